import type { IsoDate } from "../base/dates.ts";
import type { Context } from "../dossier/context.ts";
import type { DossierFile, Piece } from "../file/file.ts";
import type { Lawyer, Organism, Person, PersonPart } from "../file/parts.ts";
import { personParts } from "../file/parts.ts";
import type { LawTexts } from "../law/texts.ts";
import type { PackageDocument } from "./document.ts";
import type { StampState } from "./stamp.ts";
import type { PackageTexts } from "./texts.ts";
import { type NameMask, withoutNames } from "./third-persons.ts";

/** A chosen piece, its name inside of the package and, once it is packed, what became of it. */
export interface PackedPiece {
	readonly piece: Piece;
	readonly file: string;
	readonly packed: PackedAs | null;
}

export interface PackedAs {
	readonly stamp: StampState;
	/** Null where there are none or they were not counted. */
	readonly pages: number | null;
	/** Of the enclosed file. */
	readonly sha256: string;
}

/** Everything that the lawyer's documents are made from. */
export interface PackageFacts {
	readonly file: DossierFile;
	readonly context: Context;
	readonly organism: Organism;
	readonly lawyer: Lawyer;
	/** In the order of their numbers. */
	readonly pieces: readonly PackedPiece[];
	readonly purpose: string;
	readonly copy: number;
	readonly on: IsoDate;
	/** The signer's Ed25519 public key, hexadecimal. */
	readonly signerKey: string;
}

/** What the dossier's story is told from, to a lawyer or on screen. */
export type ToldFacts = Pick<
	PackageFacts,
	"file" | "context" | "organism" | "pieces" | "on"
>;

export interface PackageWords {
	readonly language: PackageDocument["language"];
	readonly law: LawTexts;
	readonly texts: PackageTexts;
}

/** C4: free text as it may stand in a package, with every third person's name replaced by the person's part. */
export type Mask = (text: string) => string;

export function maskOf(
	{ agent, persons }: Pick<DossierFile, "agent" | "persons">,
	{ part }: PackageTexts,
): Mask {
	const mask: NameMask = {
		persons: persons.map((person) => ({
			name: person.name,
			label: labelOf(person, persons, part),
		})),
		agent: `${agent.firstName} ${agent.name}`,
		ambiguous: part["third-person"],
	};
	return (text) => withoutNames(text, mask);
}

/** The part, with a number where several persons have the same one. */
function labelOf(
	person: Person,
	persons: readonly Person[],
	part: PackageTexts["part"],
): string {
	const alike = persons.filter((each) => each.part === person.part);
	const name = part[person.part];
	return alike.length > 1 ? `${name} ${alike.indexOf(person) + 1}` : name;
}

/** The persons other than the agent whose data these pieces hold, by their parts: « 1 témoin », « 2 tiers ». */
export function partsIn(
	pieces: readonly PackedPiece[],
	{ persons }: DossierFile,
	{ parts }: PackageTexts,
): readonly string[] {
	const ids = new Set(pieces.flatMap(({ piece }) => piece.persons));
	const found = [...ids].map(
		(id): PersonPart =>
			persons.find((person) => person.id === id)?.part ?? "third-person",
	);
	return personParts.flatMap((part) => {
		const count = found.filter((each) => each === part).length;
		return count === 0 ? [] : [parts[part](count)];
	});
}
