import type { DossierFile, Piece } from "../file/file.ts";
import type { PersonId } from "../file/parts.ts";
import { type Mask, maskOf, type PackageWords } from "../package/facts.ts";
import { withoutNames } from "../package/third-persons.ts";

/** Why a piece is not shown to who asked for access (C4): a person sees only what concerns that person. */
export type PieceHindrance =
	/** Others can be recognised in it: only a copy without them is shown. */
	| "names-others"
	/** Nothing says that it concerns the person. */
	| "not-theirs"
	/** It is about the agent too, and that is somebody else to who asks. */
	| "not-masked"
	| "unreadable";

type Judged = Pick<Piece, "persons" | "masks" | "unreadable">;

/** `person`: who asks, where it is not the dossier's agent. Null: nothing that is entered keeps it from being shown. */
export function hindranceOf(
	{ persons, masks, unreadable }: Judged,
	person: PersonId | null,
): PieceHindrance | null {
	if (unreadable) return "unreadable";
	if (person === null) return persons.length === 0 ? null : "names-others";
	if (!persons.includes(person)) return "not-theirs";
	if (persons.length > 1) return "names-others";
	return masks === null ? "not-masked" : null;
}

/** C4: free text as who asks may read it: others stand there by their part, and so does the agent where it is not the agent. */
export function maskFor(
	file: Pick<DossierFile, "agent" | "persons">,
	person: PersonId | null,
	{ texts }: Pick<PackageWords, "texts">,
): Mask {
	if (person === null) return maskOf(file, texts);
	const { agent, persons } = file;
	const others = persons.filter(({ id }) => id !== person);
	const mask = {
		persons: [
			...others.map(({ name, part }) => ({ name, label: texts.part[part] })),
			{
				name: `${agent.firstName} ${agent.name}`,
				label: texts.inventory.theAgent,
			},
		],
		// Theirs is the one name that stands.
		agent: persons.find(({ id }) => id === person)?.name ?? "",
		ambiguous: texts.part["third-person"],
	};
	return (text) => withoutNames(text, mask);
}
