import { type IsoDate, plainDate } from "../../../shared/base/dates.ts";
import type { Context } from "../../../shared/dossier/context.ts";
import { evolve } from "../../../shared/dossier/decide.ts";
import type { DossierState } from "../../../shared/dossier/state.ts";
import type { LawEvent, StepRef } from "../../../shared/dossier/steps.ts";
import { writeEvent } from "../../../shared/dossier/stored.ts";
import type { FileEventOf } from "../../../shared/file/events.ts";
import type { PieceId } from "../../../shared/file/parts.ts";
import { lawVersionOn } from "../../../shared/law/versions.ts";
import { limits } from "../../../shared/limits/limits.ts";
import type { LateId } from "../../../shared/limits/table.ts";

export interface Remarks {
	readonly remark: string;
	readonly pieces: readonly PieceId[];
}

/** A decided law event as the file keeps it: with the law's version of its day, and marked when it came too late. */
export function lawRecorded(
	state: DossierState,
	event: LawEvent,
	{
		context,
		today,
		at,
		remark,
		pieces,
	}: Remarks & { context: Context; today: IsoDate; at: number },
): FileEventOf<"law-recorded/1"> {
	return {
		v: "law-recorded/1",
		at,
		law: writeEvent(event),
		lawVersion: lawVersionOn(event.on).since,
		remark,
		pieces: [...pieces],
		late: lateBy(state, event, context, today),
	};
}

/** The limits that this very event meets after their last day. */
export function lateBy(
	state: DossierState,
	event: LawEvent,
	context: Context,
	today: IsoDate,
): LateId[] {
	const ref = state.events as StepRef; // the place of the next law event, by DossierState's own definition
	const after = limits(evolve(state, event), context, plainDate(today));
	const met = after.filter(
		({ metBy, status }) => metBy === ref && status === "met-late",
	);
	return met
		.map(({ rule }) => rule)
		.filter((rule): rule is LateId => /^T[1-4]$/.test(rule));
}
