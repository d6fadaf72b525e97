import { isoDate, type PlainDate } from "../base/dates.ts";
import type { Context } from "../dossier/context.ts";
import { admission } from "../dossier/silence.ts";
import {
	bodyAfter,
	type Decision,
	effectiveOn,
	type Standing,
} from "../dossier/standing.ts";
import type {
	Dated,
	DecisionNotified,
	Recorded,
	StepRef,
} from "../dossier/steps.ts";
import { type Phrase, phrase } from "../law/phrases.ts";
import type { RuleId } from "../law/rules.ts";
import type { Working } from "../law/working.ts";
import { limitation } from "../retention/limitation.ts";
import { addCalendarMonths, addWorkingDays, plainlyAdded } from "./counting.ts";
import { recourseAfter } from "./recourse.ts";
import { replyThrough } from "./reply.ts";
import { SUSPENSION_DAYS } from "./suspension.ts";
import type { LimitId } from "./table.ts";

const DISPATCH_WORKING_DAYS = 7;
const DECIDE_MONTHS = 3;

const ARCHIVES_MONTHS = 3;

/** A limit that has begun: from when (excluded), by which step, and its last day. */
export interface Measured {
	readonly startsOn: PlainDate;
	readonly startedBy: StepRef;
	readonly last: PlainDate;
	readonly answer: Phrase;
}

export interface Question {
	readonly context: Context;
	readonly on: PlainDate;
}

export interface Measure {
	readonly alsoRules: readonly RuleId[];
	/** The step that met it, in time or not. */
	readonly met: (standing: Standing) => Dated | null;
	/** Null while it has not begun, or cannot be counted. */
	readonly measure: (
		standing: Standing,
		working: Working,
		question: Question,
	) => Measured | null;
}

const begun = (
	start: Dated,
	last: PlainDate,
	answer: Phrase,
	startsOn = start.on,
): Measured => ({ startsOn, startedBy: start.ref, last, answer });

const dispatch: Measure = {
	alsoRules: ["P1"],
	met: (standing) => standing.issued,
	measure({ facts }, working) {
		if (facts === null) return null;
		const { on, ref } = facts;
		working.input({ label: "facts-known-on", value: isoDate(on), ref });
		working.change(phrase("would-change-knowledge-day", {}));
		const last = addWorkingDays(on, DISPATCH_WORKING_DAYS, working);
		return begun(facts, last, phrase("dispatch-by", { day: isoDate(last) }));
	},
};

/** A refusal, and a silence once recorded, end it as well as a reply does. */
const reply: Measure = {
	alsoRules: ["P3"],
	met: ({ reply, silence }) => reply ?? silence,
	measure({ issued, notified }, working) {
		if (notified === null) return null;
		const last = replyThrough(issued, notified, working);
		return begun(notified, last, phrase("reply-by", { day: isoDate(last) }));
	},
};

/** No reply, or one that counts as silence: the dossier is referred at once, no three months run (P4). */
const decide: Measure = {
	alsoRules: ["P5"],
	met: (standing) => standing.followedUp,
	measure(standing, working, { context, on }) {
		const { reply } = standing;
		if (reply === null) return null;
		if (admission(standing, context.readings, on, working.rely) !== null)
			return null;
		const value = isoDate(reply.on);
		working.input({ label: "reply-received-on", value, ref: reply.ref });
		working.change(phrase("would-change-reply-day", {}));
		const last = addCalendarMonths(reply.on, DECIDE_MONTHS, working);
		return begun(reply, last, phrase("decide-by", { day: isoDate(last) }));
	},
};

const suspension: Measure = {
	alsoRules: [],
	met: (standing) => standing.suspension?.confirmed ?? null,
	measure({ suspension }, working) {
		if (suspension?.suspended.by !== "commissioner") return null;
		const { suspended } = suspension;
		const value = isoDate(suspended.on);
		working.input({ label: "suspended-on", value, ref: suspended.ref });
		const last = plainlyAdded(suspended.on, SUSPENSION_DAYS, working);
		const answer = phrase("confirm-suspension-by", { day: isoDate(last) });
		return begun(suspended, last, answer);
	},
};

type Notified = Decision & { readonly notified: Recorded<DecisionNotified> };

/** The newest notified decision against which a recourse is open by its kind. */
const attackable = (standing: Standing): Notified | null =>
	standing.decisions.findLast(
		(each): each is Notified =>
			each.notified !== null && bodyAfter(each) !== null,
	) ?? null;

const recourse: Measure = {
	alsoRules: ["P10", "P11"],
	met: (standing) => attackable(standing)?.recourses[0] ?? null,
	measure(standing, working) {
		const decision = attackable(standing);
		const to = decision === null ? null : bodyAfter(decision);
		if (decision === null || to === null) return null;
		const { notified, by } = decision;
		working.change(phrase("would-change-notification", {}));
		const last = recourseAfter(notified, by, working);
		const answer = phrase("recourse-by", { day: isoDate(last), body: to });
		return begun(notified, last, answer, effectiveOn(notified));
	},
};

const limitationLimit: Measure = {
	alsoRules: ["R2"],
	// The contract's end carries a dismissal out (P13): what met the limit is then the decision.
	met: ({ decisions, closed, pardon, contractEnded }) =>
		closed ?? pardon ?? decisions[0] ?? contractEnded ?? null,
	measure(standing, working) {
		const { facts } = standing;
		if (facts === null) return null;
		const found = limitation(standing, facts, working);
		if ("undetermined" in found) return null;
		const answer = phrase("limitation-through", {
			day: isoDate(found.through),
		});
		return begun(facts, found.through, answer, found.breach);
	},
};

const archives: Measure = {
	alsoRules: ["K14"],
	met: (standing) => standing.archivesAnswer,
	measure({ archivesNotice }, working) {
		if (archivesNotice === null) return null;
		const { on, ref } = archivesNotice;
		working.input({ label: "archives-notified-on", value: isoDate(on), ref });
		const last = addCalendarMonths(on, ARCHIVES_MONTHS, working);
		const answer = phrase("archives-answer-by", { day: isoDate(last) });
		return begun(archivesNotice, last, answer);
	},
};

export const MEASURES: { readonly [Id in LimitId]: Measure } = {
	dispatch,
	reply,
	decide,
	suspension,
	recourse,
	limitation: limitationLimit,
	archives,
};
