import type { StampState } from "../../../shared/package/stamp.ts";
import {
	type PieceToStamp,
	stampPiece,
} from "../packages/stamp/stamp-piece.ts";
import { DamagedBlob, openedChunks } from "./open-blob.ts";

export interface TryStampJob {
	readonly key: Uint8Array;
	readonly main: MessagePort;
	readonly piece: PieceToStamp;
}

export type TryStampResult = StampState | "unread";

/** Any words: what is made is thrown away. */
const LINES = ["-"];

/** Stamps a piece as packing it would, and says only what came of it; "unread": it is not what was sealed. */
export async function tryStamp({
	key,
	main,
	piece,
}: TryStampJob): Promise<TryStampResult> {
	try {
		const bytes = new Uint8Array(piece.size);
		let at = 0;
		for await (const chunk of openedChunks(main, key)) {
			if (at + chunk.length > bytes.length) return "unread";
			bytes.set(chunk, at);
			at += chunk.length;
		}
		return (await stampPiece(piece, bytes, LINES)).state;
	} catch (error) {
		if (error instanceof DamagedBlob) return "unread";
		throw error;
	} finally {
		main.postMessage({ abort: true });
		main.close();
	}
}
