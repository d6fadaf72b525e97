import { describe, expect, test } from "vitest";
import type { Step } from "../../../shared/dossier/steps.ts";
import type { FileEvent } from "../../../shared/file/events.ts";
import { chronology } from "../../../shared/package/chronology.ts";
import { coverNote } from "../../../shared/package/cover-note.ts";
import type {
	Block,
	PackageDocument,
} from "../../../shared/package/document.ts";
import type { PackageFacts } from "../../../shared/package/facts.ts";
import { inventory } from "../../../shared/package/inventory.ts";
import { packageDe } from "../../../shared/package/texts.de.ts";
import { packageEn } from "../../../shared/package/texts.en.ts";
import { packageFr } from "../../../shared/package/texts.fr.ts";
import { day, ref } from "../dossier/given.ts";
import {
	factsOf,
	fileOf,
	LAWYER,
	pieceAdded,
	recorded,
	WITNESS,
	WORDS,
} from "./given.ts";

const textOf = (block: Block): string => {
	switch (block.is) {
		case "heading":
			return `# ${block.text}`;
		case "paragraph":
			return block.text;
		case "numbered":
			return block.items.join("\n");
		case "fields":
			return block.fields
				.map(({ label, value }) => `${label} = ${value}`)
				.join("\n");
		case "table":
			return [block.columns.map(({ title }) => title), ...block.rows]
				.map((row) => row.join(" | "))
				.join("\n");
	}
};
const read = ({ blocks }: PackageDocument): string =>
	blocks.map(textOf).join("\n").replaceAll("\u00a0", " ");

const STEPS: readonly Step[] = [
	{
		step: "facts-known",
		on: day("2026-10-01"),
		breach: { last: day("2026-09-28"), continuous: true },
	},
	{ step: "order-issued", on: day("2026-10-20"), channel: "workplace" },
	{
		step: "order-notified",
		on: day("2026-10-21"),
		leave: { from: day("2026-10-19"), to: day("2026-10-23"), kind: "sick" },
		privacyNotice: false,
	},
	{
		step: "reply-received",
		on: day("2026-10-30"),
		exceptional: { reason: "Klein malade", author: "Paul Schmit" },
	},
	{
		step: "assessed",
		on: day("2026-11-02"),
		reply: "unsatisfactory",
		grave: true,
	},
];
const PIECES: readonly FileEvent[] = [
	pieceAdded(1, "Déposition de Mme Klein", [WITNESS]),
	pieceAdded(2, "Mandat"),
];
const file = fileOf(...PIECES, ...STEPS.map((step) => recorded(step)));
const facts: PackageFacts = factsOf(file);

test("the chronology has the minutes of what the college decided, without third persons", () => {
	const minuted = fileOf(...STEPS.map((step) => recorded(step)), {
		v: "college-deliberated/1",
		at: 4,
		steps: [STEPS.length - 1],
		present: ["Marc Weis", "Mme Klein"],
		withdrew: ["Paul Reding"],
		reasons: "Mme Klein a été entendue.",
	});
	const text = read(chronology(factsOf(minuted), WORDS));
	expect(text).toContain(
		"Motifs = Mme [témoin] a été entendue.\nPrésents = Marc Weis, Mme [témoin]\nSe sont retirés = Paul Reding",
	);
});

describe("the cover note", () => {
	const text = read(coverNote(facts, WORDS));

	test("says from whom, to whom, for which file, why and which copy", () => {
		for (const said of [
			"Expéditeur = Commune de Fictiville",
			"Destinataire = Me Luc Kayser, barreau de Luxembourg",
			"Dossier = DJ-2026-001",
			"Agent défendu = Anne Muller",
			"Mandat = 10.11.2026, pièce n° 2 du dossier",
			"Copie n° = 2",
			"Établie le = 23.11.2026",
			"et 2 pièces",
		])
			expect(text).toContain(said);
	});

	test("recalls C1 and C3 and shows the signer's key", () => {
		expect(text).toContain("règle C1");
		expect(text).toContain("règle C3");
		expect(text).toContain("La copie n° 2 reste suivie");
		expect(text).toContain("ab".repeat(32));
	});

	test("names no third person in the purpose", () => {
		expect(text).toContain("contre [victime]");
		expect(text).not.toContain("Schmit");
	});

	test("leaves out a mandate whose piece was removed", () => {
		const lawyer = { ...LAWYER, mandate: "f".repeat(32) as never };
		expect(read(coverNote({ ...facts, lawyer }, WORDS))).not.toContain(
			"Mandat",
		);
	});
});

