import type { StepName } from "../../../../shared/dossier/steps.ts";
import {
	type FineRatio,
	SANCTIONS,
	type SanctionKind,
} from "../../../../shared/law/sanctions.ts";
import { parseDay } from "../../format/parse-day.ts";
import type { SanctionRow, StepForm } from "./step-form.ts";

/** Why a field cannot be taken as it stands; the page says what to write. */
export type FaultWhy =
	| "needed"
	| "not-a-day"
	| "after-today"
	| "choose"
	| "days-reversed"
	/** A question that the law leaves to be answered here, once (L4, L5, L18). */
	| "answer";

export interface FieldFault {
	readonly field: string;
	readonly why: FaultWhy;
}

/** The step as the vault takes it: JSON of `STEP_SCHEMAS`. */
export type StepInput = Readonly<Record<string, unknown>>;

/** Questions that matter for this step as it stands: a reading is `ask` and decides something here. */
export interface Asked {
	/** L4, L5: whether the leave extends the ten days. */
	readonly leave: boolean;
	/** L18: whether a late reply counts. */
	readonly lateReply: boolean;
}
export const NOTHING_ASKED: Asked = { leave: false, lateReply: false };

export interface ReadForm {
	/** Null while something that is needed is missing; an open question alone does not keep it back. */
	readonly input: StepInput | null;
	readonly faults: readonly FieldFault[];
}

/** Reads a form into the step that it means. `today` is the day used for counting. */
export function readStepForm(
	name: StepName,
	form: StepForm,
	today: string,
	asked: Asked = NOTHING_ASKED,
): ReadForm {
	const reader = new FormReader(form, today, asked);
	const on = reader.past("on", form.on);
	const fields = FIELDS[name](reader);
	const open = reader.faults.some(({ why }) => why !== "answer");
	return {
		input: open ? null : { step: name, on, ...fields },
		faults: reader.faults,
	};
}

type Fields = Readonly<Record<string, unknown>>;

const none = (): Fields => ({});
const choice =
	(...names: readonly string[]) =>
	(reader: FormReader): Fields =>
		Object.fromEntries(names.map((name) => [name, reader.choice(name)]));

const FIELDS: { readonly [Name in StepName]: (reader: FormReader) => Fields } =
	{
		"facts-known": (reader) => ({ breach: reader.breach() }),
		"order-issued": choice("channel"),
		"order-notified": (reader) => ({
			...reader.leave(),
			privacyNotice: reader.yesNo("privacyNotice"),
		}),
		"reply-received": (reader) => reader.lateReply(),
		"reply-missing": (reader) => ({
			...(reader.choice("silence") === "refusal" ? { refusal: true } : {}),
			...reader.exceptional(),
		}),
		assessed: (reader) => ({
			reply: reader.choice("reply"),
			grave: reader.yesNo("grave"),
		}),
		pardoned: choice("by"),
		filed: none,
		"put-aside": none,
		forwarded: none,
		closed: choice("by"),
		"referred-to-commissioner": none,
		"commissioner-decided": choice("outcome"),
		sanctioned: (reader) => ({
			by: reader.choice("by"),
			sanctions: reader.sanctions(),
		}),
		acquitted: choice("by"),
		"decision-notified": choice("how"),
		recourse: choice("to", "by"),
		"recourse-decided": (reader) => {
			const outcome = reader.choice("outcome");
			return outcome === "replaced"
				? { outcome, sanctions: reader.sanctions() }
				: { outcome };
		},
		"contract-ended": none,
		suspended: choice("by"),
		"suspension-confirmed": none,
		"suspension-ended": none,
		offence: (reader) => reader.offence(),
		"prosecutor-informed": none,
		"prosecutor-said": (reader) => ({
			limitationThrough: reader.day("limitationThrough"),
		}),
		"hold-placed": choice("ground"),
		"hold-lifted": choice("ground"),
		"human-decided": (reader) => ({ decision: reader.decision() }),
		"archives-notified": none,
		"archives-answered": choice("answer"),
	};

/** Takes values out of a form and notes what is wrong with them. */
class FormReader {
	readonly faults: FieldFault[] = [];
	readonly #form: StepForm;
	readonly #today: string;
	readonly #asked: Asked;

