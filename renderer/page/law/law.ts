import { REFUSALS, type Reason } from "../../../shared/dossier/refusal.ts";
import type { Stage } from "../../../shared/dossier/standing.ts";
import type { StepName } from "../../../shared/dossier/steps.ts";
import type { DayReason, Input } from "../../../shared/law/explanation.ts";
import { INPUTS } from "../../../shared/law/inputs.ts";
import type { ParamSpec } from "../../../shared/law/params.ts";
import { PHRASES, type Phrase } from "../../../shared/law/phrases.ts";
import type { RuleId, Source } from "../../../shared/law/rules.ts";
import type { Consequence, LimitId } from "../../../shared/limits/table.ts";
import {
	isReadingId,
	type ReadingId,
	type ReadingOption,
} from "../../../shared/readings/table.ts";
import type { Outcome } from "../../../shared/retention/verdict-types.ts";
import { paramText, paramTexts, type Say } from "./param-text.ts";

export interface LawFormats {
	readonly say: Say;
	/** In sentences: with the weekday, in words. */
	readonly longDay: (iso: string) => string;
	/** Beside a label. */
	readonly listDay: (iso: string) => string;
}

/** L12 is the one reading whose option stands in a sentence that does not name it. */
const DATING = "L12";

/** The law in the screen's language: every tag of the domain to its words. */
export class Law {
	readonly #say: Say;
	readonly #formats: LawFormats;

	constructor(formats: LawFormats) {
		this.#formats = formats;
		this.#say = formats.say;
	}

	phrase({ key, params }: Phrase): string {
		return this.#sentence(`phrase.${key}`, PHRASES[key], params);
	}

	/** Why a step is refused. */
	refusal({ why, inputs }: Reason): string {
		return this.#sentence(`refusal.${why}`, REFUSALS[why].inputs, inputs);
	}

	ruleTitle(rule: RuleId): string {
		return this.#say(`rule.${rule}.title`);
	}

	ruleText(rule: RuleId): string {
		return this.#say(`rule.${rule}.text`);
	}

	/** « Statut général, art. 62 »; an act that is cited as a whole stands alone. */
	source({ act, article }: Source): string {
		const name = this.#say(`act.${act}`);
		return article === "" ? name : `${name}, art. ${article}`;
	}

	question(reading: ReadingId): string {
		return this.#say(`reading.${reading}.question`);
	}

	option(reading: ReadingId, option: ReadingOption): string {
		return this.#say(`reading.${reading}.option.${option}`);
	}

	effect(reading: ReadingId, option: ReadingOption): string {
		return this.#say(`reading.${reading}.effect.${option}`);
	}

	input({ label, value }: Input): { label: string; value: string } {
		const { say, listDay } = this.#formats;
		const formats = { say, date: listDay, reading: DATING } as const;
		return {
			label: say(`input.${label}`),
			value: String(paramText(INPUTS[label], value, formats)),
		};
	}

	/** « samedi », « jour férié (Noël) ». */
	dayReason(reason: DayReason): string {
		const kind = this.#say(`dayReason.${reason.kind}`);
		return reason.kind === "holiday"
			? `${kind} (${this.#say(`holiday.${reason.name}`)})`
			: kind;
	}

	consequence(consequence: Consequence): string {
		return this.#say(`consequence.${consequence}`);
	}

	limit(limit: LimitId): string {
		return this.#say(`limit.${limit}`);
	}

	outcome(outcome: Outcome): string {
		return this.#say(`outcome.${outcome}`);
	}

	stage(stage: Stage): string {
		return this.#say(`stage.${stage}`);
	}

	/** `name`: « Réponse reçue »; `record`: the verb on a button; `refused`: what cannot be done now. */
	step(step: StepName, form: "name" | "record" | "refused"): string {
		return this.#say(`step.${step}.${form}`);
	}

	#sentence(
		key: string,
		spec: ParamSpec,
		params: Readonly<Record<string, unknown>>,
	): string {
		const { say, longDay } = this.#formats;
		const named = params["reading"];
		const reading =
			typeof named === "string" && isReadingId(named) ? named : DATING;
		return say(key, paramTexts(spec, params, { say, date: longDay, reading }));
	}
}
