import type { StreamId } from "../../../shared/base/ids.ts";
import type { DossierFile } from "../../../shared/file/file.ts";
import { sanctionFacts } from "../../../shared/retention/sanction-facts.ts";
import type { Session } from "../session/session.ts";
import type { NewRecord } from "../streams/ledger.ts";
import type { LoadedFile } from "./dossier-files.ts";
import type { Summaries } from "./summaries.ts";

/** The other dossiers of an agent that this account may read. */
export async function otherDossiers(
	session: Session,
	summaries: Summaries,
	nationalNumber: string,
	except: StreamId | null,
): Promise<LoadedFile[]> {
	const same = summaries
		.all()
		.filter(
			(each) => each.nationalNumber === nationalNumber && each.id !== except,
		);
	const loaded = await Promise.all(
		same.map(({ id }) => session.files.load(id)),
	);
	return loaded.flatMap((each) => (each.ok ? [each.value] : []));
}

/** R3c: when a dossier's sanction changed, what every other dossier of the agent is told, for the same commit. */
export function sanctionRecords(
	session: Session,
	id: StreamId,
	before: DossierFile,
	after: DossierFile,
	others: readonly LoadedFile[],
): NewRecord[] {
	const facts = sanctionFacts(after.law);
	if (JSON.stringify(sanctionFacts(before.law)) === JSON.stringify(facts))
		return [];
	const at = session.vault.outside.now();
	return others.map((other) =>
		session.files.record(other, {
			v: "sanction-elsewhere/1",
			at,
			dossier: id,
			facts: { decisions: [...facts.decisions] },
		}),
	);
}

/** What a new dossier is told of the sanctions that the agent's other dossiers already have. */
export function knownSanctions(
	session: Session,
	others: readonly LoadedFile[],
) {
	const at = session.vault.outside.now();
	return others.flatMap(({ id, file }) => {
		const { decisions } = sanctionFacts(file.law);
		if (decisions.length === 0) return [];
		return [
			{
				v: "sanction-elsewhere/1" as const,
				at,
				dossier: id,
				facts: { decisions: [...decisions] },
			},
		];
	});
}
