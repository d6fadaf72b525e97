import { randomBytes } from "node:crypto";
import path from "node:path";
import { type BrowserWindow, dialog } from "electron";
import { ok, refuse } from "../../shared/base/result.ts";
import type { PackageOrder } from "../../shared/package/permit.ts";
import type { Settings } from "../../shared/policy/settings.ts";
import { serveUpload } from "../bytes/blob-ports.ts";
import { isErrno } from "../bytes/errno.ts";
import { realDisk } from "../bytes/real-disk.ts";
import type { VaultHandlers } from "../vault-service.ts";
import { LeftBehind } from "./left-behind.ts";
import { beginPackageFile } from "./package-file.ts";
import { type KnownVault, Permit } from "./permits.ts";
import { DOOR_TEXTS, type DoorTexts } from "./texts.ts";
import { writeViewer } from "./viewer-file.ts";

export interface DoorOutside {
	readonly window: () => BrowserWindow | null;
	readonly language: () => Settings["language"];
	/** A folder to begin with in the dialog: never a recent one. */
	readonly startFolder: () => string;
	/** The lawyer's viewer as it is shipped. */
	readonly viewer: string;
	/** Remembers what a volume that went kept of a package. */
	readonly left: string;
	/** Who may sign, from the journal; null when that cannot be said. */
	readonly known: () => Promise<KnownVault | null>;
	/** Milliseconds since 1970. */
	readonly now: () => number;
}

/**
 * The one way out. Main takes an order that an account signed, asks the person itself in native dialogs that no page
 * draws, and only then takes bytes; they must be one age v1 file with exactly one recipient, and another account must
 * have signed for exactly these bytes (DESIGN.md section 5, docs/decisions/0008-a-permit-of-two.md).
 */
export function makeDoor(outside: DoorOutside): VaultHandlers["openDoor"] {
	let busy = false;
	const left = new LeftBehind(realDisk, outside.left);
	void left.clear().catch(() => undefined);
	return async (order, [port]) => {
		const window = outside.window();
		if (port === undefined || window === null) return refuse("storage-failed");
		if (busy) return refuse("busy");
		busy = true;
		try {
			const permit = new Permit(order, outside.known, outside.now);
			if (!(await permit.isPrepared())) return refuse("no-permit");
			const chosen = await askFolder(window, permit.shown, outside);
			if (chosen === null) return refuse("cancelled");
			const name = `scelle-${randomBytes(4).toString("hex")}.age`;
			const target = path.join(chosen.folder, name);
			await left.clear();
			const file = await beginPackageFile(target, realDisk, permit, left);
			serveUpload(port, {
				...file,
				finish: async (approval) => {
					await file.finish(approval);
					if (!chosen.withViewer) return;
					await writeViewer(realDisk, outside.viewer, target).catch(() =>
						tellNoViewer(window, outside),
					);
				},
			});
			return ok({ name });
		} catch (error) {
			return refuse(isErrno(error, "ENOSPC") ? "disk-full" : "storage-failed");
		} finally {
			busy = false;
		}
	};
}

interface Chosen {
	readonly folder: string;
	readonly withViewer: boolean;
}

/** Into which folder, or null when the person stops at either dialog. The file's name is of chance: it says nothing. */
async function askFolder(
	window: BrowserWindow,
	order: PackageOrder,
	outside: DoorOutside,
): Promise<Chosen | null> {
	const texts = DOOR_TEXTS[outside.language()];
	const confirmed = await askConfirmation(window, texts, order);
	if (confirmed === null) return null;
	const { canceled, filePaths } = await dialog.showOpenDialog(window, {
		title: texts.title,
		message: texts.where,
		buttonLabel: texts.save,
		defaultPath: outside.startFolder(),
		properties: ["openDirectory", "createDirectory", "dontAddToRecent"],
	});
	const [folder] = filePaths;
	return canceled || folder === undefined ? null : { folder, ...confirmed };
}

/** The package is out: that the viewer is not beside it changes nothing of that. */
function tellNoViewer(window: BrowserWindow, outside: DoorOutside): void {
	const { title, noViewer } = DOOR_TEXTS[outside.language()];
	void dialog.showMessageBox(window, {
		type: "warning",
		title,
		message: noViewer,
	});
}

/** The last word: what the preparer signed, as main was given it. Null when the person stops. */
async function askConfirmation(
	window: BrowserWindow,
	texts: DoorTexts,
	order: PackageOrder,
): Promise<Pick<Chosen, "withViewer"> | null> {
	const { response, checkboxChecked } = await dialog.showMessageBox(window, {
		type: "question",
		title: texts.title,
		message: texts.question,
		detail: texts.detail(order),
		buttons: [texts.cancel, texts.write],
		checkboxLabel: texts.viewer,
		checkboxChecked: true,
		defaultId: 0,
		cancelId: 0,
		noLink: true,
	});
	return response === 1 ? { withViewer: checkboxChecked } : null;
}
