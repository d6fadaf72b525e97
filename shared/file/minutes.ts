import type { FileEventOf } from "./events.ts";
import type { LawEntry } from "./file.ts";

/** The college's minutes stand with every step that they are of. */
export const withDeliberation = (
	entries: readonly LawEntry[],
	{ steps, present, withdrew, reasons }: FileEventOf<"college-deliberated/1">,
): LawEntry[] =>
	entries.map((entry) =>
		steps.includes(entry.ref)
			? { ...entry, deliberation: { present, withdrew, reasons } }
			: entry,
	);
