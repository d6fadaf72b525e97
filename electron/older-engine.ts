import { type App, dialog } from "electron";
import type { Settings } from "../shared/policy/settings.ts";
import { standingOf } from "./machine/engine-stamp.ts";
import { openSettings } from "./machine/settings.ts";
import { report } from "./report.ts";

/** The exit code that the operator's guide names. */
const OLDER_ENGINE = 3;

const TEXTS: Readonly<Record<Settings["language"], string>> = {
	fr: "Ce coffre a été ouvert par une version plus récente de Scellé. Rien n’a été modifié. Demandez à SIGI d’installer la version récente.",
	de: "Dieser Tresor wurde von einer neueren Version von Scellé geöffnet. Nichts wurde verändert. Bitten Sie SIGI, die neuere Version zu installieren.",
	en: "This vault was opened by a newer version of Scellé. Nothing was changed. Ask SIGI to install the newer version.",
};

/** Ends a start on a profile that a newer engine or a newer Scellé wrote, and says why; true when it did. */
export async function refusesOlderEngine(app: App): Promise<boolean> {
	const userData = app.getPath("userData");
	const engine = process.versions["electron"] ?? "";
	const older =
		(await standingOf(userData, "program", app.getVersion())) === "older"
			? "version"
			: (await standingOf(userData, "engine", engine)) === "older"
				? "engine"
				: null;
	if (older === null) return false;
	report(`refused to start (older ${older})`);
	const { language } = openSettings(userData).read();
	await dialog.showMessageBox({
		type: "error",
		title: "Scellé",
		message: TEXTS[language],
		noLink: true,
	});
	app.exit(OLDER_ENGINE);
	return true;
}
