import { type App, dialog } from "electron";
import type { AppInfo, BackupFault } from "../shared/ipc.ts";
import type { Settings } from "../shared/policy/settings.ts";
import {
	beginVersion,
	isNewVersion,
	type NewVersionParts,
} from "./begin-version.ts";

interface Texts {
	readonly message: string;
	readonly faults: Readonly<Record<BackupFault, string>>;
	readonly detail: string;
	readonly again: string;
	readonly leave: string;
	readonly without: string;
}

const TEXTS: Readonly<Record<Settings["language"], Texts>> = {
	fr: {
		message:
			"La sauvegarde qui précède une nouvelle version de Scellé n’a pas abouti.",
		faults: {
			unreachable: "Aucun emplacement de sauvegarde n’est accessible.",
			emptied: "Un emplacement qui contenait des sauvegardes est vide.",
			full: "Il ne reste plus assez de place pour la sauvegarde.",
			"not-as-written": "La sauvegarde relue n’est pas celle qui a été écrite.",
			"profile-damaged": "Le coffre de ce poste est abîmé.",
			failed: "Un fichier n’a pas pu être lu ou écrit.",
		},
		detail:
			"Rien n’a été modifié. Si vous quittez, la version précédente ouvre encore ce coffre.",
		again: "Réessayer",
		leave: "Quitter sans rien changer",
		without: "Continuer sans sauvegarde",
	},
	de: {
		message:
			"Die Sicherung vor einer neuen Version von Scellé ist nicht gelungen.",
		faults: {
			unreachable: "Kein Ort für Sicherungen ist erreichbar.",
			emptied: "Ein Ort, der Sicherungen enthielt, ist leer.",
			full: "Für die Sicherung ist nicht mehr genug Platz.",
			"not-as-written":
				"Was zurückgelesen wurde, ist nicht, was geschrieben wurde.",
			"profile-damaged": "Der Tresor dieses Geräts ist beschädigt.",
			failed: "Eine Datei konnte nicht gelesen oder geschrieben werden.",
		},
		detail:
			"Nichts wurde geändert. Wenn Sie beenden, öffnet die vorige Version diesen Tresor noch.",
		again: "Erneut versuchen",
		leave: "Beenden, ohne etwas zu ändern",
		without: "Ohne Sicherung weiter",
	},
	en: {
		message: "The backup before a new version of Scellé did not come about.",
		faults: {
			unreachable: "No place for backups can be reached.",
			emptied: "A place that held backups is empty.",
			full: "There is not enough room for the backup.",
			"not-as-written": "What was read back is not what was written.",
			"profile-damaged": "The vault of this workstation is damaged.",
			failed: "A file could not be read or written.",
		},
		detail:
			"Nothing was changed. If you quit, the version before still opens this vault.",
		again: "Try again",
		leave: "Quit without changing anything",
		without: "Go on without a backup",
	},
};

/** Asks in a dialog of the system: no window of the program is open yet, because nothing of it may have begun. */
const askBeforeVersion =
	(language: () => Settings["language"]): NewVersionParts["ask"] =>
	async (fault) => {
		const texts = TEXTS[language()];
		const { response } = await dialog.showMessageBox({
			type: "warning",
			title: "Scellé",
			message: `${texts.message} ${texts.faults[fault]}`,
			detail: texts.detail,
			buttons: [texts.again, texts.leave, texts.without],
			defaultId: 0,
			cancelId: 1,
			noLink: true,
		});
		return (["again", "leave", "without"] as const)[response] ?? "leave";
	};

/** What stands before every start: nothing, or what a new version has to do first. */
export async function openVersion({
	app,
	demo,
	language,
	...rest
}: {
	readonly app: Pick<App, "getVersion">;
	/** A throw-away vault begins nothing on the real profile. */
	readonly demo: boolean;
	readonly language: () => Settings["language"];
} & Pick<NewVersionParts, "userData" | "backups" | "report">): Promise<
	{ readonly isNew: boolean; readonly begun: AppInfo["begun"] } | "leave"
> {
	const parts: NewVersionParts = {
		...rest,
		program: app.getVersion(),
		engine: process.versions["electron"] ?? "",
		ask: askBeforeVersion(language),
	};
	const isNew = !demo && (await isNewVersion(parts));
	const begun = isNew ? await beginVersion(parts) : null;
	return begun === "leave" ? begun : { isNew, begun };
}
