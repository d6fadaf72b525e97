import type { Translation } from "../../../shared/texts/translation.ts";
import type { lawyersFr } from "./lawyers.fr.ts";

export const lawyersDe: Translation<typeof lawyersFr> = {
	table: "Mitteilungen und Kopien, die neueste zuerst (C7)",
	empty: "Es ist keine Mitteilung eingetragen.",
	nothingToApprove: "Kein Paket wartet auf Ihre Genehmigung.",
	column: {
		on: "Am",
		to: "An wen",
		what: "Was",
		basis: "Zweck und Regel",
		by: "Durch",
		return: "Rückgabe",
	},
	gone: "Akte vernichtet",
	noReturn: "nein",
	enter: "Rückgabe eintragen…",
	enterOne: "Rückgabe eintragen: {{to}}",
	due: {
		title: "Zurückzufordernde Kopien",
		line: "{{what}}, seit dem {{day}}",
	},
};
