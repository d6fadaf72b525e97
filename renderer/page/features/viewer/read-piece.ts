import type { StreamId } from "../../../../shared/base/ids.ts";
import { ok, type Result, refuse } from "../../../../shared/base/result.ts";
import type { PieceId } from "../../../../shared/file/parts.ts";
import type { PieceChunk } from "../../../../shared/vault-protocol.ts";
import type { VaultCalls } from "../../vault/link.ts";

export interface PieceAsked {
	readonly id: StreamId;
	readonly piece: PieceId;
}

export type ReadFault =
	| "damaged"
	| "disk-full"
	| "storage-failed"
	| "not-open-to-you"
	| "cancelled"
	| "closed";

/** Takes the chunks of a piece in their order. */
export type TakeChunk = (chunk: Uint8Array<ArrayBuffer>) => void;

/** Reads a piece over a port of its own, at the page's own pace: the vault sends a chunk when the last one was taken. */
export async function readPiece(
	calls: VaultCalls,
	asked: PieceAsked,
	take: TakeChunk,
	signal: AbortSignal,
): Promise<Result<null, ReadFault>> {
	const { port1, port2 } = new MessageChannel();
	const chunks = receive(port1, take, signal);
	const begun = await calls.readPiece({ ...asked }, [port2]);
	if (begun.ok) return chunks;
	port1.close();
	const { reason } = begun;
	return refuse(reason === "closed" ? reason : reason.kind);
}

function receive(
	port: MessagePort,
	take: TakeChunk,
	signal: AbortSignal,
): Promise<Result<null, ReadFault>> {
	return new Promise((resolve) => {
		const end = (result: Result<null, ReadFault>) => {
			port.onmessage = null;
			port.close();
			resolve(result);
		};
		const cancel = () => {
			port.postMessage("stop");
			end(refuse("cancelled"));
		};
		if (signal.aborted) return cancel();
		signal.addEventListener("abort", cancel, { once: true });
		port.onmessage = ({ data }: MessageEvent<PieceChunk>) => {
			if ("fault" in data) return end(refuse(data.fault));
			if ("end" in data) return end(ok(null));
			take(data.chunk as Uint8Array<ArrayBuffer>); // sent as such, never shared
			port.postMessage("more");
		};
	});
}

/** The whole of a piece in one array: for what must be read as a whole. */
export async function readBytes(
	calls: VaultCalls,
	asked: PieceAsked & { readonly size: number },
	told: (done: number) => void,
	signal: AbortSignal,
): Promise<Result<Uint8Array<ArrayBuffer>, ReadFault>> {
	const { size, ...piece } = asked;
	const bytes = new Uint8Array(size);
	let done = 0;
	const take: TakeChunk = (chunk) => {
		bytes.set(chunk, done);
		done += chunk.length;
		told(done);
	};
	const read = await readPiece(calls, piece, take, signal);
	return read.ok ? ok(bytes) : read;
}

/** So many chunks of a megabyte stay in the page before the engine takes them over. */
const GATHERED = 32;

/**
 * A piece as a Blob: its bytes leave the page's own memory as they come. In the page's partition a Blob never touches
 * the disk (DESIGN section 3).
 */
export async function readBlob(
	calls: VaultCalls,
	asked: PieceAsked & { readonly mime: string },
	told: (done: number) => void,
	signal: AbortSignal,
): Promise<Result<Blob, ReadFault>> {
	const { mime, ...piece } = asked;
	const parts: Blob[] = [];
	let gathered: Uint8Array<ArrayBuffer>[] = [];
	let done = 0;
	const pour = () => {
		parts.push(new Blob(gathered));
		gathered = [];
	};
	const take: TakeChunk = (chunk) => {
		gathered.push(chunk);
		done += chunk.length;
		if (gathered.length >= GATHERED) pour();
		told(done);
	};
	const read = await readPiece(calls, piece, take, signal);
	if (!read.ok) return read;
	pour();
	return ok(new Blob(parts, { type: mime }));
}
