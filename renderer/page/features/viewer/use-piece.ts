import { useCallback, useEffect, useState } from "react";
import type { StreamId } from "../../../../shared/base/ids.ts";
import type { Result } from "../../../../shared/base/result.ts";
import type { PieceView } from "../../../../shared/vault-protocol.ts";
import { useVault } from "../../vault/queries.ts";
import { type ReadFault, readBlob, readBytes } from "./read-piece.ts";

/** What is shown from memory: the bytes of what is read as a whole, a Blob for what the engine plays or draws. */
export type PieceContent =
	| { readonly bytes: Uint8Array<ArrayBuffer> }
	| { readonly blob: Blob };

export type Reading =
	| { readonly state: "reading"; readonly percent: number }
	| { readonly state: "read"; readonly content: PieceContent }
	| { readonly state: "not-read"; readonly why: ReadFault };

export interface PieceReading {
	readonly reading: Reading;
	readonly cancel: () => void;
	readonly retry: () => void;
}

const START: Reading = { state: "reading", percent: 0 };

/** Reads a piece for as long as its viewer stands; leaving stops it and lets the memory go. */
export function usePiece(dossier: StreamId, piece: PieceView): PieceReading {
	const calls = useVault();
	const [reading, setReading] = useState<Reading>(START);
	const [turn, setTurn] = useState(0);
	const [stop, setStop] = useState<AbortController | null>(null);
	const { id, size, kind, mime } = piece;
	// biome-ignore lint/correctness/useExhaustiveDependencies: a new turn reads again
	useEffect(() => {
		const leaving = new AbortController();
		setStop(leaving);
		setReading(START);
		const told = (done: number) =>
			setReading({ state: "reading", percent: percentOf(done, size) });
		const asked = { id: dossier, piece: id };
		const { signal } = leaving;
		const work: Promise<Result<PieceContent, ReadFault>> = asBlob(kind)
			? readBlob(calls, { ...asked, mime }, told, signal).then(toBlob)
			: readBytes(calls, { ...asked, size }, told, signal).then(toBytes);
		let left = false;
		void work.then((answer) => {
			if (left) return;
			setReading(
				answer.ok
					? { state: "read", content: answer.value }
					: { state: "not-read", why: answer.reason },
			);
		});
		return () => {
			left = true;
			leaving.abort();
			setReading(START);
		};
	}, [calls, dossier, id, size, kind, mime, turn]);
	const cancel = useCallback(() => stop?.abort(), [stop]);
	return { reading, cancel, retry: () => setTurn((before) => before + 1) };
}

const asBlob = (kind: PieceView["kind"]): boolean =>
	kind === "image" || kind === "sound" || kind === "video";

const percentOf = (done: number, size: number): number =>
	Math.floor((100 * done) / Math.max(1, size));

const toBlob = (
	read: Result<Blob, ReadFault>,
): Result<PieceContent, ReadFault> =>
	read.ok ? { ok: true, value: { blob: read.value } } : read;

const toBytes = (
	read: Result<Uint8Array<ArrayBuffer>, ReadFault>,
): Result<PieceContent, ReadFault> =>
	read.ok ? { ok: true, value: { bytes: read.value } } : read;
