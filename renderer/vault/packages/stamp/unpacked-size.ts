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

/** Counts what a deflated stream unpacks to, up to a bound; what does not unpack any further counts until there. */
async function unpackedSize(
	packed: Uint8Array,
	bound: number,
): Promise<number> {
	const reader = new Blob([packed.slice()])
		.stream()
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
