import { EventEmitter } from "node:events";
import path from "node:path";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { makePageWindow, makeVaultWindow } from "../../electron/window.ts";

const made: FakeBrowserWindow[] = [];

class FakeBrowserWindow extends EventEmitter {
	readonly options: Electron.BrowserWindowConstructorOptions;
	readonly protection: boolean[] = [];

	constructor(options: Electron.BrowserWindowConstructorOptions) {
		super();
		this.options = options;
		made.push(this);
	}

	setContentProtection(on: boolean): void {
		this.protection.push(on);
	}
}

vi.mock("electron", () => ({
	get BrowserWindow() {
		return FakeBrowserWindow;
	},
}));

const session = { name: "of the room" } as unknown as Electron.Session;
const parts = { session, root: "/built", tools: false };

/** Golden: a change here is a change of what the rooms may do, and belongs in SECURITY.md. */
const COMMON = {
	session,
	sandbox: true,
	contextIsolation: true,
	nodeIntegration: false,
	nodeIntegrationInWorker: false,
	nodeIntegrationInSubFrames: false,
	webSecurity: true,
	allowRunningInsecureContent: false,
	experimentalFeatures: false,
	disableBlinkFeatures:
		"FileSystemAccessLocal,DocumentPictureInPictureAPI,EyeDropperAPI,PaymentRequest,Presentation,Serial,WebBluetooth,WebHID,WebShare,WebUSB",
	webviewTag: false,
	navigateOnDragDrop: false,
	spellcheck: false,
	devTools: false,
	disableDialogs: true,
	autoplayPolicy: "user-gesture-required",
	enableWebSQL: false,
};

describe("the windows", () => {
	beforeEach(() => {
		made.length = 0;
	});

	test("of the page has these preferences and no others", () => {
		makePageWindow(parts);
		expect(made[0]?.options.webPreferences).toEqual({
			...COMMON,
			preload: path.join("/built", "preload-page", "preload-page.cjs"),
			backgroundThrottling: true,
		});
	});

	test("of the vault has these preferences, no others, and is never shown", () => {
		makeVaultWindow(parts);
		expect(made[0]?.options).toMatchObject({ show: false, skipTaskbar: true });
		expect(made[0]?.options.webPreferences).toEqual({
			...COMMON,
			preload: path.join("/built", "preload-vault", "preload-vault.cjs"),
			backgroundThrottling: false,
		});
	});

	test("of the page is left out of pictures again whenever it is shown, restored or moved", () => {
		makePageWindow(parts);
		for (const event of ["show", "restore", "move"]) made[0]?.emit(event);
		expect(made[0]?.protection).toEqual([true, true, true, true]);
	});

	test("keep their title whatever a page says", () => {
		makePageWindow(parts);
		const preventDefault = vi.fn();
		made[0]?.emit("page-title-updated", { preventDefault });
		expect(preventDefault).toHaveBeenCalledOnce();
	});
});
