import { mayAct, mayDo } from "../../../shared/access/permissions.ts";
import type { IsoDate } from "../../../shared/base/dates.ts";
import type { StreamId } from "../../../shared/base/ids.ts";
import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import type { FileEventOf } from "../../../shared/file/events.ts";
import {
	type Communication,
	type CommunicationEntry,
	communicationEntrySchema,
} from "../../../shared/registers/communications.ts";
import type {
	CommunicationRow,
	DossierView,
	RecordFault,
	RegisterView,
	StorageRefusal,
} from "../../../shared/vault-protocol.ts";
import { communicationHolders } from "../access/holders.ts";
import type { Desk } from "../commands/desk.ts";
import { freshId } from "../commands/open-new-dossier.ts";
import { afterwards, writable } from "../commands/record-step.ts";
import { readable } from "../commands/view-dossier.ts";
import type { NewRecord } from "../streams/ledger.ts";
import { entryRecords, readEntries } from "./keyed-register.ts";

type Recorded = Promise<Result<DossierView, RecordFault>>;

/** Enters a communication: what and to whom into the dossier, that there was one into the register, in one commit. */
export async function recordCommunication(
	desk: Desk,
	{
		id,
		communication,
	}: { readonly id: StreamId; readonly communication: Communication },
): Recorded {
	const { session } = desk;
	const loaded = await writable(desk, id, (roles, stage) =>
		mayDo(roles, "record", stage),
	);
	if (!loaded.ok) return loaded;
	const { today } = await session.today();
	if (communication.on > today) return refuse({ kind: "form", field: "on" });
	const { event, entry } = await communicationRecords(desk, communication);
	const written = await session.commit([
		session.files.record(loaded.value, event),
		...entry,
		...session.accessRecords({
			act: "recorded",
			dossier: id,
			note: "communication",
		}),
	]);
	return written.ok ? afterwards(desk, id) : written;
}

/** The dossier's event and the register's entry of one communication. */
export async function communicationRecords(
	desk: Desk,
	communication: Communication,
): Promise<{ event: FileEventOf<"communicated/1">; entry: NewRecord[] }> {
	const { session } = desk;
	const at = session.vault.outside.now();
	const id = freshId();
	const { recipient, basis, way, on } = communication;
	return {
		event: { v: "communicated/1", at, id, communication },
		entry: await communicationEntry(desk, {
			v: "communicated/1",
			at,
			id,
			recipient,
			basis,
			way,
			on,
		}),
	};
}

/** The register's own entry. None for who does not hold its key. */
export async function communicationEntry(
	{ session }: Desk,
	event: CommunicationEntry,
): Promise<NewRecord[]> {
	const day = await session.rightsDay();
	const holders = communicationHolders(session.vault.roster, day);
	return entryRecords(session, "communications", { events: [event], holders });
}

/** C3: a copy was given back or its destruction attested. */
export async function returnCommunication(
	desk: Desk,
	{
		id,
		communication,
		on,
		how,
	}: {
		readonly id: StreamId;
		readonly communication: string;
		readonly on: IsoDate;
		readonly how: "returned" | "destroyed";
	},
): Recorded {
	const { session } = desk;
	const loaded = await writable(desk, id, (roles, stage) =>
		mayDo(roles, "record", stage),
	);
	if (!loaded.ok) return loaded;
	const { today } = await session.today();
	const given = loaded.value.file.communications.find(
		(each) => each.id === communication,
	);
	if (given === undefined || on > today || on < given.communication.on)
		return refuse({ kind: "form", field: "on" });
	const at = session.vault.outside.now();
	const written = await session.commit([
		session.files.record(loaded.value, {
			v: "communication-returned/1",
			at,
			id: communication,
			on,
			how,
		}),
		...session.accessRecords({
			act: "recorded",
			dossier: id,
			note: "communication-returned",
		}),
	]);
	return written.ok ? afterwards(desk, id) : written;
}

/**
 * The whole register, newest first; where the dossier still stands its own words beside, else only that there was one,
 * as for who may not read it while its processing is restricted (C9). Those words are of dossiers that were not opened for
 * a motive: reading them is entered (C5).
 */
export async function communicationsRegister(
	desk: Desk,
): Promise<
	Result<
		RegisterView<CommunicationRow>,
		{ readonly kind: "role" } | StorageRefusal
	>
> {
	const { session } = desk;
	if (!mayAct(session.account.roles, "read-communications"))
		return refuse({ kind: "role" });
	const details = await wordsOfDossiers(desk);
	const gone = {
		dossier: null,
		reference: null,
		communication: null,
		returned: null,
	};
	const { entries, lost } = await readEntries(
		session,
		"communications",
		communicationEntrySchema,
	);
	const rows = entries.map(({ event, author }): CommunicationRow => {
		const { id, recipient, basis, way, on } = event;
		return {
			id,
			recipient,
			basis,
			way,
			on,
			by: session.nameOf(author),
			...(details.get(id) ?? gone),
		};
	});
	const showsWords = rows.some(({ communication }) => communication !== null);
	const entered = showsWords ? await enterReading(desk) : ok(null);
	return entered.ok ? ok({ rows: rows.reverse(), lost }) : entered;
}

/** Once a session. */
async function enterReading(desk: Desk): Promise<Result<null, StorageRefusal>> {
	if (desk.hasReadCommunications) return ok(null);
	const read = { act: "register-read", note: "communications" } as const;
	const entered = await desk.session.enter(read);
	if (entered.ok) desk.hasReadCommunications = true;
	return entered;
}

type Words = Pick<
	CommunicationRow,
	"dossier" | "reference" | "communication" | "returned"
>;

/** What the dossiers themselves say of each communication. */
async function wordsOfDossiers(desk: Desk): Promise<Map<string, Words>> {
	const { session, summaries } = desk;
	const words = new Map<string, Words>();
	for (const { id, reference, restricted } of summaries.all()) {
		const loaded = await session.files.load(id);
		const isShut = restricted && !(await readable(desk, id)).ok;
		for (const each of loaded.ok ? loaded.value.file.communications : [])
			words.set(each.id, {
				dossier: id,
				reference,
				communication: isShut ? null : each.communication,
				returned: each.returned,
			});
	}
	return words;
}
