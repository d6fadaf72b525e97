import { isAfter, isoDate, type PlainDate, plainDate } from "../base/dates.ts";
import type { Context } from "../dossier/context.ts";
import { standingOn } from "../dossier/history.ts";
import type { Standing } from "../dossier/standing.ts";
import type { DossierState } from "../dossier/state.ts";
import type { Dated } from "../dossier/steps.ts";
import type { Explanation } from "../law/explanation.ts";
import { phrase } from "../law/phrases.ts";
import { RULES } from "../law/rules.ts";
import { ruleVersionOn } from "../law/versions.ts";
import { newWorking, provisionalIds, type Working } from "../law/working.ts";
import { withOption } from "../readings/readings.ts";
import { READINGS, type ReadingId } from "../readings/table.ts";
import { MEASURES, type Measured, type Question } from "./measures.ts";
import {
	type LateId,
	LIMIT_IDS,
	LIMITS,
	type Limit,
	type LimitId,
	type LimitStatus,
	type Otherwise,
} from "./table.ts";

/** The limits that have begun by `on`, in the order of the law; they stay after being met. */
export const limits = (
	state: DossierState,
	context: Context,
	on: PlainDate,
): readonly Limit[] => standingLimits(standingOn(state, on), { context, on });

/** As `limits`, for a standing that is already at hand. */
export function standingLimits(
	standing: Standing,
	question: Question,
): readonly Limit[] {
	const found: Limit[] = [];
	for (const id of LIMIT_IDS) {
		const counted = count(id, standing, question);
		if (counted !== null) found.push(toLimit(counted, standing, question));
	}
	return found;
}

/** K13: the limits missed by the step that met them, for ever, or passed unmet on the day asked. */
export const lateIds = (limits: readonly Limit[]): readonly LateId[] =>
	limits.flatMap(({ id, status }) => {
		const { late, rule } = LIMITS[id];
		const isLate =
			(late !== "never" && status === "met-late") ||
			(late === "always" && status === "passed");
		return isLate ? [rule] : [];
	});

interface Counted {
	readonly id: LimitId;
	readonly measured: Measured;
	readonly met: Dated | null;
	readonly working: Working;
}

/** A limit that was met keeps the readings of the day on which it was; an open one follows those of the day asked. */
function count(
	id: LimitId,
	standing: Standing,
	question: Question,
): Counted | null {
	const { met, measure } = MEASURES[id];
	const metBy = met(standing);
	const { context, on } = question;
	const working = newWorking(context.readings, metBy?.on ?? on, on);
	const measured = measure(standing, working, question);
	return measured === null ? null : { id, measured, met: metBy, working };
}

function toLimit(
	{ id, measured, met, working }: Counted,
	standing: Standing,
	question: Question,
): Limit {
	const { relied } = working.notes();
	const provisional = provisionalIds(relied);
	return {
		id,
		rule: LIMITS[id].rule,
		startsOn: isoDate(measured.startsOn),
		startedBy: measured.startedBy,
		lastDay: isoDate(measured.last),
		status: statusOf(measured.last, met, question.on),
		metOn: met === null ? null : isoDate(met.on),
		metBy: met?.ref ?? null,
		consequence: LIMITS[id].consequence,
		relied,
		provisional,
		otherwise: provisional.flatMap((reading) =>
			others(id, reading, measured.last, standing, question),
		),
	};
}

function statusOf(
	last: PlainDate,
	met: Dated | null,
	on: PlainDate,
): LimitStatus {
	if (met !== null) return isAfter(met.on, last) ? "met-late" : "met";
	return isAfter(on, last) ? "passed" : "open";
}

/** Where each other option of an unsettled reading would put the last day, if elsewhere. */
function others(
	id: LimitId,
	reading: ReadingId,
	last: PlainDate,
	standing: Standing,
	{ context, on }: Question,
): readonly Otherwise[] {
	return READINGS[reading].options.flatMap((option) => {
		const readings = withOption(context.readings, reading, option);
		const question = { context: { ...context, readings }, on };
		const other = count(id, standing, question)?.measured.last;
		return other === undefined || other.equals(last)
			? []
			: [{ reading, option, lastDay: isoDate(other) }];
	});
}

/** "Pourquoi ?" for one limit; null when it has not begun. */
export function explainLimit(
	state: DossierState,
	context: Context,
	on: PlainDate,
	id: LimitId,
): Explanation | null {
	const standing = standingOn(state, on);
	const question = { context, on };
	const counted = count(id, standing, question);
	if (counted === null) return null;
	const limit = toLimit(counted, standing, question);
	const notes = counted.working.notes();
	return {
		subject: { kind: "limit", id },
		answer: counted.measured.answer,
		rule: limit.rule,
		alsoRules: [...MEASURES[id].alsoRules, ...notes.alsoRules],
		sources: RULES[limit.rule].sources,
		lawVersion: ruleVersionOn(limit.rule, plainDate(limit.startsOn)),
		inputs: notes.inputs,
		days: notes.days(),
		calculation: notes.calculation,
		readings: limit.relied,
		wouldChange: [
			...limit.otherwise.map(({ reading, option, lastDay }) =>
				phrase("would-change-other-reading", { reading, option, day: lastDay }),
			),
			...notes.wouldChange,
		],
		unknown: notes.unknown,
	};
}
