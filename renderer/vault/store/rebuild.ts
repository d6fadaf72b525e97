import type { StreamId, VaultId } from "../../../shared/base/ids.ts";
import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import type {
	DamageReport,
	StorageRefusal,
} from "../../../shared/vault-protocol.ts";
import type { MainClient } from "../outside.ts";
import { type Chain, followChain } from "../streams/chain.ts";
import type { StreamStore } from "./stream-store.ts";

const BATCH_BYTES = 4 * 1024 * 1024;

export interface RebuildJob {
	readonly vault: VaultId;
	readonly main: MainClient;
	readonly store: StreamStore;
	/** Records that the sentinel expects, by damaged stream. */
	readonly expected: ReadonlyMap<StreamId, number>;
	readonly totalStreams: number;
	readonly progress: (done: number) => void;
}

/**
 * Puts both copies in step, each stream from whichever copy holds more of it: the working copy from the journal, a
 * damaged journal file from the working copy. Nothing that either copy holds is given up.
 */
export async function rebuild(
	job: RebuildJob,
): Promise<Result<DamageReport, StorageRefusal>> {
	let dossiers = 0;
	let records = 0;
	let restored = 0;
	let after: StreamId | null = null;
	let done = 0;
	do {
		const batch = await job.main.readStreams({ after, maxBytes: BATCH_BYTES });
		if (!batch.ok) return refuse({ kind: "storage-failed" });
		const chains: (Chain & { stream: StreamId })[] = [];
		for (const view of batch.value.streams) {
			const best = await bestCopy(job, view.stream, view.records);
			if (!best.ok) return best;
			chains.push({ ...best.value.chain, stream: view.stream });
			restored += best.value.restored ? 1 : 0;
		}
		await job.store.replace(chains);
		for (const { records: own } of chains) {
			records += own.length;
			dossiers += own[0]?.kind === "dossier" ? 1 : 0;
		}
		done += chains.length;
		job.progress(done);
		after = batch.value.next;
	} while (after !== null);
	return ok({
		workingCopy: "whole",
		journal: restored > 0 ? "damaged" : "whole",
		dossiers,
		records,
		lost: lostRecords(job),
	});
}

async function bestCopy(
	job: RebuildJob,
	stream: StreamId,
	fromJournal: readonly Uint8Array[],
) {
	const journal = followChain(job.vault, stream, fromJournal);
	const store = await job.store.read(stream);
	if (store.records.length <= journal.records.length)
		return ok({ chain: journal, restored: false });
	const put = await job.main.restoreStream({
		stream,
		records: store.bytes,
	});
	if (put.ok) return ok({ chain: store, restored: true });
	return refuse<StorageRefusal>(
		put.reason === "disk-full"
			? { kind: "disk-full" }
			: { kind: "storage-failed" },
	);
}

function lostRecords({ expected, store }: RebuildJob): number {
	let lost = 0;
	for (const [stream, count] of expected)
		lost += Math.max(0, count - store.head(stream).count);
	return lost;
}
