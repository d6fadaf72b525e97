import type { StreamKind } from "../shared/formats/record.ts";
import type { BadPlace, FolderReport } from "./verify-folder.ts";

const KINDS: Readonly<Record<StreamKind, readonly [string, string]>> = {
	roster: ["comptes", "accounts"],
	commons: ["parties communes", "common parts"],
	dossier: ["un dossier", "a dossier"],
	access: ["registre des accès", "access register"],
	communications: ["registre des communications", "communications register"],
	requests: ["registre des demandes", "requests register"],
	breaches: ["registre des violations", "breaches register"],
	destructions: ["registre des destructions", "destructions register"],
};

const WHY: Readonly<Record<BadPlace["why"], readonly [string, string]>> = {
	chain: [
		"elle est abîmée ou ne suit pas la précédente",
		"it is damaged or does not follow the one before",
	],
	signature: [
		"elle n’est pas signée par une personne du coffre",
		"it is signed by nobody of the vault",
	],
	short: ["elle manque", "it is missing"],
	destroyed: [
		"elle est d’un dossier que le registre des destructions dit détruit",
		"it is of a dossier that the register of destructions says is destroyed",
	],
	lost: ["elle manque dans les deux copies", "it is missing from both copies"],
	roster: ["les comptes ne se lisent pas", "the accounts cannot be read"],
	days: [
		"la journée d’avant est plus courte qu’elle ne le dit",
		"the day before is shorter than it says",
	],
	numbers: [
		"les numéros ne se suivent pas",
		"the numbers do not follow each other",
	],
};

/** The report in words, in French and in English, one sentence a line. */
export function inWords(
	{ streams, records, signers, destructions, bad }: FolderReport,
	badPieces: number,
): string[] {
	const good = bad.length + badPieces === 0;
	return [
		`Vérifié : ${streams} suites, ${records} inscriptions, ${signers} comptes, ${destructions} destructions. ${good ? "Aucune anomalie." : "ANOMALIES :"}`,
		`Verified: ${streams} chains, ${records} records, ${signers} accounts, ${destructions} destructions. ${good ? "Nothing amiss." : "ANOMALIES:"}`,
		...bad.flatMap(({ stream, kind, seq, why }) => {
			const [fr, en] = kind === null ? ["?", "?"] : KINDS[kind];
			return [
				`- ${fr} (${stream}), inscription n° ${seq + 1} : ${WHY[why][0]}.`,
				`- ${en} (${stream}), record no. ${seq + 1}: ${WHY[why][1]}.`,
			];
		}),
		...(badPieces > 0
			? [
					`- ${badPieces} pièces manquent ou ont changé.`,
					`- ${badPieces} pieces are missing or have changed.`,
				]
			: []),
	];
}
