import { concatBytes } from "../../../shared/base/bytes.ts";

/** The engine unpacks what it is given as a whole, to a thousand times its size, before it looks whether that is read. */
const GIVEN_AT_ONCE = 4_096;
/** So much of the beginning is kept, when nobody asks for more. */
const HEAD = 1024 ** 2;

export interface Counted {
	readonly size: number;
	readonly head: Uint8Array<ArrayBuffer>;
}

/** Counts what bytes unpack to, up to a bound; what cannot be unpacked any further counts until there. */
export async function countUnpacked(
	packed: Uint8Array<ArrayBuffer>,
	form: "deflate" | "deflate-raw",
	bound: number,
	kept = HEAD,
): Promise<Counted> {
	const reader = inParts(packed)
		.pipeThrough(new DecompressionStream(form))
		.getReader();
	let size = 0;
	const first: Uint8Array<ArrayBuffer>[] = [];
	try {
		while (size < bound) {
			const { done, value } = await reader.read();
			if (done) break;
			if (size < kept) first.push(value);
			size += value.length;
		}
	} catch {
		// Not packed like this, or damaged: whoever reads the document finds that out.
	}
	await reader.cancel().catch(() => undefined);
	return { size, head: concatBytes(first) };
}

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
