import {
	addDays,
	daysBetween,
	type IsoDate,
	isAfter,
	isBefore,
	isoDate,
	type PlainDate,
} from "../base/dates.ts";
import type { RuleId } from "../law/rules.ts";
import { lateIds, standingLimits } from "../limits/limits.ts";
import { SUSPENSION_DAYS } from "../limits/suspension.ts";
import type { Context } from "./context.ts";
import { standingOn } from "./history.ts";
import { admission } from "./silence.ts";
import {
	criminalOffence,
	currentDecision,
	isAcquittal,
	type Standing,
} from "./standing.ts";
import type { DossierState } from "./state.ts";
import type { StepName } from "./steps.ts";

/** What a reader of the dossier must not overlook, and the rule that says so. */
export const MENTIONS = {
	"nullity-risk": "P1",
	"registered-letter-wanted": "P2",
	"refer-at-once": "P4",
	"prosecutor-to-inform": "P12",
	"suspension-lapsed": "P15",
	"notice-not-served": "P16",
	"revision-possible": "R3b",
} as const satisfies Readonly<Record<string, RuleId>>;

export type MentionId = keyof typeof MENTIONS;

/** What the law asks without delay and without a last day, and the step that does it. */
export const AT_ONCE = {
	"refer-at-once": "forwarded",
	"prosecutor-to-inform": "prosecutor-informed",
} as const satisfies Readonly<Partial<Record<MentionId, StepName>>>;

export type AtOnceId = keyof typeof AT_ONCE;

export const isAtOnce = (id: string): id is AtOnceId =>
	Object.hasOwn(AT_ONCE, id);

export interface Mention {
	readonly id: MentionId;
	readonly rule: RuleId;
	/** The day of the step that brought it; null where none did. */
	readonly since: IsoDate | null;
}

interface Asked {
	readonly standing: Standing;
	readonly context: Context;
	readonly on: PlainDate;
}

/** The lasting mentions of a dossier on a day, in the order of the law. */
export function mentions(
	state: DossierState,
	context: Context,
	on: PlainDate,
): readonly Mention[] {
	const asked = { standing: standingOn(state, on), context, on };
	return FINDERS.flatMap(({ id, find }) => {
		const since = find(asked);
		if (since === null) return [];
		return [{ id, rule: MENTIONS[id], since: since.day }];
	});
}

type Found = { readonly day: IsoDate | null } | null;
const from = (day: PlainDate | undefined): Found => ({
	day: day === undefined ? null : isoDate(day),
});

const FINDERS: readonly {
	readonly id: MentionId;
	readonly find: (asked: Asked) => Found;
}[] = [
	{
		id: "nullity-risk",
		find: ({ standing, context, on }) =>
			lateIds(standingLimits(standing, { context, on })).includes("T1")
				? from(standing.issued?.on)
				: null,
	},
	{ id: "registered-letter-wanted", find: ({ standing }) => misSent(standing) },
	{
		id: "refer-at-once",
		find: ({ standing, context, on }) =>
			standing.stage === "answered" &&
			admission(standing, context.readings, on) !== null
				? from((standing.silence ?? standing.reply)?.on)
				: null,
	},
	{
		id: "prosecutor-to-inform",
		find: ({ standing }) =>
			standing.prosecutorInformed === null && standing.prosecutor === null
				? foundOn(criminalOffence(standing))
				: null,
	},
	{ id: "suspension-lapsed", find: lapsed },
	{
		id: "notice-not-served",
		find: ({ standing: { notified } }) =>
			notified?.privacyNotice === false ? from(notified.on) : null,
	},
	{
		id: "revision-possible",
		find: ({ standing }) => {
			const decision = currentDecision(standing);
			return decision === null || isAcquittal(decision)
				? null
				: from(decision.on);
		},
	},
];

const foundOn = (step: { readonly on: PlainDate } | null): Found =>
	step === null ? null : from(step.on);

const SHORT_LEAVE_DAYS = 2;

/** P2: to the home by registered letter when the agent is on leave for more than two days. */
function misSent({ issued, notified }: Standing): Found {
	const leave = notified?.leave;
	if (issued?.channel !== "workplace" || leave === undefined) return null;
	const isOnLeave =
		!isBefore(issued.on, leave.from) && !isAfter(issued.on, leave.to);
	const isLong = daysBetween(leave.from, leave.to) + 1 > SHORT_LEAVE_DAYS;
	return isOnLeave && isLong ? from(issued.on) : null;
}

/** P15: not confirmed within eight days, or too late. */
function lapsed({ standing: { suspension }, on }: Asked): Found {
	if (suspension?.suspended.by !== "commissioner") return null;
	const last = addDays(suspension.suspended.on, SUSPENSION_DAYS);
	return isAfter(suspension.confirmed?.on ?? on, last)
		? from(addDays(last, 1))
		: null;
}
