import { isoDate, type PlainDate } from "../base/dates.ts";
import type { Context } from "../dossier/context.ts";
import { standingOn } from "../dossier/history.ts";
import {
	currentDecision,
	isAcquittal,
	type Standing,
} from "../dossier/standing.ts";
import type { DossierState } from "../dossier/state.ts";
import type { HumanDecided, Recorded } from "../dossier/steps.ts";
import { phrase } from "../law/phrases.ts";
import { newWorking, provisionalIds, type Working } from "../law/working.ts";
import { archivesBlock, holdBlock } from "./blockers.ts";
import { type Case, due, keep, type Ruling } from "./ruling.ts";
import { RETENTION } from "./table.ts";
import type { Blocker, Conservation, Verdict } from "./verdict-types.ts";

/** How long the dossier is kept, as seen on `on` (LAW.md sections 4 and 7). */
export const verdict = (
	state: DossierState,
	context: Context,
	on: PlainDate,
): Verdict => standingVerdict(standingOn(state, on), context, on);

/** As `verdict`, for a standing that is already at hand. */
export function standingVerdict(
	standing: Standing,
	context: Context,
	on: PlainDate,
): Verdict {
	const { ruling, working } = rule(standing, context, on);
	const { relied } = working.notes();
	const provisional = provisionalIds(relied);
	const isDue = ruling.outcome === "due";
	return {
		...conservation(ruling),
		rule: ruling.rule,
		cause: ruling.cause?.ref ?? null,
		relied,
		provisional,
		blockedBy: isDue
			? blockers(standing, context, on, provisional.length > 0)
			: [],
		revision: isRevisable(standing),
	};
}

export interface Ruled {
	readonly ruling: Ruling;
	readonly working: Working;
}

/** The rule for the stage; where it settles nothing, the human decision that stands, which relies on no reading (K11). */
export function rule(
	standing: Standing,
	context: Context,
	on: PlainDate,
): Ruled {
	const settled = ruleOfLaw(standing, context, on);
	const { human } = standing;
	if (settled.ruling.outcome !== "undetermined" || human === null)
		return settled;
	const working = newWorking(context.readings, on, on);
	const asked = { standing, context, on, working };
	return { ruling: byHuman(human, asked), working };
}

/** What the law alone gives (R4: `undetermined`). */
export function ruleOfLaw(
	standing: Standing,
	context: Context,
	on: PlainDate,
): Ruled {
	const working = newWorking(context.readings, on, on);
	const asked = { standing, context, on, working };
	return { ruling: RETENTION[standing.stage](asked), working };
}

/** R4: the decision of a human stands in the law's place. */
function byHuman(human: Recorded<HumanDecided>, asked: Case): Ruling {
	const day = isoDate(human.on);
	const { ref, decision } = human;
	asked.working.input({ label: "human-decision-on", value: day, ref });
	if ("destroy" in decision)
		return due("R4", human, phrase("human-destroys", { day }));
	const through = isoDate(decision.keepThrough);
	asked.working.input({ label: "human-keep-through", value: through, ref });
	return keep("R4", human, decision.keepThrough, asked, {
		kept: phrase("human-keeps", { through, day }),
		passed: phrase("human-keeping-passed", { through, day }),
	});
}

function conservation(ruling: Ruling): Conservation {
	switch (ruling.outcome) {
		case "until":
			return { outcome: "until", keepThrough: isoDate(ruling.keepThrough) };
		case "due":
			return { outcome: "due", dueFrom: isoDate(ruling.dueFrom) };
		default:
			return { outcome: ruling.outcome };
	}
}

function blockers(
	standing: Standing,
	context: Context,
	on: PlainDate,
	isProvisional: boolean,
): readonly Blocker[] {
	const working = newWorking(context.readings, on, on);
	const found: Blocker[] = [];
	if (archivesBlock(standing, on, working) !== null) found.push("archives");
	if (holdBlock(standing, working) !== null) found.push("hold");
	if (isProvisional) found.push("provisional");
	return found;
}

/** S 89-93: a sanction that stands can be revised without limit of time. */
function isRevisable(standing: Standing): boolean {
	const decision = currentDecision(standing);
	return decision !== null && !isAcquittal(decision);
}
