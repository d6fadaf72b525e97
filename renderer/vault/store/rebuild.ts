import { bytesToHex } from "../../../shared/base/bytes.ts";
import type { StreamId, VaultId } from "../../../shared/base/ids.ts";
import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import type { StreamView } from "../../../shared/bytes-protocol.ts";
import { decodeRecord } from "../../../shared/formats/record.ts";
import type { Roster } from "../../../shared/roster/roster.ts";
import type {
	DamageReport,
	StorageRefusal,
} from "../../../shared/vault-protocol.ts";
import { sha256 } from "../crypto/primitives.ts";
import type { MainClient } from "../outside.ts";
import { readRoster } from "../roster/read-roster.ts";
import {
	type Chain,
	type ChainHead,
	furthestEnd,
	longestChain,
} from "../streams/chain.ts";
import { isSignedIn } from "../streams/record-seal.ts";
import { wellKnownStream } from "../streams/well-known.ts";
import { goneByLaw } from "./gone-by-law.ts";
import type { StreamStore } from "./stream-store.ts";

const BATCH_BYTES = 4 * 1024 * 1024;

export interface RebuildJob {
	readonly vault: VaultId;
	readonly main: MainClient;
	readonly store: StreamStore;
	/** Streams of which main knows that their file is damaged. */
	readonly damaged: ReadonlySet<StreamId>;
	/** Where main says that each stream ends: a file of the right length may still hold less. */
	readonly said: ReadonlyMap<StreamId, ChainHead>;
	readonly progress: (done: number) => void;
	/** Told of each stream of which neither copy has every record, before the journal is given what is left of it. */
	readonly shortened: (stream: StreamId, known: ChainHead) => Promise<void>;
}

type StreamChain = Chain & { readonly stream: StreamId };

/**
 * Puts both copies in step, each stream from whatever both together hold of it: the working copy from the journal, a
 * damaged journal file from the working copy. What only the working copy has counts when the roster's keys signed it.
 * Nothing that either copy holds is given up, but what the law has destroyed.
 */
export async function rebuild(
	job: RebuildJob,
): Promise<Result<DamageReport, StorageRefusal>> {
	const tally = { dossiers: 0, records: 0, restored: 0, lost: 0, done: 0 };
	const roster = await bestRoster(job);
	const seen = new Set<StreamId>();
	let after: StreamId | null = null;
	do {
		const batch = await job.main.readStreams({ after, maxBytes: BATCH_BYTES });
		if (!batch.ok) return refuse({ kind: "storage-failed" });
		const put = await putInStep(job, roster, batch.value.streams, tally);
		if (!put.ok) return put;
		for (const { stream } of batch.value.streams) seen.add(stream);
		after = batch.value.next;
	} while (after !== null);
	const surplus = [...job.store.heads().keys()].filter(
		(stream) => !seen.has(stream),
	);
	const kept = await keepSurplus(job, roster, surplus, tally);
	if (!kept.ok) return kept;
	const { dossiers, records, restored, lost } = tally;
	return ok({
		workingCopy: "whole",
		journal: restored > 0 ? "damaged" : "whole",
		dossiers,
		records,
		lost,
	});
}

interface Tally {
	dossiers: number;
	records: number;
	restored: number;
	lost: number;
	done: number;
}

/** Streams that the journal no longer has: those that were destroyed or pruned go, the others are given back to it. */
async function keepSurplus(
	job: RebuildJob,
	roster: Roster | null,
	surplus: readonly StreamId[],
	tally: Tally,
): Promise<Result<null, StorageRefusal>> {
	if (surplus.length === 0) return ok(null);
	const isGone = await goneByLaw(job);
	if (isGone === null) return refuse({ kind: "storage-failed" });
	for (const stream of surplus)
		if (isGone(stream)) await job.store.drop(stream);
	const views = surplus
		.filter((stream) => !isGone(stream))
		.map((stream) => ({ stream, records: [], badLength: 0 }));
	return putInStep(job, roster, views, tally);
}

