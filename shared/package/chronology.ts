import { plainDate } from "../base/dates.ts";
import { standingOn } from "../dossier/history.ts";
import { limits } from "../limits/limits.ts";
import type { Limit } from "../limits/table.ts";
import {
	type Block,
	fields,
	heading,
	type PackageDocument,
	paragraph,
} from "./document.ts";
import {
	type Mask,
	maskOf,
	type PackageFacts,
	type PackageWords,
	partsIn,
	type ToldFacts,
} from "./facts.ts";
import { stepBlocks } from "./step-blocks.ts";

/** `02-dossier-chronologique.docx`: agent, issuer, facts, and every step in the order of the law with what it says. */
export function chronology(
	facts: PackageFacts,
	words: PackageWords,
): PackageDocument {
	const { texts, language } = words;
	return {
		title: texts.chronology.title,
		language,
		footer: texts.footer(facts.file.reference, facts.copy),
		page: texts.page,
		blocks: chronologyBlocks(facts, words),
	};
}

/** The same on screen, for the agent whose dossier it is (C9). */
export function chronologyBlocks(
	facts: ToldFacts,
	words: PackageWords,
): readonly Block[] {
	const { texts } = words;
	const mask = maskOf(facts.file, texts);
	return [
		...agentBlocks(facts, words),
		...issuerBlocks(facts, words),
		...factsBlocks(facts, words, mask),
		...personsBlocks(facts, words),
		heading(texts.chronology.steps),
		...stepBlocks(facts, words, mask),
		...limitBlocks(facts, words),
		...situationBlocks(facts, words),
	];
}

function agentBlocks(
	{ file }: ToldFacts,
	{ texts, law }: PackageWords,
): readonly Block[] {
	const { chronology: say, status, day } = texts;
	const left = file.departures.at(-1);
	return [
		heading(say.agent),
		fields(
			[say.name, `${file.agent.name}, ${file.agent.firstName}`],
			[say.status, status[file.agent.status]],
			[say.service, file.agent.service],
			[say.entered, day(file.agent.entered)],
			[
				say.left,
				left === undefined
					? null
					: `${day(left.on)} (${law.departure[left.reason]})`,
			],
		),
	];
}

function issuerBlocks(
	{ file, organism }: ToldFacts,
	{ texts }: PackageWords,
): readonly Block[] {
	const named =
		file.issuer === "designated-organ" ? organism.designatedOrgan : undefined;
	return [
		heading(texts.chronology.issuer),
		paragraph(`${named ?? texts.issuer[file.issuer]}, ${organism.name}`),
	];
}

function factsBlocks(
	{ file }: ToldFacts,
	{ texts: { chronology: say } }: PackageWords,
	mask: Mask,
): readonly Block[] {
	const { knownBy, articles, description } = file.facts;
	return [
		heading(say.facts),
		fields([say.knownBy, mask(knownBy)], [say.articles, articles.join(", ")]),
		paragraph(mask(description)),
	];
}

/** Only those whom the enclosed pieces concern, by their parts. */
function personsBlocks(
	{ file, pieces }: ToldFacts,
	{ texts }: PackageWords,
): readonly Block[] {
	const parts = partsIn(pieces, file, texts);
	if (parts.length === 0) return [];
	const { persons: title, personsIntro } = texts.chronology;
	return [heading(title), paragraph(personsIntro), paragraph(parts.join(", "))];
}

/** The limits of the procedure; the archives' one concerns the commune alone. */
function limitBlocks(
	{ file, context, on }: ToldFacts,
	words: PackageWords,
): readonly Block[] {
	const { texts, law } = words;
	const { chronology: say } = texts;
	const rows = limits(file.law, context, plainDate(on))
		.filter(({ id }) => id !== "archives")
		.map((limit) => [
			`${law.limit[limit.id]} (${limit.rule})`,
			texts.day(limit.lastDay),
			[law.limitStatus[limit.status], ...provisional(limit, words)].join("\n"),
		]);
	if (rows.length === 0) return [];
	return [
		heading(say.limits),
		{
			is: "table",
			columns: [
				{ title: say.limit, width: 50 },
				{ title: say.lastDay, width: 25 },
				{ title: say.state, width: 25 },
			],
			rows,
		},
	];
}

const provisional = (
	{ provisional: readings }: Limit,
	{ texts }: PackageWords,
): readonly string[] =>
	readings.length === 0
		? []
		: [texts.chronology.provisional(readings.join(", "))];

function situationBlocks(
	{ file, on }: ToldFacts,
	{ texts, law }: PackageWords,
): readonly Block[] {
	const { stage } = standingOn(file.law, plainDate(on));
	return [
		heading(texts.chronology.stage(texts.day(on))),
		paragraph(law.stage[stage]),
	];
}
