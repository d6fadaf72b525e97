import { z } from "zod";
import { isoDate, type PlainDate } from "../../../../shared/base/dates.ts";
import type {
	Breach,
	Exceptional,
	Leave,
	Step,
} from "../../../../shared/dossier/steps.ts";
import { type PieceId, pieceIdSchema } from "../../../../shared/file/parts.ts";
import type { Sanction } from "../../../../shared/law/sanctions.ts";

/** One sanction as the form holds it: the part of a salary or the duration as chosen, empty while it is not. */
export interface SanctionRow {
	readonly kind: string;
	readonly ratio: string;
	readonly count: string;
}

/** A step while it is being filled in; one shape for every step, so that a draft outlives a new version of its form. */
export interface StepForm {
	/** The day as typed. */
	readonly on: string;
	/** The other fields by their name: days as typed, choices by their value, answers as `yes` or `no`. */
	readonly values: Readonly<Record<string, string>>;
	readonly sanctions: readonly SanctionRow[];
	readonly remark: string;
	readonly pieces: readonly PieceId[];
	/** Why a step that needs a second person is proposed, or why a step is rectified. */
	readonly reasons: string;
}

export const stepFormSchema: z.ZodType<StepForm> = z.object({
	on: z.string(),
	values: z.record(z.string(), z.string()),
	sanctions: z.array(
		z.object({ kind: z.string(), ratio: z.string(), count: z.string() }),
	),
	remark: z.string(),
	pieces: z.array(pieceIdSchema),
	reasons: z.string(),
});

export const EMPTY_FORM: StepForm = {
	on: "",
	values: {},
	sanctions: [],
	remark: "",
	pieces: [],
	reasons: "",
};

type Write = (day: PlainDate) => string;
type Values = Record<string, string>;

/** A recorded step back in its form, to be rectified; `write` gives a day as it is typed. */
export function formOfStep(
	step: Step,
	write: (iso: string) => string,
): Pick<StepForm, "on" | "values" | "sanctions"> {
	const day: Write = (date) => write(isoDate(date));
	return {
		on: day(step.on),
		values: valuesOf(step, day),
		sanctions: "sanctions" in step ? step.sanctions.map(sanctionRow) : [],
	};
}

const yesNo = (flag: boolean): string => (flag ? "yes" : "no");

function valuesOf(step: Step, day: Write): Values {
	switch (step.step) {
		case "facts-known":
			return breachValues(step.breach, day);
		case "order-notified":
			return {
				...leaveValues(step.leave, day),
				...(step.privacyNotice === undefined
					? {}
					: { privacyNotice: yesNo(step.privacyNotice) }),
			};
		case "reply-received":
			return exceptionalValues(step.exceptional);
		case "reply-missing":
			return {
				silence: step.refusal === true ? "refusal" : "silence",
				...exceptionalValues(step.exceptional),
			};
		case "assessed":
			return { reply: step.reply, grave: yesNo(step.grave) };
		case "offence":
			return { kind: step.kind, minorVictim: yesNo(step.minorVictim ?? false) };
		case "prosecutor-said":
			return { limitationThrough: day(step.limitationThrough) };
		case "human-decided":
			return "destroy" in step.decision
				? { decision: "destroy" }
				: { decision: "keep", keepThrough: day(step.decision.keepThrough) };
		default:
			return plainValues(step);
	}
}

/** Fields that stand in the form as they stand in the step. */
function plainValues(step: Step): Values {
	const { step: _, on: __, ...fields } = step;
	return Object.fromEntries(
		Object.entries(fields).flatMap(([name, value]) =>
			typeof value === "string" ? [[name, value]] : [],
		),
	);
}

export function breachValues(
	{ first, last, continuous = false }: Breach,
	day: Write,
): Values {
	if (last === undefined) return { breachDays: "unknown" };
	const begun = first ?? last;
	const span = { breachFirst: day(begun), breachLast: day(last) };
	if (continuous) return { breachDays: "continuous", ...span };
	return begun.equals(last)
		? { breachDays: "one", breachLast: day(last) }
		: { breachDays: "span", ...span };
}

function leaveValues(leave: Leave | undefined, day: Write): Values {
	if (leave === undefined) return { leave: "no" };
	return {
		leave: "yes",
		leaveKind: leave.kind ?? "annual",
		leaveFrom: day(leave.from),
		leaveTo: day(leave.to),
		...(leave.extends === undefined
			? {}
			: { leaveExtends: yesNo(leave.extends) }),
	};
}

function exceptionalValues(exceptional: Exceptional | undefined): Values {
	if (exceptional === undefined) return { exceptional: "no" };
	return {
		exceptional: "yes",
		exceptionalReason: exceptional.reason,
		exceptionalAuthor: exceptional.author ?? "",
	};
}

const sanctionRow = (sanction: Sanction): SanctionRow => ({
	kind: sanction.kind,
	ratio: sanction.fineRatio ?? "",
	count: String(sanction.years ?? sanction.months ?? ""),
});
