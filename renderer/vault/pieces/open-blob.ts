import type { BlobDownload } from "../../../shared/bytes-protocol.ts";
import type { PieceChunk } from "../../../shared/vault-protocol.ts";
import {
	chunkOpener,
	HEADER_BYTES,
	type OpenedChunk,
	SEALED_CHUNK,
} from "./chunk-cipher.ts";

export interface OpenBlobJob {
	readonly key: Uint8Array;
	readonly page: MessagePort;
	readonly main: MessagePort;
}

/** Opens a sealed piece chunk by chunk on its way to the page, at the page's own pace. */
export async function openBlob({
	key,
	page,
	main,
}: OpenBlobJob): Promise<void> {
	const say = (message: PieceChunk, transfer: Transferable[] = []) =>
		page.postMessage(message, transfer);
	const pace = new Pace(page);
	try {
		for await (const plaintext of openedChunks(main, key)) {
			const chunk = plaintext.slice();
			say({ chunk }, [chunk.buffer]);
			if (!(await pace.more())) return;
		}
		say({ end: true });
	} catch (error) {
		say({ fault: error instanceof DamagedBlob ? "damaged" : "storage-failed" });
	} finally {
		main.postMessage({ abort: true });
		main.close();
	}
}

export class DamagedBlob extends Error {}

/** The plaintext chunks of a sealed piece that main sends over a port; throws {@link DamagedBlob} when they are not whole. */
export async function* openedChunks(
	main: MessagePort,
	key: Uint8Array,
): AsyncGenerator<Uint8Array> {
	const sealed = sealedParts(main);
	const header = await sealed.next();
	if (header.done || header.value.length !== HEADER_BYTES)
		throw new DamagedBlob();
	const open = chunkOpener(key, header.value);
	let last = false;
	for await (const part of sealed) {
		const opened: OpenedChunk | null = last ? null : open(part);
		if (opened === null) throw new DamagedBlob();
		last = opened.last;
		yield opened.plaintext;
	}
	if (!last) throw new DamagedBlob();
}

/** Cuts what main sends into the header and whole sealed chunks. */
async function* sealedParts(main: MessagePort): AsyncGenerator<Uint8Array> {
	let held = new Uint8Array();
	let wanted = HEADER_BYTES;
	for await (const chunk of downloaded(main)) {
		const joined = new Uint8Array(held.length + chunk.length);
		joined.set(held);
		joined.set(chunk, held.length);
		let at = 0;
		while (joined.length - at >= wanted) {
			yield joined.slice(at, at + wanted);
			at += wanted;
			wanted = SEALED_CHUNK;
		}
		held = joined.slice(at);
	}
	if (held.length > 0) yield held;
}

/** The chunks of a download in order; each one taken asks for one more. */
async function* downloaded(main: MessagePort): AsyncGenerator<Uint8Array> {
	const queue: BlobDownload[] = [];
	let wake: () => void = () => undefined;
	main.onmessage = ({ data }: MessageEvent<BlobDownload>) => {
		queue.push(data);
		wake();
	};
	for (;;) {
		const message = queue.shift();
		if (message === undefined) {
			await new Promise<void>((resolve) => {
				wake = resolve;
			});
			continue;
		}
		if ("end" in message) return;
		if ("fault" in message) throw new Error("main could not read the blob");
		main.postMessage({ more: true });
		yield message.chunk;
	}
}

/** The page answers each chunk; anything but "more" ends the reading. */
class Pace {
	readonly #answers: boolean[] = [];
	#wake: () => void = () => undefined;

	constructor(page: MessagePort) {
		page.onmessage = ({ data }) => {
			this.#answers.push(data === "more");
			this.#wake();
		};
	}

	async more(): Promise<boolean> {
		while (this.#answers.length === 0)
			await new Promise<void>((resolve) => {
				this.#wake = resolve;
			});
		return this.#answers.shift() === true;
	}
}
