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

export interface DoorOutside {
	readonly window: () => BrowserWindow | null;
	readonly language: () => Settings["language"];
	/** A folder to begin with in the dialog: never a recent one. */
	readonly startFolder: () => string;
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
			serveUpload(port, await beginPackageFile(target, realDisk));
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

/** Where to write, or null when the person stops at either dialog. The proposed name says nothing. */
async function askTarget(
	window: BrowserWindow,
	texts: DoorTexts,
	asked: Asked,
	startFolder: string,
): Promise<string | null> {
	const { response } = await dialog.showMessageBox(window, {
		type: "question",
		title: texts.title,
		message: texts.question,
		detail: texts.detail(asked),
		buttons: [texts.cancel, texts.write],
		defaultId: 0,
		cancelId: 0,
		noLink: true,
	});
	if (response !== 1) return null;
	const name = `scelle-${randomBytes(4).toString("hex")}.age`;
	const chosen = await dialog.showSaveDialog(window, {
		title: texts.title,
		buttonLabel: texts.save,
		defaultPath: path.join(startFolder, name),
		properties: ["showOverwriteConfirmation", "dontAddToRecent"],
	});
	return chosen.canceled || !chosen.filePath ? null : chosen.filePath;
}