async function putInStep(
	job: RebuildJob,
	roster: Roster | null,
	views: readonly StreamView[],
	tally: Tally,
): Promise<Result<null, StorageRefusal>> {
	const chains: StreamChain[] = [];
	for (const view of views) {
		const best = await bestCopy(job, roster, view);
		if (!best.ok) return best;
		const { chain, restored, known } = best.value;
		chains.push({ ...chain, stream: view.stream });
		tally.restored += restored ? 1 : 0;
		tally.records += chain.records.length;
		tally.dossiers += chain.records[0]?.kind === "dossier" ? 1 : 0;
		const lost = Math.max(0, known.count - chain.head.count);
		tally.lost += lost;
		if (lost > 0) await job.shortened(view.stream, known);
	}
	await job.store.replace(chains, { mayShorten: true });
	tally.done += chains.length;
	job.progress(tally.done);
	return ok(null);
}

interface BestCopy {
	readonly chain: Chain;
	/** Whether the journal was given this copy. */
	readonly restored: boolean;
	/** Where the stream is known to have ended. */
	readonly known: ChainHead;
}

async function bestCopy(
	job: RebuildJob,
	roster: Roster | null,
	{ stream, records, badLength }: StreamView,
): Promise<Result<BestCopy, StorageRefusal>> {
	const { vault, main, damaged, said } = job;
	const journal = longestChain(vault, stream, records);
	const own = await trustedRows(job, roster, stream, records);
	const best = longestChain(vault, stream, [...records, ...own]);
	const known = furthestEnd([...records, ...own], said.get(stream));
	const isAmiss =
		badLength > 0 ||
		damaged.has(stream) ||
		best.head.count > journal.head.count;
	if (!isAmiss || !mayGoOn(job, roster, stream, best))
		return ok({ chain: best, restored: false, known });
	if (best.head.count < known.count) await job.shortened(stream, known);
	const put = await main.restoreStream({ stream, records: best.bytes });
	if (put.ok) return ok({ chain: best, restored: true, known });
	if (put.reason === "out-of-order")
		return ok({ chain: journal, restored: false, known });
	return refuse(
		put.reason === "disk-full"
			? { kind: "disk-full" }
			: { kind: "storage-failed" },
	);
}

/**
 * Whether there is something to go on with. Without an account, or without the beginning of what every account reads,
 * nobody can unlock: the journal stays as it is, said to be damaged, so that a backup can be restored without anybody.
 */
function mayGoOn(
	{ vault }: RebuildJob,
	roster: Roster | null,
	stream: StreamId,
	{ records }: Chain,
): boolean {
	if (stream === wellKnownStream(vault, "roster")) {
		const left = readRoster(records);
		return left.ok && left.value.accounts.size > 0;
	}
	if (records.length > 0) return true;
	return roster !== null && stream !== wellKnownStream(vault, "commons");
}

/** What only the working copy has of a stream, as far as it is signed; all of it when there is no roster to ask. */
async function trustedRows(
	{ store }: RebuildJob,
	roster: Roster | null,
	stream: StreamId,
	fromJournal: readonly Uint8Array[],
): Promise<Uint8Array[]> {
	const rows = await store.rows(stream);
	if (rows.length === 0) return [];
	const known = new Set(fromJournal.map((each) => bytesToHex(sha256(each))));
	return rows.filter((bytes) => {
		if (known.has(bytesToHex(sha256(bytes)))) return false;
		const record = decodeRecord(bytes);
		if (!record.ok) return false;
		return roster === null || isSignedIn(roster, record.value);
	});
}

/** The roster that both copies together give; without one that is whole, the journal's or none. */
async function bestRoster({
	vault,
	main,
	store,
}: RebuildJob): Promise<Roster | null> {
	const stream = wellKnownStream(vault, "roster");
	const view = await main.readStream({ stream });
	if (!view.ok) return null;
	const own = await store.rows(stream);
	const both = longestChain(vault, stream, [...view.value.records, ...own]);
	const journal = longestChain(vault, stream, view.value.records);
	for (const { records } of [both, journal]) {
		const roster = readRoster(records);
		if (roster.ok) return roster.value;
	}
	return null;
}
