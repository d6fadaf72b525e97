import path from "node:path";
import { BrowserWindow, type Session } from "electron";
import type { Room } from "../shared/policy/origins.ts";
import { forgetSelection } from "./guards/selection.ts";

/**
 * Left out of both rooms: what opens a dialog or a window of the engine's own after a click, without asking main. The
 * first was found to write files in spite of every permission handler.
 */
const WITHOUT_FEATURES = [
	"FileSystemAccessLocal",
	"DocumentPictureInPictureAPI",
	"EyeDropperAPI",
	"PaymentRequest",
	"Presentation",
	"Serial",
	"WebBluetooth",
	"WebHID",
	"WebShare",
	"WebUSB",
].join(",");

/** What every room's window has in common: no Node, no shared world, no developer tools, no spell-check. */
function preferences(
	room: Room,
	session: Session,
	root: string,
	tools: boolean,
): Electron.WebPreferences {
	const preload = room === "page" ? "preload-page" : "preload-vault";
	return {
		preload: path.join(root, preload, `${preload}.cjs`),
		session,
		sandbox: true,
		contextIsolation: true,
		nodeIntegration: false,
		nodeIntegrationInWorker: false,
		nodeIntegrationInSubFrames: false,
		webSecurity: true,
		allowRunningInsecureContent: false,
		experimentalFeatures: false,
		disableBlinkFeatures: WITHOUT_FEATURES,
		webviewTag: false,
		navigateOnDragDrop: false,
		spellcheck: false,
		devTools: tools,
		disableDialogs: true,
		autoplayPolicy: "user-gesture-required",
		backgroundThrottling: room === "page",
		enableWebSQL: false,
	};
}

const TITLE = "Scellé";

export interface WindowParts {
	readonly session: Session;
	/** The folder that holds the rooms' built files. */
	readonly root: string;
	/** The test flavour's driver needs the engine's tools. */
	readonly tools: boolean;
}

/** The window that people see. Its title never changes and it is left out of screenshots where the system can. */
export function makePageWindow({
	session,
	root,
	tools,
}: WindowParts): BrowserWindow {
	const window = new BrowserWindow({
		show: false,
		width: 1280,
		height: 800,
		minWidth: 400,
		minHeight: 480,
		title: TITLE,
		autoHideMenuBar: true,
		backgroundColor: "#f5f6f8",
		webPreferences: preferences("page", session, root, tools),
	});
	window.on("page-title-updated", (event) => event.preventDefault());
	const protect = () => window.setContentProtection(!tools);
	for (const event of ["show", "restore", "move"] as const)
		window.on(event as "show", protect);
	protect();
	forgetSelection(window);
	return window;
}

/** The vault's window is never shown: it is a process with an origin. */
export function makeVaultWindow({
	session,
	root,
	tools,
}: WindowParts): BrowserWindow {
	return new BrowserWindow({
		show: false,
		width: 10,
		height: 10,
		skipTaskbar: true,
		focusable: false,
		title: TITLE,
		webPreferences: preferences("vault", session, root, tools),
	});
}
