import { AT_ONCE, isAtOnce } from "../../../../shared/dossier/mentions.ts";
import type { Stage } from "../../../../shared/dossier/standing.ts";
import type { StepName } from "../../../../shared/dossier/steps.ts";
import type { LimitId } from "../../../../shared/limits/table.ts";
import type {
	ChronologyEntry,
	DossierView,
	LimitView,
} from "../../../../shared/vault-protocol.ts";

/** What somebody has to do now: the limits that run, the nearest first, and the steps that lead on, the likeliest first. */
export interface NextActs {
	readonly limits: readonly LimitView[];
	readonly steps: readonly StepName[];
	/** The first step is the one to take; not so where several decisions are open, or where another person acts. */
	readonly leads: boolean;
}

type Asked = Pick<
	DossierView,
	"limits" | "steps" | "stage" | "verdict" | "mentions" | "chronology"
>;

/** Steps that are offered are allowed by the law today. */
export function nextActs(view: Asked): NextActs {
	const limits = runningLimits(view);
	const allowed = new Set(
		view.steps.filter(({ allowed }) => allowed).map(({ step }) => step),
	);
	const wanted = [
		...mentionSteps(view),
		...limits.flatMap(({ id }) => STEPS_OF_LIMIT[id] ?? []),
		...stageSteps(view),
		...conservationSteps(view),
	];
	const steps = [...new Set(wanted)].filter((step) => allowed.has(step));
	const [first] = steps;
	return { limits, steps, leads: first !== undefined && !OPEN.includes(first) };
}

/** A decision among others, or an act of the agent: none of them is proposed before the others. */
const OPEN: readonly StepName[] = [
	"pardoned",
	"filed",
	"put-aside",
	"closed",
	"acquitted",
	"recourse",
	"recourse-decided",
];

/** These must be met by somebody of the commune or answered for the agent: passing does not end them. */
const MUST_BE_MET: readonly LimitId[] = ["dispatch", "reply", "decide"];
/** The limitation ends nothing by itself: it stands with the conservation. */
const UNWATCHED: readonly LimitId[] = ["limitation"];

function runningLimits({ limits, chronology }: Asked): readonly LimitView[] {
	const isSilent = stands(chronology, "reply-missing");
	return limits
		.filter(
			({ id, status }) =>
				!UNWATCHED.includes(id) &&
				!(id === "reply" && isSilent) &&
				(status === "open" ||
					(status === "passed" && MUST_BE_MET.includes(id))),
		)
		.sort((a, b) => a.lastDay.localeCompare(b.lastDay));
}

const STEPS_OF_LIMIT: Readonly<Partial<Record<LimitId, readonly StepName[]>>> =
	{
		dispatch: ["order-issued"],
		reply: ["reply-received", "reply-missing"],
		suspension: ["suspension-confirmed"],
	};

const STEPS_OF_STAGE: Readonly<Record<Stage, readonly StepName[]>> = {
	empty: ["facts-known"],
	known: ["order-issued"],
	issued: ["order-notified"],
	notified: ["reply-received", "reply-missing"],
	answered: ["pardoned", "filed", "put-aside", "forwarded"],
	settled: [],
	pardoned: [],
	forwarded: ["referred-to-commissioner", "closed"],
	inquiry: ["commissioner-decided"],
	returned: ["sanctioned", "closed", "acquitted"],
	council: ["sanctioned", "acquitted"],
	closed: ["decision-notified"],
	decided: ["decision-notified", "recourse-decided", "recourse"],
	"contract-ended": ["decision-notified"],
};

function stageSteps({ stage, chronology }: Asked): readonly StepName[] {
	const steps = STEPS_OF_STAGE[stage];
	return stage === "answered" && !stands(chronology, "assessed")
		? ["assessed", ...steps]
		: steps;
}

/** P4 and P12 wait for nothing else. */
const mentionSteps = ({ mentions }: Asked): readonly StepName[] =>
	mentions.flatMap(({ id }) => (isAtOnce(id) ? [AT_ONCE[id]] : []));

/** What stands between a dossier whose time is over and its destruction, or its missing term. */
function conservationSteps({ verdict }: Asked): readonly StepName[] {
	if (verdict.outcome === "undetermined") return ["human-decided"];
	const asksArchives = verdict.blockedBy.includes("archives");
	return verdict.outcome === "due" && asksArchives
		? ["archives-answered", "archives-notified"]
		: [];
}

/** Whether a step of this name is on record and was not taken away or replaced. */
export const stands = (
	chronology: readonly ChronologyEntry[],
	name: StepName,
): boolean =>
	chronology.some((entry) => entry.name === name && entry.rectified === null);