describe("the inventory", () => {
	const text = read(inventory(facts, WORDS));

	test("lists each piece by its number with type, size, whose data and hash", () => {
		expect(text).toContain("1 | Déposition de Mme [témoin]");
		expect(text).toContain("Auteur : [témoin]");
		expect(text).toContain("Fichier : pieces/01-x.pdf");
		expect(text).toContain("PDF\n1 234 567 octets");
		expect(text).toContain("l’agent\n1 témoin");
		expect(text).toContain(`1 | original | ${"1".repeat(64)}`);
		expect(text).not.toContain("Klein");
	});

	test("says of each piece what became of it, with the hash of what is enclosed", () => {
		const packed = [
			{ stamp: "stamped", pages: 3, sha256: "c".repeat(64) },
			{ stamp: "protected", pages: null, sha256: "d".repeat(64) },
		] as const;
		const pieces = facts.pieces.map((each, index) => ({
			...each,
			packed: packed[index] ?? null,
		}));
		const shown = read(inventory({ ...facts, pieces }, WORDS));
		expect(shown).toContain("marquée sur chaque page");
		expect(shown).toContain("3 pages");
		expect(shown).toContain("sans marque : PDF protégé par un mot de passe");
		expect(shown).toContain(`fichier joint | ${"c".repeat(64)}`);
	});

	test("says which piece a masked copy was made of, with that one's hash", () => {
		const [first, second] = file.pieces;
		if (!first || !second) throw new Error("two pieces");
		const { id, number, size, sha256 } = first;
		const copy = {
			...second,
			masks: { piece: id, number, size, sha256 },
		};
		const pieces = [{ piece: copy, file: "pieces/02-x.pdf", packed: null }];
		const shown = read(inventory({ ...facts, pieces }, WORDS));
		expect(shown).toContain("copie masquée de la pièce n° 1 : les données");
		expect(shown).toContain(`2 | original | ${"1".repeat(64)}`);
		expect(shown).not.toContain("2".repeat(64));
	});

	test("lists only the enclosed pieces, under the numbers of the file", () => {
		const second = facts.pieces.filter(({ piece }) => piece.number === 2);
		const shown = read(inventory({ ...facts, pieces: second }, WORDS));
		expect(shown).toContain("2 | Mandat");
		expect(shown).not.toContain("1".repeat(64));
	});

	test("says so when no piece is enclosed", () => {
		expect(read(inventory({ ...facts, pieces: [] }, WORDS))).toBe(
			"Aucune pièce n’est jointe.",
		);
	});
});

