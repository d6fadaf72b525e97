import type { Translation } from "../../../shared/texts/translation.ts";
import type { dossiersFr } from "./dossiers.fr.ts";

export const dossiersEn: Translation<typeof dossiersFr> = {
	search: "Search: name, reference, national number",
	searchHint: "Searches are entered in the access register.",
	clearSearch: "Clear the search",
	views: {
		label: "Show files",
		running: "Under way ({{rows}})",
		kept: "Kept ({{rows}})",
		due: "To destroy ({{rows}})",
	},
	inView: {
		running: "in the files under way",
		kept: "in the files kept",
		due: "in the files to destroy",
	},
	results_one: "{{count}} result for “{{text}}” {{where}}",
	results_other: "{{count}} results for “{{text}}” {{where}}",
	noResult: "0 results for “{{text}}” {{where}}.",
	tryOther:
		"Try a part of the name, the reference (DJ-2026-013) or the last figures of the national number. Destroyed files leave no trace here.",
	showElsewhere_one: "Show {{count}} result {{where}}",
	showElsewhere_other: "Show {{count}} results {{where}}",
	filtered_one: "{{count}} file for these filters",
	filtered_other: "{{count}} files for these filters",
	noneFiltered: "0 files for these filters.",
	clearFilters: "Clear the filters",
	caption: "Files",
	columns: {
		reference: "Reference",
		agent: "Agent",
		stage: "Stage",
		next: "Next time limit",
		verdict: "Conservation",
	},
	sortBy: "Sort by: {{column}}",
	filterBy: "Filter: {{column}}",
	filterActive: "Filter: {{column}}, filter set",
	noNext: "none",
	empty: {
		running:
			"No file is under way. A file is opened on the day on which facts are known.",
		kept: "No file is kept at present.",
		due: "No file is to be destroyed at present.",
	},
	motive: {
		title: "Why do you open this file?",
		sentence:
			"Your answer is entered in the access register (rule C5). It holds for this file until the vault is locked.",
		choices: {
			"record-step": "Record a step",
			"prepare-session": "Prepare the session",
			"answer-request": "Answer a request",
			"check-limit": "Check a time limit",
			control: "Audit",
			other: "Other (say which)",
		},
		note: "Say which",
		open: "Open the file",
		leave: "Go back",
		keys: "Keys 1 to 6 choose, Enter opens.",
	},
};
