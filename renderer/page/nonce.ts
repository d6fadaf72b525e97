declare global {
	// The name under which react-remove-scroll looks for the nonce of its style element.
	var __webpack_nonce__: string | undefined;
}

/** The nonce that main put into this load of the document: the only inline style elements are those that carry it. */
export const nonce =
	document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')
		?.nonce ?? "";
globalThis.__webpack_nonce__ = nonce;