describe("the chronological file", () => {
	const text = read(chronology(facts, WORDS));

	test("tells who the agent is, without the national number", () => {
		expect(text).toContain("Nom et prénom = Muller, Anne");
		expect(text).toContain("Statut = fonctionnaire communal");
		expect(text).toContain("Entrée en service = 01.09.2004");
		expect(text).not.toContain(file.agent.nationalNumber);
	});

	test("tells the facts and each step in the order of the law with its fields", () => {
		const order = [
			"Articles du statut = art. 12, art. 14",
			"# 01.10.2026 — Faits connus",
			"Dernier jour des faits = 28.09.2026",
			"Manquement continu ou répété = oui",
			"# 20.10.2026 — Ordre expédié",
			"Envoi = sous enveloppe fermée au lieu de service",
			"# 21.10.2026 — Ordre notifié",
			"Congé = congé de maladie, du 19.10.2026 au 23.10.2026",
			"Notice sur les données remise = non",
			"# 30.10.2026 — Réponse reçue",
			"# 02.11.2026 — Réponse appréciée",
			"Réponse = non satisfaisante",
			"Faits graves = oui",
			"# Délais",
			"# Situation au 23.11.2026\nDécision du collège",
		].map((said) => text.indexOf(said));
		expect(order).not.toContain(-1);
		expect(order).toEqual([...order].sort((a, b) => a - b));
	});

	test("marks a late step with its rule", () => {
		expect(text).toContain("Hors délai (T1) : Expédier l’ordre");
		expect(text.match(/Hors délai/g)).toHaveLength(1);
	});

	test("names no third person anywhere, but says by their parts whose data the pieces hold", () => {
		expect(text).not.toMatch(/Klein|Dominique|Schmit|Paul/);
		expect(text).toContain("[témoin] l’a constatée.");
		expect(text).toContain("Circonstances exceptionnelles = [témoin] malade");
		expect(text).toContain("Motivé par = [victime]");
		expect(text).toContain("# Autres personnes");
		expect(text).toContain("\n1 témoin\n");
	});

	test("says nothing of persons whom no enclosed piece concerns", () => {
		const none = read(chronology({ ...facts, pieces: [] }, WORDS));
		expect(none).not.toContain("Autres personnes");
	});

	test("shows a sanction with its parts, and the pieces that are enclosed", () => {
		const step: Step = {
			step: "sanctioned",
			on: day("2026-11-05"),
			by: "college",
			sanctions: [
				{ kind: "fine", fineRatio: "1/5" },
				{ kind: "exclusion", months: 2 },
			],
		};
		const [one, two] = file.pieces.map(({ id }) => id);
		const decided = fileOf(
			...PIECES,
			...STEPS.map((each) => recorded(each)),
			recorded(step, {
				remark: "Vu par Paul Schmit",
				pieces: [one ?? ("" as never), two ?? ("" as never)],
			}),
		);
		const first = factsOf(decided).pieces.slice(0, 1);
		const shown = read(chronology(factsOf(decided, { pieces: first }), WORDS));
		expect(shown).toContain(
			"Sanctions = amende, 1/5 d’une mensualité brute du traitement de base\nexclusion temporaire des fonctions, 2 mois",
		);
		expect(shown).toContain("Remarque = Vu par [victime]");
		expect(shown).toContain("Pièces jointes = 1\n");
	});

	test("shows what was rectified and what was withdrawn, with the reasons", () => {
		const rectified = fileOf(
			...STEPS.map((each) => recorded(each)),
			recorded({
				step: "step-rectified",
				on: day("2026-11-10"),
				target: ref(1),
				replacement: {
					step: "order-issued",
					on: day("2026-10-08"),
					channel: "registered",
				},
				reason: "erreur de saisie de Dominique Klein",
			}),
			recorded({
				step: "step-rectified",
				on: day("2026-11-11"),
				target: ref(4),
				replacement: null,
				reason: "pas encore appréciée",
			}),
		);
		const shown = read(chronology(factsOf(rectified), WORDS));
		expect(shown).toContain("# 08.10.2026 — Ordre expédié");
		expect(shown).toContain(
			"Rectifié le 10.11.2026 : erreur de saisie de [témoin]",
		);
		expect(shown).toContain(
			"Inscrit d’abord = 20.10.2026, Ordre expédié\nEnvoi : sous enveloppe",
		);
		expect(shown).toContain("Retiré le 11.11.2026 : pas encore appréciée");
		expect(shown).not.toContain("Hors délai (T1)");
	});
});

describe("the texts", () => {
	const strings = (value: unknown): string[] => {
		if (typeof value === "string") return [value];
		return typeof value === "object" && value !== null
			? Object.values(value).flatMap(strings)
			: [];
	};

	test("keep their signs of punctuation with the word before them in French", () => {
		for (const text of strings(packageFr))
			expect(text).not.toMatch(/ [;:!?»]|« /);
	});

	test("use the typographic apostrophe", () => {
		for (const texts of [packageFr, packageDe, packageEn])
			for (const text of strings(texts))
				expect(text).not.toMatch(/\p{L}'\p{L}/u);
	});

	test("write a day and a size as each language does", () => {
		expect(packageFr.day("2026-12-01")).toBe("01.12.2026");
		expect(packageEn.day("2026-12-01")).toBe("1\u00a0December\u00a02026");
		expect(packageDe.size(2_147_483_648)).toBe("2.147.483.648\u00a0Byte");
		expect(packageEn.size(1)).toBe("1\u00a0byte");
	});
});
