import { mayAct } from "../../../shared/access/permissions.ts";
import { hexToBytes, sameBytes } from "../../../shared/base/bytes.ts";
import type { StreamId } from "../../../shared/base/ids.ts";
import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import type { StoredRecord } from "../../../shared/formats/record.ts";
import { signingKeysOf } from "../../../shared/roster/roster.ts";
import type {
	BadRecord,
	StorageRefusal,
	VerifyReport,
} from "../../../shared/vault-protocol.ts";
import type { Desk } from "../commands/desk.ts";
import { type Chain, followChain } from "../streams/chain.ts";
import { isAuthentic } from "../streams/record-seal.ts";

const BATCH_BYTES = 4 * 1024 * 1024;

/**
 * Walks every stream of both copies: chained, signed by somebody of the roster, the working copy and the journal alike.
 * Names the first bad record of each stream; changes nothing.
 */
export async function verifyVault(
	desk: Desk,
): Promise<
	Result<
		VerifyReport,
		{ readonly kind: "cancelled" } | { readonly kind: "role" } | StorageRefusal
	>
> {
	if (!mayAct(desk.session.account.roles, "verify"))
		return refuse({ kind: "role" });
	desk.verifyCancelled = false;
	const { vault } = desk.session;
	const total = vault.store.heads().size;
	const bad: BadRecord[] = [];
	let [records, streams, after]: [number, number, StreamId | null] = [
		0,
		0,
		null,
	];
	do {
		const batch = await vault.outside.main.readStreams({
			after,
			maxBytes: BATCH_BYTES,
		});
		if (!batch.ok) return refuse({ kind: "storage-failed" });
		for (const view of batch.value.streams) {
			const journal = followChain(vault.id, view.stream, view.records);
			records += journal.records.length;
			bad.push(...(await faultsOf(desk, view.stream, journal, view.badLength)));
			streams++;
		}
		vault.outside.tell({
			kind: "progress",
			task: "verify",
			done: streams,
			total: Math.max(total, streams),
		});
		if (desk.verifyCancelled) return refuse({ kind: "cancelled" });
		after = batch.value.next;
	} while (after !== null);
	const known = [...vault.store.heads().keys()].length;
	return ok({ records, streams, bad, missing: Math.max(0, known - streams) });
}

async function faultsOf(
	desk: Desk,
	stream: StreamId,
	journal: Chain,
	badLength: number,
): Promise<BadRecord[]> {
	const { store, roster } = desk.session.vault;
	const head = store.head(stream);
	const fault = (seq: number, why: BadRecord["why"]): BadRecord[] => [
		{
			reference: desk.summaries.get(stream)?.reference ?? null,
			kind: journal.records[0]?.kind ?? "dossier",
			seq,
			why,
		},
	];
	const unsigned = journal.records.find((record) => !isSigned(record));
	function isSigned(record: StoredRecord): boolean {
		return signingKeysOf(roster, record.author).some((key) =>
			isAuthentic(record, hexToBytes(key)),
		);
	}
	if (unsigned !== undefined) return fault(unsigned.seq, "signature");
	if (badLength > 0 || !journal.whole || journal.head.count < head.count)
		return fault(journal.head.count, "journal");
	const copy = await store.read(stream);
	const agrees = copy.whole && sameBytes(copy.head.hash, journal.head.hash);
	return agrees ? [] : fault(copy.head.count, "working-copy");
}
