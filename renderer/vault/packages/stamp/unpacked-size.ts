/** Of a document's tables of objects, unpacked: ordinary ones have a few mebibytes at most. */
const MOST = 64 * 1024 ** 2;
/** How far before its stream a table's dictionary may begin. */
const DICTIONARY = 1_000;
const TABLE = /\/Type\s*\/(?:ObjStm|XRef)\b/;
/** One filter is the rule; two would multiply what each of them unpacks. */
const SEVERAL_FILTERS = /\/Filter\s*\[\s*\/\w+\s*\/\w+/;

/**
 * Whether a PDF's own tables unpack to more than anything honest does. Opening it would unpack them whole, whatever
 * that costs; this stops counting at the bound.
 */
export async function unpacksTooFar(bytes: Uint8Array): Promise<boolean> {
	const text = latin1(bytes);
	let left = MOST;
	for (const { index } of text.matchAll(/\bstream\r?\n/g)) {
		const before = text.slice(Math.max(0, index - DICTIONARY), index);
		const dictionary = before.slice(before.lastIndexOf(" obj") + 1);
		if (!TABLE.test(dictionary)) continue;
		if (SEVERAL_FILTERS.test(dictionary)) return true;
		const end = text.indexOf("endstream", index);
		const start = text.indexOf("\n", index) + 1;
		left -= await unpackedSize(
			bytes.subarray(start, end < 0 ? undefined : end),
			left,
		);
		if (left <= 0) return true;
	}
	return false;
}

/** A byte a character. */
const latin1 = (bytes: Uint8Array): string =>
	new TextDecoder("latin1").decode(bytes);

/** The engine unpacks what it is given as a whole, to a thousand times its size, before it looks whether that is read. */
const GIVEN_AT_ONCE = 4_096;

function inParts(
	packed: Uint8Array<ArrayBuffer>,
): ReadableStream<Uint8Array<ArrayBuffer>> {
	let at = 0;
	return new ReadableStream(
		{
			pull: (controller) => {
				if (at >= packed.length) return controller.close();
				controller.enqueue(packed.subarray(at, at + GIVEN_AT_ONCE));
				at += GIVEN_AT_ONCE;
			},
		},
		{ highWaterMark: 0 },
	);
}

/** Counts what a deflated stream unpacks to, up to a bound; what does not unpack any further counts until there. */
async function unpackedSize(
	packed: Uint8Array,
	bound: number,
): Promise<number> {
	const reader = inParts(packed.slice())
		.pipeThrough(new DecompressionStream("deflate"))
		.getReader();
	let size = 0;
	try {
		while (size < bound) {
			const { done, value } = await reader.read();
			if (done) break;
			size += value.length;
		}
	} catch {
		// Not deflated, or damaged: whoever opens the document finds that out.
	}
	await reader.cancel().catch(() => undefined);
	return size;
}
