import type { MessagePortMain } from "electron";
import {
	type BlobDownload,
	downloadMessage,
	type UploadAnswer,
	uploadMessage,
} from "../../shared/bytes-protocol.ts";
import type { BlobReader, BlobWriter } from "./blobs.ts";
import { isErrno } from "./errno.ts";

/** Where uploaded chunks go: a blob of the profile, or the door. */
export type UploadTarget = BlobWriter;

/** Thrown by a target whose bytes are not what may be written there. */
export class RefusedBytes extends Error {}

/**
 * Takes chunks from a port in order, each answered once it is written. A port that closes before its end, a message
 * that is none or a failed write leaves nothing behind.
 */
export function serveUpload(port: MessagePortMain, target: UploadTarget): void {
	let tail: Promise<void> = Promise.resolve();
	let over = false;
	const answer = (message: UploadAnswer) => port.postMessage(message);
	const fail = async (fault: UploadFault) => {
		over = true;
		await target.abort().catch(() => undefined);
		answer({ fault });
		port.close();
	};
	const take = async (data: unknown) => {
		if (over) return;
		const message = uploadMessage.safeParse(data);
		if (!message.success || "abort" in message.data)
			return fail("storage-failed");
		try {
			if ("chunk" in message.data) {
				await target.write(message.data.chunk);
				return answer({ ack: true });
			}
			await target.finish();
			over = true;
			answer({ done: true });
			port.close();
		} catch (error) {
			await fail(faultOf(error));
		}
	};
	port.on("message", ({ data }) => {
		tail = tail.then(() => take(data));
	});
	port.on("close", () => {
		tail = tail.then(async () => {
			if (!over) await target.abort().catch(() => undefined);
			over = true;
		});
	});
	port.start();
}

type UploadFault = Extract<UploadAnswer, { fault: string }>["fault"];

function faultOf(error: unknown): UploadFault {
	if (error instanceof RefusedBytes) return "not-a-package";
	return isErrno(error, "ENOSPC") ? "disk-full" : "storage-failed";
}

/** Sends a blob's chunks over a port, at most `window` ahead of what the other side has taken. */
export function serveDownload(
	port: MessagePortMain,
	reader: BlobReader,
	{ chunkBytes, window }: { chunkBytes: number; window: number },
): void {
	let credit = window;
	let wake: () => void = () => undefined;
	let over = false;
	const stop = () => {
		over = true;
		wake();
	};
	port.on("message", ({ data }) => {
		const message = downloadMessage.safeParse(data);
		if (!message.success || "abort" in message.data) return stop();
		credit++;
		wake();
	});
	port.on("close", stop);
	port.start();
	const send = (message: BlobDownload) => port.postMessage(message);
	const pump = async () => {
		while (!over) {
			if (credit === 0) {
				await new Promise<void>((resolve) => {
					wake = resolve;
				});
				continue;
			}
			credit--;
			const chunk = await reader.read(chunkBytes);
			if (chunk.length === 0) return send({ end: true });
			send({ chunk });
		}
	};
	pump()
		.catch(() => send({ fault: "storage-failed" }))
		.finally(() => reader.close().catch(() => undefined));
}
