/** Lower-case hexadecimal of bytes. */
export function bytesToHex(bytes: Uint8Array): string {
	let hex = "";
	for (const byte of bytes) hex += byte.toString(16).padStart(2, "0");
	return hex;
}

/** The bytes of an even-length hexadecimal text; throws on anything else. */
export function hexToBytes(hex: string): Uint8Array<ArrayBuffer> {
	if (hex.length % 2 !== 0 || /[^0-9a-f]/.test(hex))
		throw new Error("not hexadecimal");
	const bytes = new Uint8Array(hex.length / 2);
	for (let i = 0; i < bytes.length; i++)
		bytes[i] = Number.parseInt(hex.slice(i * 2, i * 2 + 2), 16);
	return bytes;
}

export function concatBytes(
	parts: readonly Uint8Array[],
): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(
		parts.reduce((size, part) => size + part.length, 0),
	);
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

/** Compares contents; not in constant time, so never for secrets. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
	return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

const MAX_CODE_POINT_BYTES = 4;

/** UTF-8 of a text; lone surrogates become U+FFFD, as everywhere on the web. Pure, because `shared` has no encoder. */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(text.length * MAX_CODE_POINT_BYTES);
	let at = 0;
	for (const character of text) {
		const code = wellFormed(character.codePointAt(0) ?? 0);
		at = writeCodePoint(bytes, at, code);
	}
	return bytes.slice(0, at);
}

const wellFormed = (code: number): number =>
	code >= 0xd800 && code <= 0xdfff ? 0xfffd : code;

function writeCodePoint(bytes: Uint8Array, at: number, code: number): number {
	const push = (...values: number[]) => {
		bytes.set(values, at);
		return at + values.length;
	};
	const tail = (shift: number) => 0x80 | ((code >> shift) & 0x3f);
	if (code < 0x80) return push(code);
	if (code < 0x800) return push(0xc0 | (code >> 6), tail(0));
	if (code < 0x10000) return push(0xe0 | (code >> 12), tail(6), tail(0));
	return push(0xf0 | (code >> 18), tail(12), tail(6), tail(0));
}
