import { ok, type Result } from "../../../shared/base/result.ts";
import type { StreamKind } from "../../../shared/formats/record.ts";
import type { StorageRefusal } from "../../../shared/vault-protocol.ts";
import type { Desk } from "../commands/desk.ts";
import type { KeyedRegister } from "../registers/keyed-register.ts";
import { segmentsOf } from "../registers/segments.ts";
import { type AccessRows, accessRows } from "../store/access-rows.ts";
import type { GrantRow } from "../store/database.ts";
import type { NewRecord } from "../streams/ledger.ts";
import { wellKnownStream } from "../streams/well-known.ts";
import { askForFormerKeys, wrapsIn } from "./former-keys.ts";
import {
	commonsHolders,
	communicationHolders,
	dossierHolders,
	type JudgedHolders,
	judgeHolders,
	rightsHolders,
} from "./holders.ts";
import { registerRecords } from "./register-rotation.ts";
import {
	grants,
	hasSurplus,
	type JudgedHolding,
	newestGrants,
	rotation,
} from "./wraps.ts";

/**
 * Brings wraps in step with the roster: grants what is missing, rotates where somebody holds who must not any more, or by
 * keys that were replaced: a former kit, an account's former keys. One commit a stream, each whole in itself: interrupted,
 * it goes on at the next call. Streams that this account does not hold are left to one that does, the access register's
 * key pair to a reader. Progress is told from the first change on: mostly there is none.
 */
export async function reconcile(
	desk: Desk,
	progress: (done: number, total: number) => void = () => undefined,
): Promise<Result<number, StorageRefusal>> {
	const brought = await bringRegister(desk);
	if (!brought.ok) return brought;
	const rows = await accessRows(desk.session.vault.database);
	const wanted = await wantedHoldings(desk, rows);
	const total = wanted.length + 1;
	const former = await askForFormerKeys(desk.session);
	let changed = brought.value;
	for (const [done, holding] of wanted.entries()) {
		const records = await recordsFor(desk, holding, {
			rows: rows.grantsFor(holding.stream),
			asksItself: former.isDue,
		});
		if (changed > 0) progress(done + 1, total);
		if (records.length === 0) continue;
		const written = await desk.session.commit(records);
		if (!written.ok) return written;
		desk.session.keyring.forget(holding.stream);
		changed++;
	}
	await former.done();
	if (changed > 0) progress(total, total);
	return ok(changed);
}

/** The access register first: what the commits below enter is sealed to its readers of today. Gives how many commits. */
async function bringRegister(
	desk: Desk,
): Promise<Result<number, StorageRefusal>> {
	const { session } = desk;
	const records = await registerRecords(desk);
	if (records.length === 0) return ok(0);
	const written = await session.commit(records);
	return written.ok ? ok(1) : written;
}

/** Every other stream that has holders, and who they should be today. */
async function wantedHoldings(
	{ session, summaries }: Desk,
	rows: AccessRows,
): Promise<JudgedHolding[]> {
	const { vault } = session;
	const { roster, store, id: vaultId } = vault;
	const counted = await session.today();
	const judged = (holdersOn: Parameters<typeof judgeHolders>[2]) =>
		judgeHolders(roster, counted, holdersOn);
	const single = (
		kind: Exclude<StreamKind, "dossier" | "access">,
		holders: JudgedHolders,
	): JudgedHolding => ({
		stream: wellKnownStream(vaultId, kind),
		kind,
		...holders,
	});
	const keyed = (
		kind: KeyedRegister,
		holders: JudgedHolders,
	): JudgedHolding[] =>
		segmentsOf(vault, kind).map((stream) => ({ stream, kind, ...holders }));
	const holdings = [
		single("commons", judged(commonsHolders)),
		...keyed("communications", judged(communicationHolders)),
		...keyed("requests", judged(rightsHolders)),
		...keyed("breaches", judged(rightsHolders)),
	];
	for (const { id, ...held } of summaries.all())
		holdings.push({
			stream: id,
			kind: "dossier",
			...judged((on, day) =>
				dossierHolders(on, day, held, rows.denialsFor(id)),
			),
		});
	return holdings.filter(({ stream }) => store.head(stream).count > 0);
}

async function recordsFor(
	desk: Desk,
	holding: JudgedHolding,
	{
		rows,
		asksItself,
	}: { readonly rows: readonly GrantRow[]; readonly asksItself: boolean },
): Promise<NewRecord[]> {
	const newest = newestGrants(rows);
	const { account, vault } = desk.session;
	if (newest.every((row) => row.account !== account.id)) return [];
	const { stream } = holding;
	const isDue =
		hasSurplus(newest, holding) ||
		(asksItself &&
			hasSurplus(newestGrants(await wrapsIn(vault, stream)), holding));
	return [
		...(isDue ? await rotation(desk, holding) : []),
		...(await grants(desk, holding, rows)),
	];
}
