import type { IsoDate } from "../../../shared/base/dates.ts";
import { MENTIONS } from "../../../shared/dossier/mentions.ts";
import type { StepName } from "../../../shared/dossier/steps.ts";
import type { Limit, LimitId } from "../../../shared/limits/table.ts";
import type { Readings } from "../../../shared/readings/readings.ts";
import type { Verdict } from "../../../shared/retention/verdict-types.ts";
import type {
	DossierRow,
	DueAtOnce,
	DueLimit,
	DueRequest,
	DueReturn,
	DueRow,
	LimitView,
} from "../../../shared/vault-protocol.ts";
import { requestDue } from "../registers/registers-due.ts";
import { limitView } from "./limit-view.ts";
import type { ReturnDueSince } from "./returns-due.ts";
import type { RequestSummary, Summary } from "./summary.ts";

/** Limits that end nothing by themselves or that no one watches day by day are left to the dossier's own page. */
const WATCHED: readonly LimitId[] = [
	"dispatch",
	"reply",
	"decide",
	"suspension",
	"recourse",
	"archives",
];
/** These wait for the agent, the courts or the archives; the others for the commune. */
const AWAITED: readonly LimitId[] = ["reply", "recourse", "archives"];

/** Whether somebody still has to act or is awaited: open, or passed although it has to be met. */
function isDue({ id, status }: Limit): boolean {
	if (!WATCHED.includes(id)) return false;
	const mustBeMet = id === "dispatch" || id === "reply" || id === "decide";
	return status === "open" || (status === "passed" && mustBeMet);
}

export const dueLimits = ({ limits: all, silent }: Summary): Limit[] =>
	all.filter((limit) => isDue(limit) && !(limit.id === "reply" && silent));

const ACTS: Partial<Record<LimitId, StepName>> = {
	dispatch: "order-issued",
	suspension: "suspension-confirmed",
};

function actOf({ id, status }: Limit): StepName | null {
	if (id === "reply")
		return status === "passed" ? "reply-missing" : "reply-received";
	return ACTS[id] ?? null;
}

export const dueRows = (
	summary: Summary,
	readings: Readings,
	today: IsoDate,
): DueRow[] => [
	...dueLimits(summary).map((limit) =>
		limitRow(summary, limitView(limit, readings, today)),
	),
	...summary.atOnce.map((due) => atOnceRow(summary, due)),
	...summary.returnsDue.map((due) => returnRow(summary, due)),
	...summary.requests
		.filter(({ open }) => open)
		.map((request) => requestRow(summary, request, today)),
];

function limitRow(
	{ id, reference, agent }: Summary,
	limit: LimitView,
): DueLimit {
	const isPassed = limit.status === "passed";
	return {
		kind: "limit",
		key: `${id}/${limit.id}`,
		dossier: id,
		reference,
		agent,
		rule: limit.rule,
		day: limit.lastDay,
		state: isPassed ? "passed" : "open",
		mine: !AWAITED.includes(limit.id) || isPassed,
		limit,
		act: actOf(limit),
	};
}

const atOnceRow = (
	{ id, reference, agent }: Summary,
	{ mention, since }: Summary["atOnce"][number],
): DueAtOnce => ({
	kind: "at-once",
	key: `${id}/${mention}`,
	dossier: id,
	reference,
	agent,
	rule: MENTIONS[mention],
	day: since,
	state: "due-since",
	mine: true,
	mention,
});

/** The commune asks it back and enters that it came; the texts fix no last day for it. */
const returnRow = (
	{ id, reference, agent, restricted }: Summary,
	{ since, ...due }: ReturnDueSince,
): DueReturn => ({
	kind: "return",
	key: `${id}/${due.communication}`,
	dossier: id,
	reference,
	agent,
	rule: "C3",
	day: since,
	state: "due-since",
	mine: true,
	...due,
	to: restricted ? null : due.to,
});

/** C9: the DPO answers; who reads the dossier knows until when. */
const requestRow = (
	{ id, reference }: Summary,
	request: RequestSummary,
	today: IsoDate,
): DueRequest => ({
	...requestDue(request, today),
	dossier: id,
	reference,
	mine: false,
});

const VIEWS: Record<Verdict["outcome"], DossierRow["view"]> = {
	running: "running",
	until: "kept",
	career: "kept",
	undetermined: "kept",
	due: "due",
};

export function dossierRow(
	summary: Summary,
	readings: Readings,
	today: IsoDate,
): DossierRow {
	const { id, reference, agent, stage, verdict: its } = summary;
	const [next] = dueLimits(summary).sort((a, b) =>
		a.lastDay.localeCompare(b.lastDay),
	);
	return {
		id,
		reference,
		agent,
		stage,
		view: VIEWS[its.outcome],
		next: next === undefined ? null : limitView(next, readings, today),
		verdict: its,
	};
}
