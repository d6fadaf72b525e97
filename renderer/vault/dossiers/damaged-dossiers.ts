import type { StreamId } from "../../../shared/base/ids.ts";
import { fileEventSchema } from "../../../shared/file/events.ts";
import type { DamagedDossiers } from "../../../shared/vault-protocol.ts";
import type { Desk } from "../commands/desk.ts";
import { accessDays } from "../registers/read-access.ts";
import type { Session } from "../session/session.ts";
import { eventsIn } from "../streams/keyed-events.ts";
import { wellKnownStream } from "../streams/well-known.ts";

/** Every dossier that neither copy has whole: what was found so at a start, and what could not be read since. */
export async function damagedDossiers({
	session,
	summaries,
}: Desk): Promise<DamagedDossiers> {
	const references: string[] = [];
	const named = new Set<StreamId>();
	for (const id of summaries.damaged) {
		if (!(await session.keyring.holds(id))) continue;
		named.add(id);
		const known = summaries.get(id)?.reference;
		references.push(known ?? (await referenceLeft(session, id)) ?? "");
	}
	const registers = SINGLE.filter((kind) =>
		session.vault.incomplete.has(wellKnownStream(session.vault.id, kind)),
	);
	const others = await namelessStreams(session, named);
	return {
		references: references.filter((each) => each !== "").sort(),
		unnamed: others + references.filter((each) => each === "").length,
		registers,
	};
}

const SINGLE = [
	"roster",
	"commons",
	"access",
	"communications",
	"destructions",
] as const;

/** Incomplete streams that are no register and no dossier of this account: dossiers of which it knows nothing. */
async function namelessStreams(
	{ vault }: Session,
	named: ReadonlySet<StreamId>,
): Promise<number> {
	const others = [...vault.incomplete].filter((each) => !named.has(each));
	if (others.length === 0) return 0;
	const known = new Set<StreamId>([
		...SINGLE.map((kind) => wellKnownStream(vault.id, kind)),
		...(await accessDays(vault)).map(({ stream }) => stream),
	]);
	return others.filter((each) => !known.has(each)).length;
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
