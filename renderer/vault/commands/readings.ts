import {
	type IsoDate,
	isoDate,
	plainDate,
} from "../../../shared/base/dates.ts";
import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import { writeReading } from "../../../shared/file/reading-events.ts";
import {
	decideReading,
	evolveReadings,
	type ReadingCommand,
	type ReadingEvent,
	type ReadingProposed,
	type ReadingRole,
	type ReadingsState,
	recordOf,
	type Signer,
} from "../../../shared/readings/confirmations.ts";
import {
	type Impact,
	impact,
	type Judged,
} from "../../../shared/readings/impact.ts";
import { readingsOf, readingsOn } from "../../../shared/readings/in-force.ts";
import type { Readings } from "../../../shared/readings/readings.ts";
import { isOptionOf, type ReadingId } from "../../../shared/readings/table.ts";
import type {
	ReadingFault,
	ReadingImpact,
	ReadingView,
} from "../../../shared/vault-protocol.ts";
import { contextOf } from "../dossiers/context.ts";
import type { LoadedFile } from "../dossiers/dossier-files.ts";
import type { Desk } from "./desk.ts";

type Views = Promise<Result<readonly ReadingView[], ReadingFault>>;

export interface ReadingChoice {
	readonly reading: ReadingId;
	readonly option: string;
	readonly from: IsoDate;
	readonly reachesBack: boolean;
}

/** Every reading as it stands today, its confirmed versions, and what is proposed for it. */
export async function listReadings(desk: Desk): Promise<ReadingView[]> {
	const { session } = desk;
	const { today } = await session.today();
	const state = session.readingsState();
	const signer = signerOf(desk);
	return readingsOn(session.readings(), plainDate(today)).map(
		({ id, option, confirmed }) => {
			const { versions } = recordOf(state, id);
			return {
				id,
				option,
				confirmed,
				versions: versions.map(({ version, proposal, confirmation, from }) => ({
					version,
					option: proposal.option,
					from: isoDate(from),
					proposedBy: session.nameOf(proposal.by.account),
					confirmedBy: session.nameOf(confirmation.by.account),
					confirmedOn: isoDate(confirmation.on),
					reference: proposal.reference ?? null,
				})),
				proposed: proposedView(desk, recordOf(state, id).proposal),
				mayPropose: signer !== null,
			};
		},
	);
}

function proposedView(
	desk: Desk,
	proposal: ReadingProposed | null,
): ReadingView["proposed"] {
	if (proposal === null) return null;
	const { by, on, from, option, reachesBack, reason, reference } = proposal;
	const signer = signerOf(desk);
	return {
		option,
		reachesBack,
		reason,
		reference: reference ?? null,
		by: desk.session.nameOf(by.account),
		role: by.role,
		on: isoDate(on),
		from: isoDate(from),
		mayConfirm:
			signer !== null &&
			signer.account !== by.account &&
			signer.role !== by.role,
	};
}

/** The two roles that settle a reading; null for an account that has neither. */
function signerOf({ session }: Desk): Signer | null {
	const role = session.account.roles.find(
		(each): each is ReadingRole => each === "college" || each === "dpo",
	);
	return role === undefined ? null : { account: session.account.id, role };
}

export async function proposeReading(
	desk: Desk,
	{
		reading,
		option,
		from,
		reachesBack,
		reason,
		reference,
	}: ReadingChoice & { reason: string; reference?: string | undefined },
): Views {
	if (!isOptionOf(reading, option))
		return refuse({
			kind: "reading",
			refusal: { rule: reading, why: "option-unknown", day: null },
		});
	return settle(desk, (by, today) => ({
		do: "propose-reading",
		on: plainDate(today),
		by,
		reading,
		option,
		from: plainDate(from),
		reachesBack,
		reason,
		...(reference === undefined ? {} : { reference }),
	}));
}

export const confirmReading = (desk: Desk, reading: ReadingId): Views =>
	settle(desk, (by, today) => ({
		do: "confirm-reading",
		on: plainDate(today),
		by,
		reading,
	}));

