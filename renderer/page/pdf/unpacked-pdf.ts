import { countUnpacked } from "../base/count-unpacked.ts";

/** Of what one stream of a PDF unpacks to: the drawing of a page, a font, a table. A town's plan has some mebibytes. */
const MOST = 128 * 1024 ** 2;
/** Deflate packs to a thousandth at best: a shorter stream cannot pass the bound. */
const BEST_RATIO = 1_100;
/** How far before its stream a dictionary may begin. */
const DICTIONARY = 2_000;
const DEFLATED = /\/(?:FlateDecode|Fl)\b/g;
const PICTURE = /\/Subtype\s*\/Image\b/;

/**
 * Whether one of a PDF's streams unpacks to more than anything honest does; pdf.js would unpack it whole. One that is
 * packed twice is not counted but given up. Pictures are not looked at: how large they are is said beside them, and
 * pdf.js looks at that first.
 */
export async function unpacksTooFar(
	bytes: Uint8Array<ArrayBuffer>,
	most = MOST,
): Promise<boolean> {
	for (const { dictionary, packed } of streamsOf(bytes)) {
		const times = dictionary.match(DEFLATED)?.length ?? 0;
		if (times === 0 || PICTURE.test(dictionary)) continue;
		if (times > 1) return true;
		if (packed.length < most / BEST_RATIO) continue;
		const { size } = await countUnpacked(packed, "deflate", most);
		if (size >= most) return true;
	}
	return false;
}

interface PackedStream {
	readonly dictionary: string;
	/** With what follows it, up to the next one. */
	readonly packed: Uint8Array<ArrayBuffer>;
}

function* streamsOf(bytes: Uint8Array<ArrayBuffer>): Generator<PackedStream> {
	for (let at = nextStream(bytes, 0); at >= 0; ) {
		const before = latin1(bytes.subarray(Math.max(0, at - DICTIONARY), at));
		const start = bytes.indexOf(LINE_FEED, at) + 1;
		const next = nextStream(bytes, start);
		yield {
			dictionary: before.slice(before.lastIndexOf(" obj") + 1),
			packed: bytes.subarray(start, next < 0 ? undefined : next),
		};
		at = next;
	}
}

const LINE_FEED = 0x0a;
const STREAM = Array.from("stream", (letter) => letter.charCodeAt(0));
const [FIRST = 0] = STREAM;
/** The letter before « stream » in « endstream ». */
const LAST_OF_END = "d".charCodeAt(0);

/** Where the word stands that begins a stream; -1: nowhere any more. */
function nextStream(bytes: Uint8Array, from: number): number {
	for (
		let at = bytes.indexOf(FIRST, from);
		at >= 0;
		at = bytes.indexOf(FIRST, at + 1)
	) {
		if (bytes[at - 1] === LAST_OF_END) continue;
		if (!STREAM.every((letter, place) => bytes[at + place] === letter))
			continue;
		const end = bytes[at + STREAM.length];
		const isLine =
			end === LINE_FEED || bytes[at + STREAM.length + 1] === LINE_FEED;
		if (isLine) return at;
	}
	return -1;
}

/** A byte a character. */
const latin1 = (bytes: Uint8Array): string =>
	new TextDecoder("latin1").decode(bytes);
