import type { FileEventOf } from "./events.ts";
import type { DossierFile, Recording } from "./file.ts";
import type { LawyerId } from "./parts.ts";

export interface IssuedPackage
	extends Omit<FileEventOf<"package-issued/1">, "v" | "at"> {
	readonly issued: Recording;
	/** Null: it was made by one account alone, before two were needed. */
	readonly prepared: Recording | null;
}

/** A package that waits for a second person. */
export interface PreparedPackage
	extends Omit<FileEventOf<"package-prepared/1">, "v" | "at"> {
	readonly prepared: Recording;
}

/** It waits for a second person. */
export const preparePackage = (
	{ preparations, waitingPackages }: DossierFile,
	prepared: PreparedPackage,
): Partial<DossierFile> => ({
	preparations: [...preparations, prepared],
	waitingPackages: [...waitingPackages, prepared],
});

/** The copy, with who prepared it. */
export function issuePackage(
	{ preparations, packages }: DossierFile,
	event: FileEventOf<"package-issued/1">,
	recorded: Recording,
): Partial<DossierFile> {
	const found = preparations.find(({ order }) => order === event.order);
	const prepared = found?.prepared ?? null;
	return { packages: [...packages, { ...event, issued: recorded, prepared }] };
}

/** What was prepared for a lawyer whose designation ends waits no more. */
export const withoutPackagesOf = (
	{ waitingPackages }: DossierFile,
	lawyer: LawyerId,
): readonly PreparedPackage[] =>
	waitingPackages.filter((each) => each.lawyer !== lawyer);

/** C3: packages whose copy was neither given back nor destroyed; one that nothing follows counts as out. */
export const openCopies = ({
	packages,
	communications,
}: Pick<DossierFile, "packages" | "communications">): number =>
	packages.filter(({ communication }) => {
		const followed = communications.find(({ id }) => id === communication);
		return (followed?.returned ?? null) === null;
	}).length;
