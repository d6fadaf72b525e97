import { isBefore, isoDate, plainDate } from "../base/dates.ts";
import type { Entry } from "../dossier/state.ts";
import type { Step, StepRectified } from "../dossier/steps.ts";
import { readEvent } from "../dossier/stored.ts";
import type { LawEntry } from "../file/file.ts";
import { limits } from "../limits/limits.ts";
import { type LateId, LIMITS, type Limit } from "../limits/table.ts";
import { type Block, fields, heading, paragraph } from "./document.ts";
import type { Mask, PackageWords, ToldFacts } from "./facts.ts";
import { stepFields } from "./step-fields.ts";

/** The steps as they stand, K1's order; what was taken away stays, with its reason. */
export function stepBlocks(
	facts: ToldFacts,
	words: PackageWords,
	mask: Mask,
): readonly Block[] {
	const { file, context, on } = facts;
	const all = limits(file.law, context, plainDate(on));
	return [...file.law.entries]
		.map((entry) => ({ entry, shown: entry.step ?? entry.original }))
		.sort((a, b) => dayOrder(a.shown, b.shown))
		.flatMap(({ entry, shown }) =>
			oneStep({ entry, shown, all }, facts, words, mask),
		);
}

const dayOrder = (a: Step, b: Step): number =>
	isBefore(a.on, b.on) ? -1 : isBefore(b.on, a.on) ? 1 : 0;

interface Line {
	readonly entry: Entry;
	readonly shown: Step;
	readonly all: readonly Limit[];
}

function oneStep(
	line: Line,
	facts: ToldFacts,
	words: PackageWords,
	mask: Mask,
): readonly Block[] {
	const { texts, law } = words;
	const { entry, shown, all } = line;
	const recorded = facts.file.entries[entry.ref];
	const day = texts.day(isoDate(shown.on));
	const told = stepFields(shown, words, mask);
	return [
		heading(`${day} — ${law.step[shown.step].name}`, 2),
		...(told.length === 0 ? [] : [{ is: "fields", fields: told } as const]),
		...lateMarks(entry, all, recorded).map((rule) =>
			paragraph(texts.chronology.late(rule, lateName(rule, words))),
		),
		...remarks(recorded, facts, words, mask),
		...rectifications(line, facts, words, mask),
	];
}

/** The marks of the day of recording, and those of a rectified step as it stands now (K13). */
function lateMarks(
	{ ref, step, rectifiedBy }: Entry,
	all: readonly Limit[],
	recorded: LawEntry | undefined,
): readonly LateId[] {
	const then = rectifiedBy.length === 0 ? (recorded?.late ?? []) : [];
	const now = all.flatMap(({ id, metBy, status }) => {
		const { late, rule } = LIMITS[id];
		const isLate = late !== "never" && metBy === ref && status === "met-late";
		return isLate && step !== null ? [rule] : [];
	});
	return [...new Set([...then, ...now])].sort();
}

const NAMED_BY = {
	T1: "dispatch",
	T2: "reply",
	T3: "decide",
	T4: "recourse",
} as const satisfies Readonly<Record<LateId, keyof typeof LIMITS>>;

const lateName = (rule: LateId, { law }: PackageWords): string =>
	law.limit[NAMED_BY[rule]];

function remarks(
	recorded: LawEntry | undefined,
	{ pieces }: ToldFacts,
	{ texts }: PackageWords,
	mask: Mask,
): readonly Block[] {
	if (recorded === undefined) return [];
	const enclosed = pieces
		.filter(({ piece }) => recorded.pieces.includes(piece.id))
		.map(({ piece }) => String(piece.number));
	const { deliberation } = recorded;
	const told = fields(
		[texts.field.remark, mask(recorded.remark)],
		[texts.field.reasons, deliberation && mask(deliberation.reasons)],
		[texts.field.present, deliberation && sitting(deliberation.present, mask)],
		[
			texts.field.withdrew,
			deliberation && sitting(deliberation.withdrew, mask),
		],
		[texts.field.pieces, enclosed.join(", ")],
	);
	return told.is === "fields" && told.fields.length > 0 ? [told] : [];
}

/** Members of the college stand by their names; who shares a first name with a third person is not that person. */
const sitting = (names: readonly string[], mask: Mask): string =>
	names
		.map((name) => {
			const masked = mask(name);
			return masked.endsWith("]") ? masked : name;
		})
		.join(", ");

function rectifications(
	{ entry }: Line,
	{ file }: ToldFacts,
	words: PackageWords,
	mask: Mask,
): readonly Block[] {
	if (entry.rectifiedBy.length === 0) return [];
	const { chronology: say, day } = words.texts;
	const said = entry.rectifiedBy.flatMap((ref) => {
		const event = rectification(file.entries[ref]);
		if (event === null) return [];
		const tell = event.replacement === null ? say.withdrawn : say.rectified;
		return [paragraph(tell(day(isoDate(event.on)), mask(event.reason)))];
	});
	return [
		...said,
		fields([say.recordedFirst, original(entry.original, words, mask)]),
	];
}

function rectification(recorded: LawEntry | undefined): StepRectified | null {
	const read = recorded === undefined ? null : readEvent(recorded.stored);
	return read?.ok && read.value.step === "step-rectified" ? read.value : null;
}

function original(step: Step, words: PackageWords, mask: Mask): string {
	const { law, texts } = words;
	const told = stepFields(step, words, mask).map(
		({ label, value }) => `${label}${texts.colon} ${value}`,
	);
	const name = law.step[step.step].name;
	return [`${texts.day(isoDate(step.on))}, ${name}`, ...told].join("\n");
}
