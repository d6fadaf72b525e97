import type { Options } from "docx-preview";
import { unpacksTooFar } from "./unpacked-word.ts";

const OPTIONS: Partial<Options> = {
	inWrapper: true,
	ignoreFonts: true,
	ignoreLastRenderedPageBreak: true,
	/** Embedded HTML would be a document inside the document. */
	renderAltChunks: false,
	useBase64URL: false,
	experimental: false,
	debug: false,
};

/**
 * Draws a Word document into a shadow root of `host`. Throws when it cannot be read. Gives back how to clear it: the
 * addresses of its images are let go.
 */
export async function renderWord(
	bytes: Uint8Array<ArrayBuffer>,
	host: HTMLElement,
): Promise<() => void> {
	if (await unpacksTooFar(bytes)) throw new Error("unpacks too far");
	const { parseAsync, renderDocument } = await import("docx-preview");
	const parsed: unknown = await parseAsync(bytes, OPTIONS);
	const nodes = await renderDocument(parsed, OPTIONS);
	const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
	const sheets: CSSStyleSheet[] = [];
	root.replaceChildren();
	for (const node of nodes) {
		if (node instanceof HTMLStyleElement) sheets.push(sheetOf(node));
		else root.append(node);
	}
	root.adoptedStyleSheets = sheets;
	for (const link of root.querySelectorAll("a[href]"))
		link.removeAttribute("href");
	return () => clear(root);
}

/** The CSP allows no style element without its nonce; a constructed sheet needs none. */
function sheetOf({ textContent }: HTMLStyleElement): CSSStyleSheet {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(textContent ?? "");
	return sheet;
}

function clear(root: ShadowRoot): void {
	for (const image of root.querySelectorAll("img"))
		if (image.src.startsWith("blob:")) URL.revokeObjectURL(image.src);
	root.replaceChildren();
	root.adoptedStyleSheets = [];
}
