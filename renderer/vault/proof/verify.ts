import { mayAct } from "../../../shared/access/permissions.ts";
import { sameBytes } from "../../../shared/base/bytes.ts";
import type { StreamId } from "../../../shared/base/ids.ts";
import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import type { StreamView } from "../../../shared/bytes-protocol.ts";
import { decodeRecord } from "../../../shared/formats/record.ts";
import type {
	BadRecord,
	StorageRefusal,
	VerifyReport,
} from "../../../shared/vault-protocol.ts";
import type { Desk } from "../commands/desk.ts";
import { destructionMark } from "../destruction/register.ts";
import { destroyedMarks } from "../store/gone-by-law.ts";
import { followChain } from "../streams/chain.ts";
import { isSignedIn } from "../streams/record-seal.ts";
import { lostPieces } from "./lost-pieces.ts";

const BATCH_BYTES = 4 * 1024 * 1024;
/** So many streams are read from the working copy at one moment: faster than each by itself, and no recording waits long. */
const AT_ONCE = 32;

/**
 * Walks every stream of both copies: chained, signed by somebody of the roster, the working copy and the journal alike.
 * Names the first bad record of each stream, and each piece whose file is gone; changes nothing. What is recorded meanwhile is no anomaly.
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
	const { store, outside } = desk.session.vault;
	const destroyed = await destroyedIn(desk);
	const begun = [...store.heads().keys()];
	const seen = new Set<StreamId>();
	const bad: BadRecord[] = [];
	let records = 0;
	const batchAfter = (after: StreamId | null) =>
		outside.main.readStreams({ after, maxBytes: BATCH_BYTES });
	let coming = batchAfter(null);
	for (;;) {
		const batch = await coming;
		if (!batch.ok) return refuse({ kind: "storage-failed" });
		const { streams, next } = batch.value;
		// Main reads the next one while this one is looked at.
		if (next !== null) coming = batchAfter(next);
		for (let at = 0; at < streams.length; at += AT_ONCE) {
			const some = streams.slice(at, at + AT_ONCE);
			const found = await lookAt(desk, some, destroyed);
			records += found.records;
			bad.push(...found.bad);
		}
		for (const { stream } of streams) seen.add(stream);
		const [done, total] = [seen.size, Math.max(begun.length, seen.size)];
		outside.tell({ kind: "progress", task: "verify", done, total });
		if (desk.verifyCancelled) return refuse({ kind: "cancelled" });
		if (next === null) break;
	}
	bad.push(...(await begunNoMore(desk, seen)));
	const missing = begun.filter(
		(stream) => !seen.has(stream) && store.heads().has(stream),
	);
	const pieces = await lostPieces(desk);
	if (pieces === null) return refuse({ kind: "storage-failed" });
	return ok({
		records,
		streams: seen.size,
		bad,
		missing: missing.length,
		lostPieces: pieces,
	});
}

/** The marks that the register of destructions names; none that an event of a newer version may mean otherwise. */
async function destroyedIn({ session }: Desk): Promise<ReadonlySet<string>> {
	const { id: vault, store, roster: signers } = session.vault;
	return (await destroyedMarks({ vault, store, signers })) ?? new Set();
}

interface Found {
	readonly records: number;
	readonly bad: readonly BadRecord[];
}

/** What is amiss with some streams; each that seems so is read once more while nothing is written. */
async function lookAt(
	desk: Desk,
	views: readonly StreamView[],
	destroyed: ReadonlySet<string>,
): Promise<Found> {
	const { store, ledger, outside } = desk.session.vault;
	const found = await store.atOnce(() =>
		Promise.all(views.map((view) => faultsOf(desk, view, destroyed))),
	);
	const bad: BadRecord[] = [];
	for (const [at, { stream }] of views.entries()) {
		if (found[at]?.bad.length === 0) continue;
		const again = await ledger.meanwhile(async () => {
			const view = await outside.main.readStream({ stream });
			return view.ok ? (await faultsOf(desk, view.value, destroyed)).bad : [];
		});
		bad.push(...again);
	}
	return { records: found.reduce((sum, each) => sum + each.records, 0), bad };
}

async function faultsOf(
	desk: Desk,
	view: StreamView,
	destroyed: ReadonlySet<string>,
): Promise<Found> {
	const { id, store, roster, incomplete } = desk.session.vault;
	const { stream, records, badLength } = view;
	const journal = followChain(id, stream, records);
	const head = store.head(stream);
	const found = (bad: readonly BadRecord[]): Found => ({
		records: journal.records.length,
		bad,
	});
	const fault = (seq: number, why: BadRecord["why"]): Found =>
		found([
			{
				reference: desk.summaries.get(stream)?.reference ?? null,
				kind: store.heads().get(stream)?.kind ?? kindIn(view),
				seq,
				why,
			},
		]);
	if (destroyed.has(destructionMark(stream))) return fault(0, "destroyed");
	const unsigned = journal.records.find((each) => !isSignedIn(roster, each));
	if (unsigned !== undefined) return fault(unsigned.seq, "signature");
	if (incomplete.has(stream)) return fault(journal.head.count, "lost");
	if (badLength > 0 || !journal.whole || journal.head.count < head.count)
		return fault(journal.head.count, "journal");
	const copy = await store.read(stream);
	const agrees = copy.whole && sameBytes(copy.head.hash, journal.head.hash);
	return agrees ? found([]) : fault(copy.head.count, "working-copy");
}

/** Streams of which not even the first record is left, `seen` from now on: what each was is told by any other that is. */
async function begunNoMore(
	{ session }: Desk,
	seen: Set<StreamId>,
): Promise<BadRecord[]> {
	const { incomplete, outside } = session.vault;
	const bad: BadRecord[] = [];
	for (const stream of [...incomplete].filter((each) => !seen.has(each))) {
		const view = await outside.main.readStream({ stream });
		const kind = view.ok ? kindIn(view.value) : "dossier";
		bad.push({ reference: null, kind, seq: 0, why: "lost" });
		seen.add(stream);
	}
	return bad;
}

/** What the stream is, by any record of it that can be read. */
function kindIn({ records }: StreamView): BadRecord["kind"] {
	for (const bytes of records) {
		const record = decodeRecord(bytes);
		if (record.ok) return record.value.kind;
	}
	return "dossier";
}
