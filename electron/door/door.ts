import { randomBytes } from "node:crypto";
import path from "node:path";
import { type BrowserWindow, dialog } from "electron";
import { ok, refuse } from "../../shared/base/result.ts";
import type { Settings } from "../../shared/policy/settings.ts";
import { serveUpload } from "../bytes/blob-ports.ts";
import { isErrno } from "../bytes/errno.ts";
import { realDisk } from "../bytes/real-disk.ts";
import type { VaultHandlers } from "../vault-service.ts";
import { beginPackageFile } from "./package-file.ts";
import { DOOR_TEXTS, type DoorTexts } from "./texts.ts";
import { writeViewer } from "./viewer-file.ts";

export interface DoorOutside {
	readonly window: () => BrowserWindow | null;
	readonly language: () => Settings["language"];
	/** A folder to begin with in the dialog: never a recent one. */
	readonly startFolder: () => string;
	/** The lawyer's viewer as it is shipped. */
	readonly viewer: string;
}

/**
 * The one way out. Main asks the person itself, in a native dialog that no page draws, and only then takes bytes; they
 * must be one age v1 file with exactly one recipient (DESIGN.md section 5).
 */
export function makeDoor(outside: DoorOutside): VaultHandlers["openDoor"] {
	let busy = false;
	return async (request, [port]) => {
		const window = outside.window();
		if (port === undefined || window === null) return refuse("storage-failed");
		if (busy) return refuse("busy");
		busy = true;
		try {
			const texts = DOOR_TEXTS[outside.language()];
			const target = await askTarget(
				window,
				texts,
				request,
				outside.startFolder(),
			);
			if (target === null) return refuse("cancelled");
			const file = await beginPackageFile(target.file, realDisk);
			serveUpload(port, {
				...file,
				finish: async () => {
					await file.finish();
					if (!target.withViewer) return;
					await writeViewer(realDisk, outside.viewer, target.file).catch(() =>
						tellNoViewer(window, texts),
					);
				},
			});
			return ok(null);
		} catch (error) {
			return refuse(isErrno(error, "ENOSPC") ? "disk-full" : "storage-failed");
		} finally {
			busy = false;
		}
	};
}

interface Asked {
	readonly lawyer: string;
	readonly reference: string;
	readonly pieces: number;
}

interface Target {
	readonly file: string;
	readonly withViewer: boolean;
}

/** The package is out: that the viewer is not beside it changes nothing of that. */
const tellNoViewer = (window: BrowserWindow, texts: DoorTexts): void =>
	void dialog.showMessageBox(window, {
		type: "warning",
		title: texts.title,
		message: texts.noViewer,
	});

/** Where to write, or null when the person stops at either dialog. The proposed name says nothing. */
async function askTarget(
	window: BrowserWindow,
	texts: DoorTexts,
	asked: Asked,
	startFolder: string,
): Promise<Target | null> {
	const { response, checkboxChecked: withViewer } = await dialog.showMessageBox(
		window,
		{
			type: "question",
			title: texts.title,
			message: texts.question,
			detail: texts.detail(asked),
			buttons: [texts.cancel, texts.write],
			checkboxLabel: texts.viewer,
			checkboxChecked: true,
			defaultId: 0,
			cancelId: 0,
			noLink: true,
		},
	);
	if (response !== 1) return null;
	const name = `scelle-${randomBytes(4).toString("hex")}.age`;
	const chosen = await dialog.showSaveDialog(window, {
		title: texts.title,
		buttonLabel: texts.save,
		defaultPath: path.join(startFolder, name),
		properties: ["showOverwriteConfirmation", "dontAddToRecent"],
	});
	return chosen.canceled || !chosen.filePath
		? null
		: { file: chosen.filePath, withViewer };
}
