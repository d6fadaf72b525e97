import type { StreamId } from "../../../../shared/base/ids.ts";
import type { Stage } from "../../../../shared/dossier/standing.ts";
import type { StepName } from "../../../../shared/dossier/steps.ts";
import type { DossierRow } from "../../../../shared/vault-protocol.ts";

/** What the college can decide by itself, stage by stage (P5, P6, P9); elsewhere another body has its turn. */
const CHOICES: Readonly<Partial<Record<Stage, readonly StepName[]>>> = {
	answered: ["filed", "put-aside", "forwarded"],
	forwarded: ["referred-to-commissioner", "closed"],
	returned: ["sanctioned", "closed", "acquitted"],
};

export const choicesAt = (stage: Stage): readonly StepName[] =>
	CHOICES[stage] ?? [];

/** P5: a pardon goes with putting in the personal file, or with not putting there. */
export const goesWithPardon = (step: StepName): boolean =>
	step === "filed" || step === "put-aside";

/** Steps that name who takes them: at this table it is the college. */
export const namesBody = (step: StepName): boolean =>
	step === "closed" || step === "sanctioned" || step === "acquitted";

/** What became of the points since the session was unlocked; in memory only. */
export interface SessionMemory {
	/** Points in the order in which they were first shown: a decision moves none of them. */
	readonly order: readonly StreamId[];
	readonly read: readonly StreamId[];
	readonly decided: readonly StreamId[];
	readonly withdrawn: readonly StreamId[];
	/** Who sat at the last decision: most often the same sit at the next. */
	readonly sat: readonly string[];
}

export const NO_MEMORY: SessionMemory = {
	order: [],
	read: [],
	decided: [],
	withdrawn: [],
	sat: [],
};

export interface Point {
	readonly id: StreamId;
	/** Null once somebody withdrew from it: nothing of it is shown any more (C2). */
	readonly row: DossierRow | null;
	readonly state: "open" | "read" | "decided" | "withdrawn";
}

/** The points of the meeting: what waits for the college, by last day, and what was dealt with since unlocking. */
export function pointsOf(
	rows: readonly DossierRow[],
	memory: SessionMemory,
): readonly Point[] {
	const { order, decided, withdrawn } = memory;
	const open = rows
		.filter(({ stage }) => choicesAt(stage).length > 0)
		.sort(byLastDay);
	const isKept = (id: StreamId) =>
		decided.includes(id) ||
		withdrawn.includes(id) ||
		open.some((row) => row.id === id);
	const kept = order.filter(isKept);
	const added = open.map(({ id }) => id).filter((id) => !kept.includes(id));
	return [...kept, ...added].map((id) => pointOf(id, rows, memory));
}

function pointOf(
	id: StreamId,
	rows: readonly DossierRow[],
	{ read, decided, withdrawn }: SessionMemory,
): Point {
	if (withdrawn.includes(id)) return { id, row: null, state: "withdrawn" };
	const row = rows.find((each) => each.id === id) ?? null;
	if (decided.includes(id)) return { id, row, state: "decided" };
	return { id, row, state: read.includes(id) ? "read" : "open" };
}

const NEVER = "9999";

function byLastDay(a: DossierRow, b: DossierRow): number {
	const [one, other] = [a.next?.lastDay ?? NEVER, b.next?.lastDay ?? NEVER];
	if (one !== other) return one < other ? -1 : 1;
	return a.reference < b.reference ? -1 : 1;
}

/** The points whose last day to decide is before the meeting (T3). */
export const tooLateFor = (
	points: readonly Point[],
	day: string,
): readonly DossierRow[] =>
	points.flatMap(({ row, state }) =>
		row !== null &&
		state !== "decided" &&
		row.next?.id === "decide" &&
		row.next.lastDay < day
			? [row]
			: [],
	);
