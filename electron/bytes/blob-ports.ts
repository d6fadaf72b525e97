import type { MessagePortMain } from "electron";
import {
	type BlobDownload,
	downloadMessage,
	type UploadAnswer,
	uploadMessage,
} from "../../shared/bytes-protocol.ts";
import type { SignedApproval } from "../../shared/package/permit.ts";
import type { BlobReader, BlobWriter } from "./blobs.ts";
import { isErrno } from "./errno.ts";

/** Where uploaded chunks go: a blob of the profile, or the door, which finishes with a second person's approval only. */
export interface UploadTarget extends Omit<BlobWriter, "finish"> {
	finish(approval?: SignedApproval): Promise<void>;
}

/** Thrown by a target whose bytes are not what may be written there. */
export class RefusedBytes extends Error {}

/**
 * Takes chunks from a port in order, each answered once it is written. A port that closes before its end, a message
 * that is none or a failed write leaves nothing behind.
 */
export function serveUpload(port: MessagePortMain, target: UploadTarget): void {
	let tail: Promise<void> = Promise.resolve();
	let over = false;
	const end = async (last: UploadAnswer) => {
		over = true;
		if ("fault" in last) await target.abort().catch(() => undefined);
		port.postMessage(last);
		port.close();
	};
	const take = async (data: unknown) => {
		if (over) return;
		const message = uploadMessage.safeParse(data);
		if (!message.success || "abort" in message.data)
			return end({ fault: "storage-failed" });
		try {
			if ("chunk" in message.data) {
				await target.write(message.data.chunk);
				return port.postMessage({ ack: true } satisfies UploadAnswer);
			}
			await target.finish(message.data.approval);
		} catch (error) {
			return end({ fault: faultOf(error) });
		}
		return end({ done: true });
	};
	const gone = async () => {
		if (!over) await target.abort().catch(() => undefined);
		over = true;
	};
	/** A port that closed under an answer ends the upload like any other: nothing may break main. */
	const next = (task: () => Promise<unknown>) => {
		tail = tail.then(task).then(
			() => undefined,
			() => gone(),
		);
	};
	port.on("message", ({ data }) => next(() => take(data)));
	port.on("close", () => next(gone));
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
		credit = Math.min(credit + 1, window);
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
	void pump()
		.catch(() => send({ fault: "storage-failed" }))
		.catch(() => undefined)
		.then(() => reader.close())
		.catch(() => undefined);
}
