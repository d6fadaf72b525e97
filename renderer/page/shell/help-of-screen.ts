import type { HelpTopic, Screen } from "../router/routes.ts";

/** What F1 opens beside each screen. */
export const HELP_OF_SCREEN: Readonly<Record<Screen, HelpTopic>> = {
	due: "start",
	dossiers: "start",
	dossier: "procedure",
	"new-dossier": "start",
	step: "procedure",
	rectify: "procedure",
	amend: "start",
	piece: "shortcuts",
	"piece-description": "start",
	masking: "start",
	package: "start",
	readings: "procedure",
	destruction: "start",
	registers: "start",
	accounts: "start",
	enrolment: "start",
	kit: "start",
	"kit-making": "start",
	"kit-drill": "start",
	session: "procedure",
	backups: "start",
	settings: "start",
	help: "shortcuts",
};
