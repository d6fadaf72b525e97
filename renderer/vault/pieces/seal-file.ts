import { bytesToHex } from "../../../shared/base/bytes.ts";
import type {
	BlobUpload,
	UploadAnswer,
} from "../../../shared/bytes-protocol.ts";
import type { SignedApproval } from "../../../shared/package/permit.ts";
import type { TaskProgress } from "../../../shared/vault-protocol.ts";
import type { SealedPiece } from "../outside.ts";
import { CHUNK, chunkSealer, runningSha256 } from "./chunk-cipher.ts";
import { chunksOf, UnreadableFile } from "./file-chunks.ts";

/** So many chunks may be on their way to main: the cipher and the disk work at the same time. */
const WINDOW = 4;

export interface SealFileJob {
	readonly file: Blob;
	readonly key: Uint8Array;
	readonly page: MessagePort;
	readonly main: MessagePort;
}

export type SealFileResult =
	| SealedPiece
	| "cancelled"
	| "disk-full"
	| "storage-failed";

/** Reads a file piece by piece, seals it and sends it to main. Memory stays flat whatever the file's size. */
export async function sealFile({
	file,
	key,
	page,
	main,
}: SealFileJob): Promise<SealFileResult> {
	const upload = new Upload(main);
	let cancelled = false;
	page.onmessage = () => {
		cancelled = true;
	};
	const cipher = chunkSealer(key);
	const hash = runningSha256();
	await upload.send(cipher.header);
	let done = 0;
	try {
		for await (const chunk of chunksOf(file, CHUNK)) {
			if (cancelled || upload.fault !== null) break;
			hash.update(chunk);
			done += chunk.length;
			await upload.send(cipher.seal(chunk, done === file.size));
			page.postMessage({ done, total: file.size } satisfies TaskProgress);
		}
	} catch (error) {
		if (!(error instanceof UnreadableFile)) throw error;
	}
	if (cancelled) return upload.abort();
	if (done !== file.size && upload.fault === null) {
		await upload.abort();
		return "storage-failed";
	}
	const fault = await upload.finish();
	if (fault === null) return { size: done, sha256: bytesToHex(hash.finish()) };
	return fault === "disk-full" ? fault : "storage-failed";
}

export type UploadFault = Extract<
	UploadAnswer,
	{ readonly fault: string }
>["fault"];

/** The sending side of a blob or package port: never more than a window ahead of main. */
export class Upload {
	readonly #port: MessagePort;
	#open = 0;
	#wake: () => void = () => undefined;
	#fault: UploadFault | null = null;
	#done = false;

	constructor(port: MessagePort) {
		this.#port = port;
		port.onmessage = ({ data }: MessageEvent<UploadAnswer>) => this.#take(data);
	}

	get fault(): UploadFault | null {
		return this.#fault;
	}

	async send(chunk: Uint8Array): Promise<void> {
		while (this.#open >= WINDOW && this.#fault === null) await this.#next();
		this.#open++;
		this.#post({ chunk });
	}

	/** Waits until main has everything on the disk; the fault, or null. A package ends with its approval. */
	async finish(approval?: SignedApproval): Promise<UploadFault | null> {
		const end = approval === undefined ? {} : { approval };
		if (this.#fault === null) this.#post({ end: true, ...end });
		while (!this.#done && this.#fault === null) await this.#next();
		this.#port.close();
		return this.#fault;
	}

	async abort(): Promise<"cancelled"> {
		this.#post({ abort: true });
		while (this.#fault === null) await this.#next();
		this.#port.close();
		return "cancelled";
	}

	#post(message: BlobUpload): void {
		this.#port.postMessage(message);
	}

	#take(answer: UploadAnswer): void {
		if ("ack" in answer) this.#open--;
		else if ("done" in answer) this.#done = true;
		else this.#fault = answer.fault;
		this.#wake();
	}

	#next(): Promise<void> {
		return new Promise((resolve) => {
			this.#wake = resolve;
		});
	}
}
