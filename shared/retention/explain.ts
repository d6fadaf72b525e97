import type { PlainDate } from "../base/dates.ts";
import type { Context } from "../dossier/context.ts";
import { standingOn } from "../dossier/history.ts";
import type { Standing } from "../dossier/standing.ts";
import type { DossierState } from "../dossier/state.ts";
import type { Explanation, Subject } from "../law/explanation.ts";
import { type Phrase, phrase } from "../law/phrases.ts";
import { RULES, type RuleId } from "../law/rules.ts";
import { ruleVersionOn } from "../law/versions.ts";
import { newWorking, type Working } from "../law/working.ts";
import { archivesBlock, holdBlock } from "./blockers.ts";
import { rule, standingVerdict } from "./verdict.ts";
import type { Blocker } from "./verdict-types.ts";

/** "Pourquoi ?" for the verdict. */
export function explainVerdict(
	state: DossierState,
	context: Context,
	on: PlainDate,
): Explanation {
	const { ruling, working } = rule(standingOn(state, on), context, on);
	return assemble(
		{ subject: { kind: "verdict" }, answer: ruling.answer, rule: ruling.rule },
		ruling.cause?.on ?? on,
		working,
	);
}

/** "Pourquoi ?" for one thing that blocks a destruction; null when it does not. */
export function explainBlocker(
	state: DossierState,
	context: Context,
	on: PlainDate,
	blocker: Blocker,
): Explanation | null {
	const standing = standingOn(state, on);
	const found = standingVerdict(standing, context, on);
	if (!found.blockedBy.includes(blocker)) return null;
	const working = newWorking(context.readings, on, on);
	const blocked = BLOCKERS[blocker]({ standing, context, on, working });
	if (blocked === null) return null;
	const subject: Subject = { kind: "blocker", id: blocker };
	return assemble({ subject, ...blocked }, on, working);
}

interface Asked {
	readonly standing: Standing;
	readonly context: Context;
	readonly on: PlainDate;
	readonly working: Working;
}

type Blocked = { readonly answer: Phrase; readonly rule: RuleId } | null;

const underRule = (answer: Phrase | null, rule: RuleId): Blocked =>
	answer === null ? null : { answer, rule };

const BLOCKERS: {
	readonly [B in Blocker]: (asked: Asked) => Blocked;
} = {
	hold: ({ standing, working }) =>
		underRule(holdBlock(standing, working), "K14"),
	archives: ({ standing, on, working }) =>
		underRule(archivesBlock(standing, on, working), "A1"),
	provisional: ({ standing, context, on, working }) => {
		const { relied, provisional } = standingVerdict(standing, context, on);
		working.rely(relied);
		for (const reading of provisional)
			working.change(phrase("would-change-reading", { reading }));
		const answer = phrase("blocked-provisional", { count: provisional.length });
		return { answer, rule: provisional[0] ?? "K11" };
	},
};

type Head = Pick<Explanation, "subject" | "answer" | "rule">;

/** The rule's own sources, its version on the day of what caused it, and what the working wrote down. */
function assemble(
	head: Head,
	causedOn: PlainDate,
	working: Working,
): Explanation {
	const notes = working.notes();
	return {
		...head,
		alsoRules: notes.alsoRules,
		sources: RULES[head.rule].sources,
		lawVersion: ruleVersionOn(head.rule, causedOn),
		inputs: notes.inputs,
		days: notes.days(),
		calculation: notes.calculation,
		readings: notes.relied,
		wouldChange: notes.wouldChange,
		unknown: notes.unknown,
	};
}