	constructor(form: StepForm, today: string, asked: Asked) {
		this.#form = form;
		this.#today = today;
		this.#asked = asked;
	}

	#value(name: string): string {
		return (this.#form.values[name] ?? "").trim();
	}

	#fault(field: string, why: FaultWhy): void {
		this.faults.push({ field, why });
	}

	#parsed(field: string, typed: string): string | null {
		const day = parseDay(typed, this.#today);
		if (day === null)
			this.#fault(field, typed.trim() === "" ? "needed" : "not-a-day");
		return day;
	}

	day(name: string): string | null {
		return this.#parsed(name, this.#value(name));
	}

	/** A day that cannot be after today. */
	past(field: string, typed: string): string | null {
		const day = this.#parsed(field, typed);
		if (day !== null && day > this.#today) this.#fault(field, "after-today");
		return day;
	}

	choice(name: string): string {
		const value = this.#value(name);
		if (value === "") this.#fault(name, "choose");
		return value;
	}

	yesNo(name: string): boolean {
		return this.choice(name) === "yes";
	}

	text(name: string): string {
		const value = this.#value(name);
		if (value === "") this.#fault(name, "needed");
		return value;
	}

	/** Two days in their order. */
	#span(from: string, to: string): readonly [string | null, string | null] {
		const span = [this.day(from), this.day(to)] as const;
		const [first, last] = span;
		if (first !== null && last !== null && last < first)
			this.#fault(to, "days-reversed");
		return span;
	}

	breach(): Fields {
		const days = this.choice("breachDays");
		if (days === "one") {
			const last = this.past("breachLast", this.#value("breachLast"));
			return { first: last, last };
		}
		if (days !== "span" && days !== "continuous") return {};
		const [first, last] = this.#span("breachFirst", "breachLast");
		const isOver = last === null || last <= this.#today;
		if (!isOver) this.#fault("breachLast", "after-today");
		return days === "continuous"
			? { first, last, continuous: true }
			: { first, last };
	}

	leave(): Fields {
		if (this.choice("leave") !== "yes") return {};
		const kind = this.choice("leaveKind");
		const [from, to] = this.#span("leaveFrom", "leaveTo");
		return { leave: { from, to, kind, ...this.#extends() } };
	}

	#extends(): Fields {
		if (!this.#asked.leave) return {};
		const answer = this.#value("leaveExtends");
		if (answer === "") this.#fault("leaveExtends", "answer");
		return answer === "" ? {} : { extends: answer === "yes" };
	}

	lateReply(): Fields {
		if (!this.#asked.lateReply) return {};
		if (this.#value("exceptional") === "") {
			this.#fault("exceptional", "answer");
			return {};
		}
		return this.exceptional();
	}

	/** P4: with reasons and author, or not at all. */
	exceptional(): Fields {
		if (this.#value("exceptional") !== "yes") return {};
		const reason = this.text("exceptionalReason");
		const author = this.text("exceptionalAuthor");
		return { exceptional: { reason, author } };
	}

	offence(): Fields {
		const kind = this.choice("kind");
		const isCriminal = kind === "delit" || kind === "crime";
		return isCriminal && this.yesNo("minorVictim")
			? { kind, minorVictim: true }
			: { kind };
	}

	decision(): Fields {
		return this.choice("decision") === "keep"
			? { keepThrough: this.day("keepThrough") }
			: { destroy: true };
	}

	sanctions(): readonly Fields[] {
		const { sanctions } = this.#form;
		if (sanctions.length === 0) this.#fault("sanctions", "choose");
		return sanctions.map((row) => this.#sanction(row));
	}

	#sanction({ kind, ratio, count }: SanctionRow): Fields {
		const terms = SANCTIONS[kind as SanctionKind]; // offered from the table itself
		if (terms.weight === "ratio") {
			if (ratio === "") this.#fault(`ratio-${kind}`, "choose");
			return { kind, fineRatio: ratio as FineRatio }; // offered from the list of parts
		}
		if (terms.duration === null) return { kind };
		if (count === "") this.#fault(`count-${kind}`, "choose");
		return { kind, [terms.duration.unit]: Number(count) };
	}
}
