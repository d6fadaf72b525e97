import type { IsoDate } from "../../../shared/base/dates.ts";
import type {
	CommunicationOnFile,
	DossierFile,
} from "../../../shared/file/file.ts";
import type { Procedure } from "../../../shared/package/procedure.ts";
import type { ReturnDue } from "../../../shared/vault-protocol.ts";

export interface ReturnDueSince extends ReturnDue {
	readonly since: IsoDate;
}

/**
 * C3: what was given out and should have come back: all of it once the procedure is over, a former lawyer's copies from
 * the end of the designation.
 */
export const returnsDue = (
	file: DossierFile,
	procedure: Procedure,
): readonly ReturnDueSince[] =>
	file.communications.flatMap((each) => {
		const { id, communication, returned } = each;
		const { mustReturn, recipient, to, on } = communication;
		if (!mustReturn || returned !== null) return [];
		const copy = copyOf(file, each);
		const ended = file.lawyers.find(({ id: of }) => of === copy?.lawyer)?.ended;
		const from = ended ?? endOf(procedure);
		if (from === null) return [];
		return {
			communication: id,
			recipient,
			to,
			copy: copy?.copy ?? null,
			// Given out after the end: due from then.
			since: from < on ? on : from,
		};
	});

const endOf = (procedure: Procedure): IsoDate | null =>
	procedure.is === "ended" ? procedure.since : null;

/** The lawyer's copy that this communication is; undefined for anything else that was given out. */
const copyOf = ({ packages }: DossierFile, { id }: CommunicationOnFile) =>
	packages.find(({ communication }) => communication === id);
