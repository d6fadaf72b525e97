import { describe, expect, test } from "vitest";
import {
	chunksOf,
	headOf,
	type Streamed,
	UnreadableFile,
} from "../../../../renderer/vault/pieces/file-chunks.ts";

/** A file of another partition: it has a stream, and nothing else of it can be read. */
function foreignFile(parts: readonly number[][], breaks = false): Streamed {
	let cancelled = false;
	return {
		stream: () =>
			new ReadableStream({
				start(controller) {
					for (const part of parts) controller.enqueue(new Uint8Array(part));
					if (breaks)
						controller.error(new DOMException("x", "NotReadableError"));
					else if (!cancelled) controller.close();
				},
				cancel() {
					cancelled = true;
				},
			}) as ReadableStream<Uint8Array<ArrayBuffer>>,
	};
}

const all = async (chunks: AsyncIterable<Uint8Array>) => {
	const found: number[][] = [];
	for await (const chunk of chunks) found.push([...chunk]);
	return found;
};

describe("a file that the page sent", () => {
	test("is cut into equal pieces whatever the stream gives", async () => {
		const file = foreignFile([[1], [2, 3, 4, 5], [6, 7]]);
		expect(await all(chunksOf(file, 3))).toEqual([[1, 2, 3], [4, 5, 6], [7]]);
	});

	test("gives no empty piece after a last full one", async () => {
		expect(
			await all(
				chunksOf(
					foreignFile([
						[1, 2],
						[3, 4],
					]),
					2,
				),
			),
		).toEqual([
			[1, 2],
			[3, 4],
		]);
	});

	test("is judged by its first bytes alone", async () => {
		expect([
			...(await headOf(
				foreignFile([
					[1, 2],
					[3, 4, 5],
				]),
				3,
			)),
		]).toEqual([1, 2, 3]);
		expect([...(await headOf(foreignFile([[1]]), 3))]).toEqual([1]);
		expect([...(await headOf(foreignFile([]), 3))]).toEqual([]);
	});

	test("that cannot be read to its end says so", async () => {
		const file = foreignFile([[1, 2]], true);
		await expect(all(chunksOf(file, 8))).rejects.toBeInstanceOf(UnreadableFile);
	});
});
