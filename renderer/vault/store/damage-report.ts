import type { StreamId } from "../../../shared/base/ids.ts";
import type { Hello } from "../../../shared/bytes-protocol.ts";
import type { DamageReport } from "../../../shared/vault-protocol.ts";

type There = Extract<Hello["disk"], { kind: "there" }>;

/** What can be said of the journal alone, while the working copy is not read or cannot even be opened. */
export const unopenedCopy = ({ heads, report }: There): DamageReport => ({
	workingCopy: "damaged",
	journal: report.damaged.length > 0 ? "damaged" : "whole",
	dossiers: null,
	records: heads.reduce((sum, { count }) => sum + count, 0),
	lost: 0,
});

/** In a word how a working copy stands that is not in step. */
export function workingCopyState({
	storeIsEmpty,
	behind,
	differing,
}: {
	storeIsEmpty: boolean;
	behind: readonly StreamId[];
	differing: readonly StreamId[];
}): DamageReport["workingCopy"] {
	if (storeIsEmpty) return "emptied";
	if (differing.length > 0) return "damaged";
	return behind.length > 0 ? "older" : "whole";
}
