/**
 * A file that the page sent is read by its stream only: the page lives in another partition, and there the engine
 * refuses to read a `slice` of it (NotReadableError, Chromium 114).
 */
export type Streamed = Pick<Blob, "stream">;

/** The file could not be read to its end: it was changed, moved or taken away meanwhile. */
export class UnreadableFile extends Error {}

/** The file's first bytes, at most `most` of them. Throws {@link UnreadableFile}. */
export async function headOf(
	file: Streamed,
	most: number,
): Promise<Uint8Array> {
	for await (const chunk of chunksOf(file, most)) return chunk;
	return new Uint8Array();
}

/** The file's bytes in pieces of exactly `size`, the last one shorter. Throws {@link UnreadableFile}. */
export async function* chunksOf(
	file: Streamed,
	size: number,
): AsyncGenerator<Uint8Array> {
	let held = new Uint8Array(size);
	let at = 0;
	for await (const part of partsOf(file)) {
		for (let from = 0; from < part.length; ) {
			const taken = part.subarray(from, from + size - at);
			held.set(taken, at);
			at += taken.length;
			from += taken.length;
			if (at < size) continue;
			yield held;
			held = new Uint8Array(size);
			at = 0;
		}
	}
	if (at > 0) yield held.slice(0, at);
}

/** Parts of whatever size the engine likes; leaving early lets the file go. */
async function* partsOf(file: Streamed): AsyncGenerator<Uint8Array> {
	const reader = file.stream().getReader();
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) return;
			yield value;
		}
	} catch {
		throw new UnreadableFile();
	} finally {
		await reader.cancel().catch(() => undefined);
	}
}
