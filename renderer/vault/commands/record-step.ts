import { mayDo } from "../../../shared/access/permissions.ts";
import type { Role } from "../../../shared/access/roles.ts";
import { type IsoDate, plainDate } from "../../../shared/base/dates.ts";
import type { StreamId } from "../../../shared/base/ids.ts";
import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import { decide } from "../../../shared/dossier/decide.ts";
import type { Refusal } from "../../../shared/dossier/refusal.ts";
import type { Stage } from "../../../shared/dossier/standing.ts";
import type {
	Command,
	StepName,
	StepRef,
} from "../../../shared/dossier/steps.ts";
import type { FileEvent } from "../../../shared/file/events.ts";
import { evolveFile } from "../../../shared/file/evolve-file.ts";
import type { DossierFile } from "../../../shared/file/file.ts";
import type { Deliberation } from "../../../shared/file/parts.ts";
import {
	requestRefusal,
	restrictionRefusal,
} from "../../../shared/registers/restriction.ts";
import { RECOVERY } from "../../../shared/roster/roster.ts";
import type {
	DossierView,
	RecordFault,
} from "../../../shared/vault-protocol.ts";
import { dossierHolders } from "../access/holders.ts";
import { grants } from "../access/wraps.ts";
import { contextOf, stageOf } from "../dossiers/context.ts";
import type { LoadedFile } from "../dossiers/dossier-files.ts";
import { lawRecorded, type Remarks } from "../dossiers/law-records.ts";
import { otherDossiers, sanctionRecords } from "../dossiers/same-agent.ts";
import { readStepInput } from "../dossiers/step-input.ts";
import type { NewRecord } from "../streams/ledger.ts";
import type { Desk } from "./desk.ts";
import { readableOrWhy, viewOf } from "./view-dossier.ts";

type Input = Readonly<Record<string, unknown>>;
type Recorded = Promise<Result<DossierView, RecordFault>>;

/** Steps that the law lets nobody take alone (R4): proposed by one account, agreed to by another. */
export const NEEDS_SECOND_PERSON: readonly StepName[] = ["human-decided"];

/** R4: entered like every refusal; no dossier is named, since it was not looked at yet. */
export async function refusedAlone({
	session,
}: Desk): Promise<Result<never, RecordFault>> {
	await session.enterRefusal("R4");
	return refuse({ kind: "form", field: "second-person" });
}

/** Records one step of the path; refused with the rule that forbids it. */
export async function recordStep(
	desk: Desk,
	{ id, step, ...remarks }: Remarks & { id: StreamId; step: Input },
): Recorded {
	const read = readStepInput(step);
	if (!read.ok) return read;
	if (NEEDS_SECOND_PERSON.includes(read.value.step)) return refusedAlone(desk);
	return carryOut(desk, id, [{ do: "record-step", step: read.value }], remarks);
}

/** Corrects a recorded step, or takes it away; what stood stays readable. */
export async function rectifyStep(
	desk: Desk,
	asked: {
		id: StreamId;
		target: number;
		replacement: Input | null;
		reason: string;
	},
): Recorded {
	const replacement =
		asked.replacement === null ? ok(null) : readStepInput(asked.replacement);
	if (!replacement.ok) return replacement;
	const { today } = await desk.session.today();
	const command: Command = {
		do: "rectify-step",
		on: plainDate(today),
		target: asked.target as StepRef, // refused by the domain when it is none
		replacement: replacement.value,
		reason: asked.reason,
	};
	return carryOut(desk, asked.id, [command], { remark: "", pieces: [] });
}

/**
 * Decides the commands one after the other, each on what the one before makes of the dossier, and writes all of them in
 * one commit, `minutes` after them; the first that the law forbids leaves nothing.
 */
export async function carryOut(
	desk: Desk,
	id: StreamId,
	commands: readonly Command[],
	remarks: Remarks,
	minutes?: Deliberation,
): Recorded {
	const { session } = desk;
	const loaded = await session.files.load(id);
	if (!loaded.ok) return refuse({ kind: "role" });
	const { today } = await session.today();
	const { file } = loaded.value;
	if (!mayDo(session.account.roles, "record", stageOf(file, today)))
		return refuse({ kind: "role" });
	const context = contextOf(file, session.readings(), today);
	const at = session.vault.outside.now();
	const events: FileEvent[] = [];
	let after = file;
	const take = (event: FileEvent) => {
		events.push(event);
		after = evolveFile(after, event, session.account.id);
	};
	for (const command of commands) {
		const closed = closedByRequest(after, command, today);
		if (closed !== null) return refused(desk, id, closed);
		const decided = decide(after.law, command, context);
		if (!decided.ok) return refused(desk, id, decided.reason);
		for (const law of decided.value)
			take(lawRecorded(after.law, law, { context, today, at, ...remarks }));
	}
	if (minutes) take(minutesOf(file, after, minutes, at));
	const records = await recordsOf(desk, loaded.value, events, after, today);
	const written = await session.commit(records);
	return written.ok ? afterwards(desk, id) : written;
}

/** C9: why a person's request keeps the command from being carried out; null: it does not. */
export const closedByRequest = (
	file: DossierFile,
	command: Command,
	today: IsoDate,
): Refusal | null =>
	command.do === "record-step"
		? requestRefusal(file, command.step, today)
		: restrictionRefusal(file, "step-rectified", today);

