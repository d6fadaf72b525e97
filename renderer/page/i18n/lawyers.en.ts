import type { Translation } from "../../../shared/texts/translation.ts";
import type { lawyersFr } from "./lawyers.fr.ts";

export const lawyersEn: Translation<typeof lawyersFr> = {
	table: "Communications and copies, newest first (C7)",
	empty: "No communication is entered.",
	nothingToApprove: "No package waits for your approval.",
	column: {
		on: "On",
		to: "To whom",
		what: "What",
		basis: "Purpose and rule",
		by: "By",
		return: "To be returned",
	},
	gone: "file destroyed",
	noReturn: "no",
	enter: "Enter the return…",
	enterOne: "Enter the return: {{to}}",
	due: {
		title: "Copies to be asked back",
		line: "{{what}}, since {{day}}",
	},
};
