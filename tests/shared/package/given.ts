import type { IsoDate } from "../../../shared/base/dates.ts";
import type { AccountId } from "../../../shared/base/ids.ts";
import type { LawEvent } from "../../../shared/dossier/steps.ts";
import { writeEvent } from "../../../shared/dossier/stored.ts";
import type { FileEvent, FileEventOf } from "../../../shared/file/events.ts";
import { evolveFile } from "../../../shared/file/evolve-file.ts";
import { beginFile, type DossierFile } from "../../../shared/file/file.ts";
import type {
	Lawyer,
	LawyerId,
	Person,
	PersonId,
	PieceId,
} from "../../../shared/file/parts.ts";
import type {
	PackageFacts,
	PackageWords,
} from "../../../shared/package/facts.ts";
import { packageFr } from "../../../shared/package/texts.fr.ts";
import { lawFr } from "../../../shared/texts/law.fr.ts";
import { nationalNumber } from "../../support/sample.ts";
import { context } from "../dossier/given.ts";

export const WORDS: PackageWords = {
	language: "fr",
	law: lawFr,
	texts: packageFr,
};

const CLERK = "c".repeat(32) as AccountId;
const iso = (text: string) => text as IsoDate;
export const WITNESS = "a1".repeat(16) as PersonId;
export const VICTIM = "a2".repeat(16) as PersonId;
const pieceId = (number: number) => String(number).padStart(32, "0") as PieceId;

export const LAWYER: Lawyer = {
	id: "e".repeat(32) as LawyerId,
	name: "Me Luc Kayser",
	bar: "barreau de Luxembourg",
	address: "1, rue Fictive",
	mandate: pieceId(2),
	recipient: null,
};

const person = (id: PersonId, name: string, part: Person["part"]): Person => ({
	id,
	name,
	part,
	note: "",
});

export const OPENED: FileEventOf<"dossier-opened/1"> = {
	v: "dossier-opened/1",
	at: 1,
	reference: "DJ-2026-001",
	agent: {
		name: "Muller",
		firstName: "Anne",
		nationalNumber: nationalNumber(),
		status: "official",
		service: "Service technique",
		entered: iso("2004-09-01"),
	},
	issuer: "college",
	facts: {
		description: "Absence sans motif.\nDominique Klein l’a constatée.",
		articles: ["art. 12", "art. 14"],
		knownBy: "Mme Klein, cheffe de service",
	},
	persons: [
		person(WITNESS, "Dominique Klein", "witness"),
		person(VICTIM, "Paul Schmit", "victim"),
	],
};

export const recorded = (
	law: LawEvent,
	more: Partial<FileEventOf<"law-recorded/1">> = {},
): FileEvent => ({
	v: "law-recorded/1",
	at: 2,
	law: writeEvent(law),
	lawVersion: iso("2019-05-09"),
	remark: "",
	pieces: [],
	late: [],
	...more,
});

export const pieceAdded = (
	number: number,
	title: string,
	persons: readonly PersonId[] = [],
): FileEvent => ({
	v: "piece-added/1",
	at: 3,
	piece: pieceId(number),
	description: {
		title,
		date: iso("2026-11-10"),
		author: "Dominique Klein",
		persons: [...persons],
		special: [],
	},
	content: {
		kind: "pdf",
		mime: "application/pdf",
		size: 1_234_567,
		sha256: `${number}`.repeat(64).slice(0, 64),
		blob: "b".repeat(32) as never,
		unreadable: false,
	},
	key: "0".repeat(64),
});

export const fileOf = (...events: readonly FileEvent[]): DossierFile =>
	events.reduce<DossierFile>(
		(file, event) => evolveFile(file, event, CLERK),
		beginFile(OPENED),
	);

export const factsOf = (
	file: DossierFile,
	more: Partial<PackageFacts> = {},
): PackageFacts => ({
	file,
	context: context(),
	organism: { kind: "commune", name: "Commune de Fictiville" },
	lawyer: LAWYER,
	pieces: file.pieces.map((piece) => ({
		piece,
		file: `pieces/0${piece.number}-x.pdf`,
		packed: null,
	})),
	purpose: "défense devant le collège, contre Paul Schmit",
	copy: 2,
	on: iso("2026-11-23"),
	signerKey: "ab".repeat(32),
	...more,
});