export const withdrawReading = (desk: Desk, reading: ReadingId): Views =>
	settle(desk, (by, today) => ({
		do: "withdraw-proposal",
		on: plainDate(today),
		by,
		reading,
	}));

/** A change of readings reaches every list at once: each dossier is judged anew. */
async function settle(
	desk: Desk,
	command: (by: Signer, today: IsoDate) => ReadingCommand,
): Views {
	const { session } = desk;
	const by = signerOf(desk);
	if (by === null) return refuse({ kind: "role" });
	const { today } = await session.today();
	const decided = decideReading(session.readingsState(), command(by, today));
	if (!decided.ok) return refuse({ kind: "reading", refusal: decided.reason });
	const at = session.vault.outside.now();
	const records = decided.value.map((event) =>
		session.commonsRecord({
			v: "reading-recorded/1",
			at,
			reading: writeReading(event),
		}),
	);
	const written = await session.commit([
		...records,
		...session.accessRecords({ act: "recorded", note: "reading" }),
	]);
	if (!written.ok) return written;
	await desk.changed([]);
	return ok(await listReadings(desk));
}

/** What a choice would change in the dossiers there are, before anybody confirms it. */
export async function readingImpact(
	desk: Desk,
	choice: ReadingChoice,
): Promise<Result<ReadingImpact[], ReadingFault>> {
	const { session } = desk;
	const { reading, option } = choice;
	if (!isOptionOf(reading, option))
		return refuse({
			kind: "reading",
			refusal: { rule: reading, why: "option-unknown", day: null },
		});
	const { today } = await session.today();
	const after = hypothetical(session.readingsState(), choice, option, today);
	// Judged on the first day on which it applies: before that nothing would be seen of it.
	const day = choice.from > today ? choice.from : today;
	const changed = await changedBy(desk, readingsOf(after), day);
	const rows = changed.map(({ key, before, after: then }) => ({
		id: key.id,
		reference: key.file.reference,
		before,
		after: then,
	}));
	return ok(rows.sort((a, b) => b.reference.localeCompare(a.reference)));
}

/** Between two of these the vault answers others, and the page is told how far it is. */
const BATCH = 50;

/** Dossier after dossier, and only what changes is kept: there may be ten thousand. */
async function changedBy(
	{ session }: Desk,
	after: Readings,
	day: IsoDate,
): Promise<Impact<LoadedFile>[]> {
	const before = session.readings();
	const on = plainDate(day);
	const ids = [...(await session.files.ids())];
	const changed: Impact<LoadedFile>[] = [];
	for (const [done, id] of ids.entries()) {
		if (done > 0 && done % BATCH === 0) {
			const { outside } = session.vault;
			outside.tell({
				kind: "progress",
				task: "readings",
				done,
				total: ids.length,
			});
			await new Promise((resolve) => setTimeout(resolve, 0));
		}
		const loaded = await session.files.load(id);
		if (!loaded.ok) continue;
		const { readings: _, ...context } = contextOf(loaded.value.file, {}, day);
		const judged: Judged<LoadedFile> = {
			key: loaded.value,
			state: loaded.value.file.law,
			context,
		};
		changed.push(...impact([judged], before, after, on));
	}
	return changed;
}

/** The readings as they would stand if the choice were proposed and confirmed today. */
function hypothetical(
	state: ReadingsState,
	choice: ReadingChoice,
	option: ReadingProposed["option"],
	today: IsoDate,
): ReadingsState {
	const on = plainDate(today);
	const by = (role: ReadingRole): Signer => ({
		account: "0".repeat(32) as Signer["account"],
		role,
	}); // nobody
	const { reading, reachesBack, from } = choice;
	const events: ReadingEvent[] = [
		{
			event: "reading-proposed",
			on,
			by: by("college"),
			reading,
			option,
			from: plainDate(from),
			reachesBack,
			reason: "",
		},
		{ event: "reading-confirmed", on, by: by("dpo"), reading },
	];
	return events.reduce(evolveReadings, state);
}
