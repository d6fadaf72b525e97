import type { Translation } from "../../../shared/texts/translation.ts";
import type { whyFr } from "./why.fr.ts";

export const whyEn: Translation<typeof whyFr> = {
	rule: "Rule",
	version: "text in force since {{day}}",
	inputs: "Data used",
	noInputs: "No data of the file was needed.",
	seeStep: "see the step",
	seeStepOf: "{{label}}: see the step",
	calculation: "Calculation",
	noCalculation: "No calculation: the rule answers by itself.",
	calendar: "The days of the calculation",
	week: "week",
	day: {
		start: "{{day}}: starting day, does not count",
		counted: "{{day}}: day {{ordinal}}",
		skipped: "{{day}}: does not count, {{reason}}",
		rolled: "{{day}}: moved to the next day, {{reason}}",
		last: "{{day}}: last day",
		outside: "",
	},
	legend: {
		start: "start, does not count",
		last: "last day, included",
	},
	readings: "Readings of the law",
	noReadings: "No reading plays a part here.",
	openFirst:
		"Open this file first: Scellé explains nothing of a file before you have said why you open it.",
	openDossier: "Open the file",
	readingIs: "{{reading}}: {{option}}",
	confirmed: "confirmed",
	unconfirmed: "not confirmed",
	wouldChange: "What would change the result",
	nothingWould: "Nothing that can still happen would change this result.",
	unknown: "What is not known",
	complete: "Complete",
	completeThis: "{{what}} Complete",
	audit: "Detail for audit",
	auditText: "The program’s whole value, as the calculation gave it.",
	readingQuestion: "The question",
	readingOptions: "The possible answers",
	readingHeld: "Applied here",
	readingState:
		"This reading is not yet confirmed by the college and the DPO. Until then the careful choice applies, and what rests on it is provisional.",
	readingConfirmed: "This reading is confirmed by the college and the DPO.",
	sources: "Sources",
};
