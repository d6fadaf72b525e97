import { mayDo } from "../../../shared/access/permissions.ts";
import type { StreamId } from "../../../shared/base/ids.ts";
import { type Result, refuse } from "../../../shared/base/result.ts";
import { decide } from "../../../shared/dossier/decide.ts";
import type { Command } from "../../../shared/dossier/steps.ts";
import { readEvent, writeEvent } from "../../../shared/dossier/stored.ts";
import type { FileEvent } from "../../../shared/file/events.ts";
import { requestRefusal } from "../../../shared/registers/restriction.ts";
import type {
	DossierView,
	RecordFault,
} from "../../../shared/vault-protocol.ts";
import { contextOf, stageOf } from "../dossiers/context.ts";
import { lawRecorded } from "../dossiers/law-records.ts";
import { readStepInput } from "../dossiers/step-input.ts";
import type { Desk } from "./desk.ts";
import { freshId } from "./open-new-dossier.ts";
import { afterwards, NEEDS_SECOND_PERSON, refused } from "./record-step.ts";
import { readable } from "./view-dossier.ts";

type Recorded = Promise<Result<DossierView, RecordFault>>;

/** Proposes a step that needs a second person; the law refuses it here already when it could never stand. */
export async function proposeStep(
	desk: Desk,
	{
		id,
		step,
		reasons,
	}: { id: StreamId; step: Readonly<Record<string, unknown>>; reasons: string },
): Recorded {
	const { session } = desk;
	const read = readStepInput(step);
	if (!read.ok) return read;
	const loaded = await session.files.load(id);
	if (!loaded.ok || !NEEDS_SECOND_PERSON.includes(read.value.step))
		return refuse({ kind: "role" });
	const { file } = loaded.value;
	const { today } = await session.today();
	if (!mayDo(session.account.roles, "record", stageOf(file, today)))
		return refuse({ kind: "role" });
	const closed = requestRefusal(file, read.value, today);
	if (closed !== null) return refused(desk, id, closed);
	const decided = decide(
		file.law,
		{ do: "record-step", step: read.value },
		contextOf(file, session.readings(), today),
	);
	if (!decided.ok) return refused(desk, id, decided.reason);
	const at = session.vault.outside.now();
	const event: FileEvent = {
		v: "step-proposed/1",
		at,
		proposal: freshId(),
		law: writeEvent(read.value),
		reasons,
	};
	const written = await session.commit([
		session.files.record(loaded.value, event),
		...session.accessRecords({
			act: "recorded",
			dossier: id,
			note: "step-proposed",
		}),
	]);
	return written.ok ? afterwards(desk, id) : written;
}

export interface Answer {
	readonly id: StreamId;
	readonly proposal: string;
	readonly agreed: boolean;
	readonly reason: string;
}

/** Agrees with or declines what another account proposed. Agreeing records the step in the same commit. */
export async function answerProposal(
	desk: Desk,
	{ id, proposal, agreed, reason }: Answer,
): Promise<
	Result<DossierView, RecordFault | { readonly kind: "same-person" }>
> {
	const { session } = desk;
	const loaded = await readable(desk, id);
	if (!loaded.ok) return refuse({ kind: "role" });
	const { file } = loaded.value;
	const found = file.proposals.find((each) => each.id === proposal);
	if (found === undefined) return refuse({ kind: "form", field: "proposal" });
	if (found.proposed.by === session.account.id) {
		await session.enterRefusal("C2", id);
		return refuse({ kind: "same-person" });
	}
	if (!agreed && reason.trim() === "")
		return refuse({ kind: "form", field: "reason" });
	const at = session.vault.outside.now();
	const events: FileEvent[] = [
		{ v: "proposal-answered/1", at, proposal, agreed, reason },
	];
	if (agreed) {
		const { today } = await session.today();
		const context = contextOf(file, session.readings(), today);
		const step = readEvent(found.stored);
		if (!step.ok || step.value.step === "step-rectified")
			throw new Error("a proposal of an unknown form");
		const closed = requestRefusal(file, step.value, today);
		if (closed !== null) return refused(desk, id, closed);
		const command: Command = { do: "record-step", step: step.value };
		const decided = decide(file.law, command, context);
		if (!decided.ok) return refused(desk, id, decided.reason);
		const remarks = { remark: found.reasons, pieces: [] };
		for (const law of decided.value)
			events.push(
				lawRecorded(file.law, law, { context, today, at, ...remarks }),
			);
	}
	const written = await session.commit([
		...events.map((event) => session.files.record(loaded.value, event)),
		...session.accessRecords({
			act: "recorded",
			dossier: id,
			note: agreed ? "proposal-agreed" : "proposal-declined",
		}),
	]);
	return written.ok ? afterwards(desk, id) : written;
}
