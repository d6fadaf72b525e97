import type { StreamId, VaultId } from "../../../shared/base/ids.ts";
import type { WellKnownKind } from "../../../shared/formats/well-known.ts";
import type { OpenedVault } from "../opened-vault.ts";
import type { StreamStore } from "../store/stream-store.ts";
import { wellKnownStream } from "../streams/well-known.ts";

type Vault = Pick<OpenedVault, "id" | "losses"> & {
	readonly store: Pick<StreamStore, "head">;
};

/**
 * The streams of a register or of one of its days, in their order: one, and the next one for each that lost records in
 * both copies. Entries are added to the last, which may not have begun. What was lost is never written over, so that a
 * backup that has it fits in again. docs/formats/record.md, 5
 */
export function segmentsOf(vault: Vault, name: WellKnownKind): StreamId[] {
	const streams: StreamId[] = [];
	for (let number = 1; ; number++) {
		const stream = segment(vault.id, name, number);
		const next = segment(vault.id, name, number + 1);
		streams.push(stream);
		const goesOn =
			vault.losses.hasLost(stream) || vault.store.head(next).count > 0;
		if (!goesOn) return streams;
	}
}

/** Where the next entry goes. */
export const newestSegment = (vault: Vault, name: WellKnownKind): StreamId =>
	segmentsOf(vault, name).at(-1) ?? segment(vault.id, name, 1);

/** The stream of a register with this number, from 1. */
export const segment = (
	vault: VaultId,
	name: WellKnownKind,
	number: number,
): StreamId =>
	wellKnownStream(vault, number === 1 ? name : (`${name}/${number}` as const));
