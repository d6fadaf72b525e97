import { useEffect, useState } from "react";
import type { StreamId } from "../../../../shared/base/ids.ts";
import type { PieceId } from "../../../../shared/file/parts.ts";
import type { StampState } from "../../../../shared/package/stamp.ts";
import { useVault } from "../../vault/queries.ts";

/** "unread": the piece could not be read. */
export type Stamping = StampState | "unread";

/** What would become of each piece, as far as it was tried; pieces are tried one after the other, each once. */
export function useStampStates(
	dossier: StreamId,
	pieces: readonly PieceId[],
): ReadonlyMap<PieceId, Stamping> {
	const calls = useVault();
	const [states, setStates] = useState<ReadonlyMap<PieceId, Stamping>>(
		new Map(),
	);
	const next = pieces.find((id) => !states.has(id));
	useEffect(() => {
		if (next === undefined) return;
		let left = false;
		void calls.stampState({ id: dossier, piece: next }).then((answer) => {
			if (left || (!answer.ok && answer.reason === "closed")) return;
			const state = answer.ok ? answer.value : "unread";
			setStates((before) => new Map(before).set(next, state));
		});
		return () => {
			left = true;
		};
	}, [calls, dossier, next]);
	return states;
}
