import { isoDate, type PlainDate } from "../base/dates.ts";
import type {
	Breach,
	Exceptional,
	HumanDecided,
	Leave,
	Step,
} from "../dossier/steps.ts";
import type { Sanction } from "../law/sanctions.ts";
import type { Field } from "./document.ts";
import type { Mask, PackageWords } from "./facts.ts";
import type { FieldLabel } from "./texts.ts";

type Told = readonly (readonly [label: FieldLabel, value: string | null])[];

/** What a step says beside its name and its day, in words; free text is masked (C4). */
export function stepFields(
	step: Step,
	words: PackageWords,
	mask: Mask,
): readonly Field[] {
	return told(step, words, mask).flatMap(([label, value]) =>
		value === null || value === ""
			? []
			: [{ label: words.texts.field[label], value }],
	);
}

// biome-ignore lint/complexity/noExcessiveLinesPerFunction: an exhaustive switch over thirty steps (STYLE.md allows 80)
function told(step: Step, words: PackageWords, mask: Mask): Told {
	const { law } = words;
	const day = dayIn(words);
	switch (step.step) {
		case "facts-known":
			return breach(step.breach, words);
		case "order-issued":
			return [["channel", law.channel[step.channel]]];
		case "order-notified":
			return [
				...leave(step.leave, words),
				["notice", flag(step.privacyNotice, words)],
			];
		case "reply-received":
			return exceptional(step.exceptional, mask);
		case "reply-missing":
			return [
				["refusal", step.refusal === true ? law.flag.true : null],
				...exceptional(step.exceptional, mask),
			];
		case "assessed":
			return [
				["answer", law.answer[step.reply]],
				["grave", flag(step.grave, words)],
			];
		case "pardoned":
			return [["by", law.pardoner[step.by]]];
		case "closed":
		case "acquitted":
		case "suspended":
			return [["by", law.body[step.by]]];
		case "commissioner-decided":
			return [["outcome", law.inquiry[step.outcome]]];
		case "sanctioned":
			return [
				["by", law.body[step.by]],
				["sanctions", sanctions(step.sanctions, words)],
			];
		case "decision-notified":
			return [["delivery", law.delivery[step.how]]];
		case "recourse":
			return [
				["to", law.body[step.to]],
				["by", law.party[step.by ?? "agent"]],
			];
		case "recourse-decided":
			return [
				["outcome", law.recourseOutcome[step.outcome]],
				...(step.outcome === "replaced"
					? ([["sanctions", sanctions(step.sanctions, words)]] as const)
					: []),
			];
		case "offence":
			return [
				["offence", law.offence[step.kind]],
				["minor-victim", flag(step.minorVictim, words)],
			];
		case "prosecutor-said":
			return [["through", day(step.limitationThrough)]];
		case "hold-placed":
			return [["ground", law.ground[step.ground]]];
		case "human-decided":
			return [["decision", human(step, words)]];
		case "archives-answered":
			return [["answer", law.archives[step.answer]]];
		case "filed":
		case "put-aside":
		case "forwarded":
		case "referred-to-commissioner":
		case "contract-ended":
		case "prosecutor-informed":
		case "suspension-confirmed":
		case "suspension-ended":
		case "hold-lifted":
		case "archives-notified":
			return [];
	}
}

const dayIn =
	({ texts }: PackageWords) =>
	(date: PlainDate): string =>
		texts.day(isoDate(date));

/** « oui », « non »; null when nothing was said. */
const flag = (
	said: boolean | undefined,
	{ law }: PackageWords,
): string | null =>
	said === undefined ? null : said ? law.flag.true : law.flag.false;

function breach(
	{ first, last, continuous }: Breach,
	words: PackageWords,
): Told {
	const day = dayIn(words);
	return [
		["first-day", first === undefined ? null : day(first)],
		["last-day", last === undefined ? null : day(last)],
		["continuous", flag(continuous, words)],
	];
}

function leave(given: Leave | undefined, words: PackageWords): Told {
	if (given === undefined) return [];
	const { law, texts } = words;
	const [from, to] = [given.from, given.to].map(dayIn(words));
	const kind = law.leave[given.kind ?? "annual"];
	return [
		["leave", texts.leave(from ?? "", to ?? "", kind)],
		["leave-extends", flag(given.extends, words)],
	];
}

/** P4: the reasons, and whose they are. */
const exceptional = (given: Exceptional | undefined, mask: Mask): Told =>
	given === undefined
		? []
		: [
				["exceptional", mask(given.reason)],
				["account-of", mask(given.author ?? "")],
			];

const sanctions = (given: readonly Sanction[], words: PackageWords): string =>
	given.map((sanction) => sanctionInWords(sanction, words)).join("\n");

function sanctionInWords(
	{ kind, fineRatio, years, months }: Sanction,
	{ law, texts }: PackageWords,
): string {
	const more = [
		fineRatio === undefined ? null : texts.fineOf(fineRatio),
		years === undefined ? null : texts.years(years),
		months === undefined ? null : texts.months(months),
	].filter((each) => each !== null);
	return [law.sanction[kind], ...more].join(", ");
}

const human = ({ decision }: HumanDecided, words: PackageWords): string =>
	"destroy" in decision
		? words.texts.destroy
		: words.texts.keepThrough(dayIn(words)(decision.keepThrough));
