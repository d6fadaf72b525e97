import type { IsoDate } from "../../../shared/base/dates.ts";
import { type StreamId, streamId } from "../../../shared/base/ids.ts";
import type { Stage } from "../../../shared/dossier/standing.ts";
import type { StepName, StepRef } from "../../../shared/dossier/steps.ts";
import { LIMITS, type LimitId } from "../../../shared/limits/table.ts";
import type { Verdict } from "../../../shared/retention/verdict-types.ts";
import type {
	DossierRow,
	DueRow,
	LimitView,
} from "../../../shared/vault-protocol.ts";

/** A Monday: everything in the fake vault is told from this day. */
export const TODAY = "2026-11-23" as IsoDate;

export const fakeId = (number: number): StreamId =>
	streamId(number.toString(16).padStart(32, "0"));
const day = (iso: string) => iso as IsoDate;
const ref = (number: number) => number as StepRef;

/** An open limit; what is not said stays believable. */
export function fakeLimit(
	id: LimitId,
	lastDay: string,
	distance: LimitView["distance"],
	other: Partial<LimitView> = {},
): LimitView {
	return {
		id,
		rule: LIMITS[id].rule,
		startsOn: day("2026-11-18"),
		startedBy: ref(2),
		lastDay: day(lastDay),
		status: distance.count < 0 ? "passed" : "open",
		metOn: null,
		metBy: null,
		consequence: LIMITS[id].consequence,
		relied: [],
		provisional: [],
		otherwise: [],
		distance,
		...other,
	};
}

export const fakeVerdict = (
	conservation:
		| { readonly outcome: "running" | "career" | "undetermined" }
		| { readonly outcome: "until"; readonly keepThrough: string }
		| { readonly outcome: "due"; readonly dueFrom: string },
	rule: Verdict["rule"],
	other: Partial<Verdict> = {},
): Verdict =>
	({
		...conservation,
		rule,
		cause: ref(0),
		relied: [],
		provisional: [],
		blockedBy: [],
		revision: false,
		...other,
	}) as Verdict; // the days above are days

const L1 = {
	relied: [
		{
			id: "L1",
			option: "counts",
			confirmed: false,
			provisional: true,
		},
	],
	provisional: ["L1"],
	otherwise: [
		{ reading: "L1", option: "does-not-count", lastDay: day("2026-12-02") },
	],
} as const;

interface Sample {
	readonly agent: string;
	readonly stage: Stage;
	readonly view: DossierRow["view"];
	readonly next: LimitView | null;
	readonly verdict: Verdict;
	readonly due?: { readonly mine: boolean; readonly act: StepName | null };
}

const running = fakeVerdict({ outcome: "running" }, "R0");

/** Invented people in every stage. */
export const SAMPLES: readonly Sample[] = [
	{
		agent: "Muller, Anne",
		stage: "notified",
		view: "running",
		next: fakeLimit("reply", "2026-11-30", { count: 7, unit: "days" }),
		verdict: running,
		due: { mine: false, act: null },
	},
	{
		agent: "Schmit, Paul",
		stage: "known",
		view: "running",
		next: fakeLimit(
			"dispatch",
			"2026-12-01",
			{ count: 7, unit: "working-days" },
			L1,
		),
		verdict: running,
		due: { mine: true, act: "order-issued" },
	},
	{
		agent: "Weyland, Sylvie",
		stage: "known",
		view: "running",
		next: fakeLimit("dispatch", "2026-11-20", {
			count: -2,
			unit: "working-days",
		}),
		verdict: running,
		due: { mine: true, act: "order-issued" },
	},
	{
		agent: "Muller, Jos",
		stage: "answered",
		view: "running",
		next: fakeLimit("decide", "2026-12-02", { count: 9, unit: "days" }),
		verdict: running,
		due: { mine: true, act: "assessed" },
	},
	{
		agent: "Ferreira da Silva, Maria Antónia",
		stage: "decided",
		view: "running",
		next: fakeLimit("recourse", "2027-02-15", { count: 3, unit: "months" }),
		verdict: running,
		due: { mine: false, act: null },
	},
	{
		agent: "Kieffer, Nicolas",
		stage: "settled",
		view: "kept",
		next: null,
		verdict: fakeVerdict(
			{ outcome: "until", keepThrough: "2029-02-25" },
			"R2",
			{ provisional: ["L8"] },
		),
	},
	{
		agent: "Thill, Marc",
		stage: "decided",
		view: "kept",
		next: null,
		verdict: fakeVerdict({ outcome: "career" }, "R3c", { revision: true }),
	},
	{
		agent: "Lopes, Rui",
		stage: "closed",
		view: "due",
		next: null,
		verdict: fakeVerdict({ outcome: "due", dueFrom: "2026-10-06" }, "R3b", {
			blockedBy: ["archives"],
		}),
	},
	{
		agent: "Hoffmann, Carole",
		stage: "settled",
		view: "kept",
		next: null,
		verdict: fakeVerdict({ outcome: "undetermined" }, "R4", {
			provisional: ["L6"],
		}),
	},
	{
		agent: "Braun, Claude",
		stage: "issued",
		view: "running",
		next: fakeLimit("limitation", "2028-06-14", {
			count: 18,
			unit: "months",
		}),
		verdict: running,
		due: { mine: false, act: "order-notified" },
	},
];

const sampleOf = (place: number): Sample =>
	SAMPLES[place % SAMPLES.length] as Sample; // the list is not empty

const referenceOf = (place: number, count: number): string => {
	const year = 2026 - Math.floor((place * 6) / count);
	return `DJ-${year}-${String(place + 1).padStart(count > 999 ? 5 : 3, "0")}`;
};

export const fakeRows = (count: number): readonly DossierRow[] =>
	Array.from({ length: count }, (_, place) => {
		const { agent, stage, view, next, verdict } = sampleOf(place);
		const id = fakeId(place + 1);
		const reference = referenceOf(place, count);
		return { id, reference, agent, stage, view, next, verdict };
	});

export const fakeDueRows = (count: number): readonly DueRow[] =>
	fakeRows(count).flatMap((row, place) => {
		const { due } = sampleOf(place);
		if (due === undefined || row.next === null) return [];
		const { id, reference, agent, next } = row;
		return [
			{
				kind: "limit",
				key: `${id}/${next.id}`,
				dossier: id,
				reference,
				agent,
				rule: next.rule,
				day: next.lastDay,
				state: next.status === "passed" ? "passed" : "open",
				limit: next,
				...due,
			},
		];
	});
