/** A scan of 100 million points is a plan of 1 m² at 250 an inch; drawing one takes four bytes a point. */
export const MOST_POINTS = 100_000_000;

export interface ImageSize {
	readonly width: number;
	readonly height: number;
}

/**
 * The size of an image by what its file says, before anything of it is decoded; null: no image of a kind that is shown,
 * or none whose size can be found. Read as the engine's own decoders read it, by the first bytes and not by a name or a
 * media type: what this finds small is not large to them.
 */
export function imageSizeOf(bytes: Uint8Array): ImageSize | null {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	try {
		const size = FORMATS.find(({ starts }) => starts(bytes))?.size(view, bytes);
		return size && size.width > 0 && size.height > 0 ? size : null;
	} catch (error) {
		// The file ends before its size is said.
		if (error instanceof RangeError) return null;
		throw error;
	}
}

/** Whether the engine may be given the image: "damaged" is one whose size is not found. */
export function imageFault(bytes: Uint8Array): "too-large" | "damaged" | null {
	const size = imageSizeOf(bytes);
	if (size === null) return "damaged";
	return pointsOf(size) > MOST_POINTS ? "too-large" : null;
}

interface Format {
	readonly starts: (bytes: Uint8Array) => boolean;
	readonly size: (view: DataView, bytes: Uint8Array) => ImageSize | null;
}

const hasAt = (bytes: Uint8Array, at: number, text: string): boolean =>
	Array.from(text).every(
		(letter, index) => bytes[at + index] === letter.charCodeAt(0),
	);

const FORMATS: readonly Format[] = [
	{ starts: (bytes) => hasAt(bytes, 0, "\x89PNG\r\n\x1a\n"), size: ofPng },
	{ starts: (bytes) => hasAt(bytes, 0, "\xff\xd8\xff"), size: ofJpeg },
	{ starts: (bytes) => hasAt(bytes, 0, "GIF8"), size: ofGif },
	{ starts: (bytes) => hasAt(bytes, 8, "WEBPVP8"), size: ofWebp },
	{ starts: (bytes) => hasAt(bytes, 4, "ftyp"), size: ofAvif },
	{ starts: (bytes) => hasAt(bytes, 0, "BM"), size: ofBmp },
];

/** PNG (third edition), 11.2.1: the header is the first chunk. */
function ofPng(view: DataView, bytes: Uint8Array): ImageSize | null {
	if (!hasAt(bytes, 12, "IHDR")) return null;
	return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** The frame headers that decoders know, ITU-T T.81, table B.1; and where the header ends. */
const FRAMES: readonly number[] = [0xc0, 0xc1, 0xc2, 0xc9, 0xca];
const SCAN = 0xda;
/** Markers that stand alone. */
const isAlone = (marker: number): boolean =>
	marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);

/** ITU-T T.81, B.2.2: from marker to marker; bytes between two are passed over. */
function ofJpeg(view: DataView, bytes: Uint8Array): ImageSize | null {
	for (let at = 2; ; ) {
		while (view.getUint8(at) !== 0xff) at++;
		while (view.getUint8(at) === 0xff) at++;
		const marker = bytes[at++] ?? 0;
		if (FRAMES.includes(marker))
			return { height: view.getUint16(at + 3), width: view.getUint16(at + 5) };
		if (marker === SCAN) return null;
		if (marker !== 0 && !isAlone(marker)) at += view.getUint16(at);
	}
}

/** GIF89a, 18 and 20: the screen, and the first picture where it reaches beyond it. */
function ofGif(view: DataView, bytes: Uint8Array): ImageSize {
	const screen = {
		width: view.getUint16(6, true),
		height: view.getUint16(8, true),
	};
	const picture = firstPicture(view, bytes);
	return {
		width: Math.max(screen.width, picture?.width ?? 0),
		height: Math.max(screen.height, picture?.height ?? 0),
	};
}

/** How long the table of colours is. */
const coloursOf = (flags: number): number =>
	flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;

/** Past the extensions; null where the file ends before. */
function firstPicture(view: DataView, bytes: Uint8Array): ImageSize | null {
	let at = 13 + coloursOf(bytes[10] ?? 0);
	while (bytes[at] === 0x21) {
		at += 2;
		while (bytes[at]) at += 1 + (bytes[at] ?? 0);
		at++;
	}
	if (bytes[at] !== 0x2c || at + 9 > bytes.length) return null;
	return {
		width: view.getUint16(at + 1, true) + view.getUint16(at + 5, true),
		height: view.getUint16(at + 3, true) + view.getUint16(at + 7, true),
	};
}

/** RFC 9649, 2.5 to 2.7. */
function ofWebp(view: DataView, bytes: Uint8Array): ImageSize | null {
	const uint24 = (at: number) =>
		view.getUint16(at, true) + view.getUint8(at + 2) * 2 ** 16;
	if (hasAt(bytes, 15, "X"))
		return { width: uint24(24) + 1, height: uint24(27) + 1 };
	if (hasAt(bytes, 15, "L")) {
		const packed = view.getUint32(21, true);
		return {
			width: (packed & 0x3fff) + 1,
			height: ((packed >>> 14) & 0x3fff) + 1,
		};
	}
	return {
		width: view.getUint16(26, true) & 0x3fff,
		height: view.getUint16(28, true) & 0x3fff,
	};
}

/** ISO/IEC 23008-12, 6.5.3: the largest of the sizes that its pictures and their tiles say. */
function ofAvif(view: DataView, bytes: Uint8Array): ImageSize | null {
	let largest: ImageSize | null = null;
	const next = (from: number) => bytes.indexOf(FIRST_OF_ISPE, from);
	for (let at = next(0); at >= 0; at = next(at + 1)) {
		if (!hasAt(bytes, at, "ispe")) continue;
		const size = {
			width: view.getUint32(at + 8),
			height: view.getUint32(at + 12),
		};
		if (largest === null || pointsOf(size) > pointsOf(largest)) largest = size;
	}
	return largest;
}

const FIRST_OF_ISPE = "i".charCodeAt(0);
const pointsOf = ({ width, height }: ImageSize): number => width * height;

/** Of the header before the sizes of 32 bits. */
const CORE_HEADER = 12;
/** Another file as it is, JPEG or PNG, whose size is its own. */
const FOREIGN: readonly number[] = [4, 5];

/** BITMAPCOREHEADER and BITMAPINFOHEADER; a negative height is one from the top down. */
function ofBmp(view: DataView): ImageSize | null {
	if (view.getUint32(14, true) === CORE_HEADER)
		return {
			width: view.getUint16(18, true),
			height: view.getUint16(20, true),
		};
	if (FOREIGN.includes(view.getUint32(30, true))) return null;
	return {
		width: view.getInt32(18, true),
		height: Math.abs(view.getInt32(22, true)),
	};
}
