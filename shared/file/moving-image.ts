const hasAt = (bytes: Uint8Array, at: number, text: string): boolean =>
	Array.from(text).every(
		(letter, index) => bytes[at + index] === letter.charCodeAt(0),
	);

/** Whether an image is one of several pictures shown in turn; the engine draws the first of them alone. */
export function isMoving(bytes: Uint8Array): boolean {
	if (hasAt(bytes, 0, "GIF8")) return hasSeveralPictures(bytes);
	if (hasAt(bytes, 0, "\x89PNG")) return hasAnimationChunk(bytes);
	// RFC 9649, 2.7: the flag of the extended header.
	if (hasAt(bytes, 8, "WEBPVP8X")) return ((bytes[20] ?? 0) & 2) !== 0;
	return hasAt(bytes, 4, "ftyp") && isSequence(bytes);
}

/** How long the table of colours is (GIF89a, 18 and 20). */
const coloursOf = (flags = 0): number =>
	flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;

/** GIF89a, 12: block by block. */
function hasSeveralPictures(bytes: Uint8Array): boolean {
	let pictures = 0;
	let at = 13 + coloursOf(bytes[10]);
	while (pictures < 2 && (bytes[at] === 0x21 || bytes[at] === 0x2c)) {
		if (bytes[at] === 0x2c) pictures++;
		// An extension's label; a picture's place, its colours and the size of its codes.
		at += bytes[at] === 0x21 ? 2 : 11 + coloursOf(bytes[at + 9]);
		while (bytes[at]) at += 1 + (bytes[at] ?? 0);
		at++;
	}
	return pictures > 1;
}

/** PNG (third edition), 11.3.6.1: the chunk stands before the picture. */
function hasAnimationChunk(bytes: Uint8Array): boolean {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	for (let at = 8; at + 8 <= bytes.length; at += 12 + view.getUint32(at)) {
		if (hasAt(bytes, at + 4, "acTL")) return true;
		if (hasAt(bytes, at + 4, "IDAT")) return false;
	}
	return false;
}

/** AVIF 1.1, 6.2: among the brands that the first box names. */
function isSequence(bytes: Uint8Array): boolean {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	const end = Math.min(view.getUint32(0), bytes.length);
	for (let at = 8; at + 4 <= end; at += 4)
		if (hasAt(bytes, at, "avis")) return true;
	return false;
}