/** What the minutes say of every step that stands in `after` and did not before. */
const minutesOf = (
	before: DossierFile,
	after: DossierFile,
	minutes: Deliberation,
	at: number,
): FileEvent => ({
	v: "college-deliberated/1",
	at,
	steps: after.entries.slice(before.entries.length).map(({ ref }) => ref),
	...minutes,
});

/** A dossier into which this account may write beside the steps: not while its processing is restricted (C9). */
export async function writable(
	desk: Desk,
	id: StreamId,
	allowed: (roles: readonly Role[], stage: Stage) => boolean,
): Promise<Result<LoadedFile, RecordFault>> {
	const { session } = desk;
	const loaded = await session.files.load(id);
	if (!loaded.ok) return refuse({ kind: "role" });
	const { today } = await session.today();
	const { file } = loaded.value;
	if (!allowed(session.account.roles, stageOf(file, today)))
		return refuse({ kind: "role" });
	const closed = restrictionRefusal(file, "step-rectified", today);
	return closed === null ? loaded : refused(desk, id, closed);
}

/** A refused attempt is entered in the register with its rule. */
export async function refused(
	{ session }: Desk,
	dossier: StreamId,
	refusal: Refusal,
): Promise<Result<never, RecordFault>> {
	await session.commit([
		...session.accessRecords({ act: "refused", dossier, note: refusal.rule }),
	]);
	return refuse({ kind: "law", refusal });
}

/** The event itself, what the agent's other dossiers are told, the college's access, and the register's entry. */
async function recordsOf(
	desk: Desk,
	loaded: LoadedFile,
	events: readonly FileEvent[],
	after: DossierFile,
	today: IsoDate,
): Promise<NewRecord[]> {
	const { session, summaries } = desk;
	const { id, file } = loaded;
	const others = await otherDossiers(
		session,
		summaries,
		file.agent.nationalNumber,
		id,
	);
	return [
		...events.map((event) => session.files.record(loaded, event)),
		...sanctionRecords(session, id, file, after, others),
		...(await holderGrants(desk, id, after, today)),
		...session.accessRecords({ act: "recorded", dossier: id }),
	];
}

/** C2: the college gets the dossier's key when the dossier comes before it, or a package waits for its approval. */
export async function holderGrants(
	desk: Desk,
	id: StreamId,
	after: DossierFile,
	today: IsoDate,
): Promise<NewRecord[]> {
	const { store, roster } = desk.session.vault;
	const stage = stageOf(after, today);
	const awaitsApproval = after.waitingPackages.length > 0;
	const held = await store.grantsFor(id);
	const denied = await store.denialsFor(id);
	const holders = dossierHolders(
		roster,
		await desk.session.rightsDay(),
		{ stage, awaitsApproval },
		denied,
	);
	// The kit's wraps are left to `reconcile`: a new kit needs a new key first.
	const persons = holders.filter((holder) => holder.id !== RECOVERY);
	return grants(desk, { stream: id, kind: "dossier", holders: persons }, held);
}

/**
 * The view of a dossier after something was written into it. Where it was not opened before in this session it is so
 * now, and the register says for what (C5); its own page asks for the motive all the same.
 */
export async function afterwards(desk: Desk, id: StreamId): Recorded {
	const { session, motives, shownByCommand } = desk;
	await desk.changed([id]);
	const loaded = await session.files.load(id);
	if (!loaded.ok)
		throw new Error("a dossier that was just written cannot be read");
	const open = await readableOrWhy(desk, id);
	if (!open.ok && open.reason.kind === "restricted")
		return refuse({ kind: "role" });
	if (!motives.has(id) && !shownByCommand.has(id)) {
		const motive = "record-step";
		const opened = { act: "dossier-opened", dossier: id, motive } as const;
		// Refused or not, the register has what was recorded a moment ago.
		if ((await session.enter(opened)).ok) shownByCommand.add(id);
	}
	return ok(await viewOf(desk, loaded.value));
}

/** The agent left the service: recorded in every dossier of the agent, in one commit. */
export async function agentLeft(
	desk: Desk,
	{
		id,
		on,
		reason,
	}: {
		id: StreamId;
		on: IsoDate;
		reason:
			| "resignation"
			| "retirement"
			| "death"
			| "contract-end"
			| "dismissal"
			| "other";
	},
): Recorded {
	const { session, summaries } = desk;
	const loaded = await writable(desk, id, (roles) =>
		mayDo(roles, "change", "known"),
	);
	if (!loaded.ok) return loaded;
	const { today } = await session.today();
	if (on > today) return refuse({ kind: "form", field: "on" });
	const event: FileEvent = {
		v: "agent-left/1",
		at: session.vault.outside.now(),
		on,
		reason,
	};
	const others = await otherDossiers(
		session,
		summaries,
		loaded.value.file.agent.nationalNumber,
		id,
	);
	const files = [loaded.value, ...others];
	const written = await session.commit([
		...files.map((each) => session.files.record(each, event)),
		...session.accessRecords({
			act: "recorded",
			dossier: id,
			note: "agent-left",
		}),
	]);
	return written.ok ? afterwards(desk, id) : written;
}
