import type { Hello } from "../../../shared/bytes-protocol.ts";
import type { DamageReport } from "../../../shared/vault-protocol.ts";
import type { Comparison } from "./compare.ts";

type There = Extract<Hello["disk"], { kind: "there" }>;

/** What can be said of the journal alone, while the working copy is not read or cannot even be opened. */
export const unopenedCopy = ({ heads, report }: There): DamageReport => ({
	workingCopy: "damaged",
	journal: report.damaged.length > 0 ? "damaged" : "whole",
	dossiers: null,
	records: heads.reduce((sum, { count }) => sum + count, 0),
	lost: 0,
});

/** What both copies, compared, show to be damaged; null: they are in step, and nobody could unlock all the same. */
export function damageFound(
	disk: There,
	comparison: Comparison | null,
): DamageReport {
	const found = unopenedCopy(disk);
	if (comparison === null) return { ...found, journal: "damaged" };
	return {
		...found,
		workingCopy: workingCopyState(comparison),
		journal: comparison.ahead.length > 0 ? "damaged" : found.journal,
	};
}

/** In a word how a working copy stands that is not in step. */
function workingCopyState({
	storeIsEmpty,
	behind,
	differing,
}: Comparison): DamageReport["workingCopy"] {
	if (storeIsEmpty) return "emptied";
	if (differing.length > 0) return "damaged";
	return behind.length > 0 ? "older" : "whole";
}
