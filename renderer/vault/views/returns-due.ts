import type { IsoDate } from "../../../shared/base/dates.ts";
import type {
	CommunicationOnFile,
	DossierFile,
} from "../../../shared/file/file.ts";
import type { Procedure } from "../../../shared/package/procedure.ts";

/**
 * C3: what was given out and should have come back: all of it once the procedure is over, a former lawyer's copies from
 * the end of the designation. Null when nothing is due.
 */
export function returnsDue(
	file: DossierFile,
	procedure: Procedure,
): { readonly since: IsoDate; readonly count: number } | null {
	const days = file.communications.flatMap((each) => {
		const { communication, returned } = each;
		if (!communication.mustReturn || returned !== null) return [];
		const since = lawyerEnded(file, each) ?? endOf(procedure);
		return since === null ? [] : [since];
	});
	const [first] = days.sort();
	return first === undefined ? null : { since: first, count: days.length };
}

const endOf = (procedure: Procedure): IsoDate | null =>
	procedure.is === "ended" ? procedure.since : null;

/** When the designation of the copy's lawyer ended; null for anything else that was given out. */
function lawyerEnded(
	{ packages, lawyers }: DossierFile,
	{ id }: CommunicationOnFile,
): IsoDate | null {
	const copy = packages.find(({ communication }) => communication === id);
	return lawyers.find((each) => each.id === copy?.lawyer)?.ended ?? null;
}
