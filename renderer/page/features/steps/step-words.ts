import type { TFunction } from "i18next";
import { isoDate, type PlainDate } from "../../../../shared/base/dates.ts";
import { STEP_SCHEMAS } from "../../../../shared/dossier/schemas.ts";
import type {
	Breach,
	Exceptional,
	Leave,
	OffenceKind,
	Step,
	StepName,
} from "../../../../shared/dossier/steps.ts";
import { type Sanction, weightOf } from "../../../../shared/law/sanctions.ts";

/** How a step's details are written: the words of the language, and its form of a day. */
export interface StepWords {
	readonly t: TFunction;
	readonly day: (iso: string) => string;
}

/** A step of the chronology or of a proposal, read by the schema of its form; null: of a form that is not known. */
export function readStep(
	name: StepName,
	on: string,
	fields: Readonly<Record<string, unknown>>,
): Step | null {
	const { data } = STEP_SCHEMAS[name].safeParse({ ...fields, step: name, on });
	return data ?? null;
}

/** What a step says besides its name and its day, in words: « sous enveloppe fermée au lieu de service ». */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: one exhaustive switch
export function stepDetails(step: Step, words: StepWords): readonly string[] {
	const { t, day } = words;
	const on = (date: PlainDate) => day(isoDate(date));
	switch (step.step) {
		case "facts-known":
			return [breachWords(step.breach, words)];
		case "order-issued":
			return [t(`law.channel.${step.channel}`)];
		case "order-notified":
			return [
				...(step.leave === undefined ? [] : leaveWords(step.leave, words)),
				...(step.privacyNotice === undefined
					? []
					: [t(`steps.words.notice.${yesNo(step.privacyNotice)}`)]),
			];
		case "reply-received":
			return exceptionalWords(step.exceptional, words);
		case "reply-missing":
			return [
				...(step.refusal === true ? [t("steps.words.refusal")] : []),
				...exceptionalWords(step.exceptional, words),
			];
		case "assessed":
			return [
				t("steps.words.reply", { answer: t(`law.answer.${step.reply}`) }),
				...(step.grave ? [t("steps.words.grave")] : []),
			];
		case "pardoned":
			return [by(t(`law.pardoner.${step.by}`), words)];
		case "closed":
		case "acquitted":
		case "suspended":
			return [by(t(`law.body.${step.by}`), words)];
		case "commissioner-decided":
			return [t(`law.inquiry.${step.outcome}`)];
		case "sanctioned":
			return [
				...step.sanctions.map((each) => sanctionWords(each, words)),
				by(t(`law.body.${step.by}`), words),
			];
		case "decision-notified":
			return [t(`law.delivery.${step.how}`)];
		case "recourse":
			return [
				t("steps.words.recourse", { body: t(`law.body.${step.to}`) }),
				by(t(`law.party.${step.by ?? "agent"}`), words),
			];
		case "recourse-decided":
			return [
				t(`law.recourseOutcome.${step.outcome}`),
				...(step.outcome === "replaced"
					? step.sanctions.map((each) => sanctionWords(each, words))
					: []),
			];
		case "offence":
			return offenceWords(step.kind, step.minorVictim ?? false, words);
		case "prosecutor-said":
			return [t("steps.words.limitation", { day: on(step.limitationThrough) })];
		case "hold-placed":
			return [t(`law.ground.${step.ground}`)];
		case "hold-lifted":
			return step.ground === undefined ? [] : [t(`law.ground.${step.ground}`)];
		case "human-decided":
			return [
				"destroy" in step.decision
					? t("steps.words.destroy")
					: t("steps.words.keep", { day: on(step.decision.keepThrough) }),
			];
		case "archives-answered":
			return [t(`law.archives.${step.answer}`)];
		case "filed":
		case "put-aside":
		case "forwarded":
		case "referred-to-commissioner":
		case "contract-ended":
		case "suspension-confirmed":
		case "suspension-ended":
		case "prosecutor-informed":
		case "archives-notified":
			return [];
	}
}

const yesNo = (flag: boolean): "yes" | "no" => (flag ? "yes" : "no");
const by = (who: string, { t }: StepWords): string =>
	t("steps.words.by", { who });

/** The days of the breach as far as they are known. */
export function breachWords(
	{ first, last, continuous = false }: Breach,
	{ t, day }: StepWords,
): string {
	if (last === undefined) return t("steps.words.breach.unknown");
	const days = { first: day(isoDate(first ?? last)), last: day(isoDate(last)) };
	const oneDay = first === undefined || first.equals(last);
	if (continuous) return t("steps.words.breach.continuous", days);
	return t(oneDay ? "steps.words.breach.day" : "steps.words.breach.days", days);
}

function leaveWords(leave: Leave, { t, day }: StepWords): readonly string[] {
	const { from, to, kind = "annual", extends: extending } = leave;
	const span = t("steps.words.leave", {
		leave: t(`law.leave.${kind}`),
		from: day(isoDate(from)),
		to: day(isoDate(to)),
	});
	return extending === undefined
		? [span]
		: [span, t(`steps.words.extends.${yesNo(extending)}`)];
}

function exceptionalWords(
	exceptional: Exceptional | undefined,
	{ t }: StepWords,
): readonly string[] {
	if (exceptional === undefined) return [];
	const { reason, author } = exceptional;
	return [
		author === undefined
			? t("steps.words.exceptional", { reason })
			: t("steps.words.exceptionalBy", { reason, author }),
	];
}

function offenceWords(
	kind: OffenceKind,
	minorVictim: boolean,
	{ t }: StepWords,
): readonly string[] {
	const name = t(`law.offence.${kind}`);
	return minorVictim ? [name, t("steps.words.minorVictim")] : [name];
}

/** « amende de 1/5 d’une mensualité (mineure) », « exclusion temporaire des fonctions, 3 mois ». */
export function sanctionWords(sanction: Sanction, { t }: StepWords): string {
	const name = t(`law.sanction.${sanction.kind}`);
	const { fineRatio, years, months } = sanction;
	if (fineRatio !== undefined)
		return t("steps.words.fine", {
			name,
			ratio: fineRatio,
			weight: t(`law.weight.${weightOf(sanction)}`),
		});
	if (years !== undefined)
		return t("steps.words.years", { name, count: years });
	return months === undefined
		? name
		: t("steps.words.months", { name, count: months });
}
