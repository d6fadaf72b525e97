export interface DecodedText {
	readonly text: string;
	readonly encoding: "UTF-8" | "UTF-16" | "Windows-1252";
	/** Only the beginning was decoded. */
	readonly cut: boolean;
}

/** More than this is no text that anybody reads on a screen. */
export const MOST_TEXT = 2_000_000;

/** UTF-16 by its mark, UTF-8 when every byte fits, otherwise Windows-1252 as old programs write it. */
export function decodeText(bytes: Uint8Array): DecodedText {
	const cut = bytes.length > MOST_TEXT;
	const head = cut ? bytes.subarray(0, MOST_TEXT) : bytes;
	const wide = utf16(head);
	if (wide !== null) return { text: wide, encoding: "UTF-16", cut };
	const text = utf8(head, cut);
	if (text !== null) return { text, encoding: "UTF-8", cut };
	const old = new TextDecoder("windows-1252").decode(head);
	return { text: old, encoding: "Windows-1252", cut };
}

function utf16(bytes: Uint8Array): string | null {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe)
		return new TextDecoder("utf-16le").decode(bytes);
	return first === 0xfe && second === 0xff
		? new TextDecoder("utf-16be").decode(bytes)
		: null;
}

/** A character may be cut in two at the end of a beginning; null: these bytes are no UTF-8. */
function utf8(bytes: Uint8Array, cut: boolean): string | null {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes, {
			stream: cut,
		});
	} catch {
		return null;
	}
}
