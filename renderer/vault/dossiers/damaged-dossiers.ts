import { keepsDossiers } from "../../../shared/access/permissions.ts";
import type { StreamId } from "../../../shared/base/ids.ts";
import { fileEventSchema } from "../../../shared/file/events.ts";
import type { DamagedDossiers } from "../../../shared/vault-protocol.ts";
import type { Desk } from "../commands/desk.ts";
import { accessDays } from "../registers/read-access.ts";
import { segmentsOf } from "../registers/segments.ts";
import type { Session } from "../session/session.ts";
import { eventsIn } from "../streams/keyed-events.ts";

/** Every dossier that neither copy has whole: what was found so at a start, and what could not be read since. */
export async function damagedDossiers(desk: Desk): Promise<DamagedDossiers> {
	const { session, summaries } = desk;
	const references: string[] = [];
	const named = new Set<StreamId>();
	for (const id of summaries.damaged) {
		if (!(await session.keyring.holds(id))) continue;
		named.add(id);
		const known = summaries.get(id)?.reference;
		references.push(known ?? (await referenceLeft(session, id)) ?? "");
	}
	const { dossiers, registers } = await sorted(session, named);
	return {
		references: references.filter((each) => each !== "").sort(),
		unnamed: dossiers + references.filter((each) => each === "").length,
		registers,
		awaited: await awaitedDossiers(desk),
	};
}

/**
 * Dossiers that every clerk and DPO holds and this one does not: new keys were made for the account, or a backup from
 * before was restored, and nobody who holds them was here since. Without a word a list would seem empty.
 */
async function awaitedDossiers({ session, summaries }: Desk): Promise<number> {
	const { account, keyring, vault } = session;
	if (!keepsDossiers(account.roles)) return 0;
	let awaited = 0;
	for (const [id, { kind }] of vault.store.heads()) {
		if (kind !== "dossier" || vault.incomplete.has(id)) continue;
		if (summaries.get(id) !== undefined) continue;
		if ((await keyring.keysOf(id)).length > 0) continue;
		if (!(await vault.store.denialsFor(id)).has(account.id)) awaited++;
	}
	return awaited;
}

const NAMED = [
	"roster",
	"commons",
	"access",
	"communications",
	"requests",
	"breaches",
	"destructions",
] as const;

/** Of the incomplete streams: which registers have one, and how many are dossiers of which this account knows nothing. */
async function sorted(
	{ vault }: Session,
	named: ReadonlySet<StreamId>,
): Promise<{ dossiers: number; registers: DamagedDossiers["registers"] }> {
	const others = new Set(
		[...vault.incomplete].filter((each) => !named.has(each)),
	);
	if (others.size === 0) return { dossiers: 0, registers: [] };
	const days = (await accessDays(vault)).map(({ stream }) => stream);
	const registers = NAMED.filter((kind) => {
		const own = segmentsOf(vault, kind);
		const streams = kind === "access" ? [...own, ...days] : own;
		return streams.filter((each) => others.delete(each)).length > 0;
	});
	return { dossiers: others.size, registers };
}

/** The reference, where the beginning of the dossier is left. */
async function referenceLeft(
	{ keyring, vault }: Session,
	id: StreamId,
): Promise<string | null> {
	const keys = await keyring.keysOf(id);
	const { records } = await vault.store.read(id);
	for (let count = records.length; count > 0; count--) {
		const events = eventsIn(records.slice(0, count), keys, fileEventSchema);
		for (const { event } of events ?? [])
			if (event.v === "dossier-opened/1") return event.reference;
	}
	return null;
}
