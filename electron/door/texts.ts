import type { Settings } from "../../shared/policy/settings.ts";

/** What main's own dialogs say: the last words before something leaves, so no page can forge them. */
export interface DoorTexts {
	readonly title: string;
	readonly question: string;
	readonly detail: (door: {
		lawyer: string;
		reference: string;
		pieces: number;
	}) => string;
	readonly cancel: string;
	readonly write: string;
	/** Over the choice of a folder, where the system shows such a line. */
	readonly where: string;
	readonly save: string;
	readonly viewer: string;
	readonly noViewer: string;
}

export const DOOR_TEXTS: Readonly<Record<Settings["language"], DoorTexts>> = {
	fr: {
		title: "Scellé",
		question: "Écrire le paquet scellé pour l’avocat ?",
		detail: ({ lawyer, reference, pieces }) =>
			`Avocat : ${lawyer}\nDossier : ${reference}\nPièces : ${pieces}\n\nSeul cet avocat pourra l’ouvrir. L’envoi est inscrit au registre.`,
		cancel: "Ne rien écrire",
		write: "Choisir l’emplacement…",
		where: "À quel emplacement écrire le paquet ?",
		save: "Écrire le paquet ici",
		viewer:
			"Écrire aussi, à côté, le lecteur pour l’avocat (une page sans données)",
		noViewer:
			"Le paquet est écrit, mais pas le lecteur pour l’avocat. Le paquet s’ouvre aussi avec tout outil age.",
	},
	de: {
		title: "Scellé",
		question: "Versiegeltes Paket für den Anwalt schreiben?",
		detail: ({ lawyer, reference, pieces }) =>
			`Anwalt: ${lawyer}\nAkte: ${reference}\nStücke: ${pieces}\n\nNur dieser Anwalt kann es öffnen. Der Versand wird im Register vermerkt.`,
		cancel: "Nichts schreiben",
		write: "Ordner wählen…",
		where: "In welchen Ordner soll das Paket geschrieben werden?",
		save: "Paket hier schreiben",
		viewer:
			"Daneben auch den Leser für den Anwalt schreiben (eine Seite ohne Daten)",
		noViewer:
			"Das Paket ist geschrieben, aber nicht der Leser für den Anwalt. Das Paket öffnet sich auch mit jedem age-Werkzeug.",
	},
	en: {
		title: "Scellé",
		question: "Write the sealed package for the lawyer?",
		detail: ({ lawyer, reference, pieces }) =>
			`Lawyer: ${lawyer}\nFile: ${reference}\nPieces: ${pieces}\n\nOnly this lawyer can open it. The package is entered in the register.`,
		cancel: "Write nothing",
		write: "Choose the folder…",
		where: "Into which folder shall the package be written?",
		save: "Write the package here",
		viewer: "Also write the lawyer’s reader beside it (a page without data)",
		noViewer:
			"The package is written, but not the lawyer’s reader. The package also opens with any age tool.",
	},
};
