import { EventEmitter } from "node:events";
import { describe, expect, test } from "vitest";
import { forbidDownloads } from "../../../electron/guards/downloads.ts";
import { forbidNavigation } from "../../../electron/guards/navigation.ts";
import { cancelNetwork } from "../../../electron/guards/network.ts";
import { forbidPeers } from "../../../electron/guards/peers.ts";
import { denyPermissions } from "../../../electron/guards/permissions.ts";
import { holdsProfile } from "../../../electron/guards/single-instance.ts";
import { disableSpellcheck } from "../../../electron/guards/spellcheck.ts";
import { FakeContents, FakeSession } from "../../support/fake-electron.ts";

const session = () => new FakeSession();
const prevented = (emitter: EventEmitter, event: string): boolean => {
	let isPrevented = false;
	const preventDefault = () => {
		isPrevented = true;
	};
	emitter.emit(event, { preventDefault });
	return isPrevented;
};

/** Every permission that Electron's documentation and the engine name. */
const PERMISSIONS = [
	"clipboard-read",
	"clipboard-sanitized-write",
	"deprecated-sync-clipboard-read",
	"display-capture",
	"mediaKeySystem",
	"fileSystem",
	"geolocation",
	"idle-detection",
	"media",
	"midi",
	"midiSysex",
	"notifications",
	"pointerLock",
	"keyboardLock",
	"openExternal",
	"speaker-selection",
	"storage-access",
	"top-level-storage-access",
	"window-management",
	"fullscreen",
	"hid",
	"serial",
	"usb",
	"accessibility-events",
	"background-sync",
	"payment-handler",
	"sensors",
	"local-fonts",
	"unknown",
];

describe("permissions", () => {
	const guarded = session();
	denyPermissions(guarded as never);
	const request = (permission: string, url: string): boolean => {
		let granted: boolean | null = null;
		guarded.permissionRequest?.(
			new FakeContents(url) as never,
			permission as never,
			((given: boolean) => {
				granted = given;
			}) as never,
		);
		if (granted === null) throw new Error("not answered");
		return granted;
	};
	const check = (permission: string, origin: string) =>
		guarded.permissionCheck?.(
			null as never,
			permission as never,
			origin as never,
		);

	test.each(PERMISSIONS)("%s is refused to both rooms", (permission) => {
		for (const url of ["app://scelle/", "vault://scelle/"]) {
			expect(request(permission, url)).toBe(false);
			expect(check(permission, url)).toBe(false);
		}
	});

	test("persistent storage is the vault's alone", () => {
		for (const url of [
			"vault://scelle",
			"vault://scelle/",
			"vault://scelle/x",
		]) {
			expect(request("persistent-storage", url)).toBe(true);
			expect(check("persistent-storage", url)).toBe(true);
		}
		for (const url of [
			"app://scelle/",
			"vault://scelle.evil/",
			"vault://scelleX",
			"vault://other/",
			"https://scelle/",
			"",
		]) {
			expect(request("persistent-storage", url)).toBe(false);
			expect(check("persistent-storage", url)).toBe(false);
		}
	});

	test("no device is given", () => {
		expect(guarded.devicePermission?.()).toBe(false);
	});
});

describe("the network", () => {
	test.each<readonly [string, string, boolean]>([
		["app", "app://scelle/index.js", false],
		["app", "blob:app://scelle/1-2", false],
		["app", "vault://scelle/", true],
		["vault", "app://scelle/", true],
		["vault", "vault://scelle/x.wasm", false],
		...[
			"http://example.lu/",
			"https://example.lu/",
			"ws://example.lu/",
			"wss://example.lu/",
			"ftp://example.lu/",
			"file:///etc/passwd",
			"data:text/html,x",
			"chrome://version",
			"devtools://devtools/",
			"view-source:app://scelle/",
			"filesystem:app://scelle/",
			"about:blank",
			"application:x",
			"",
		].map((url) => ["app", url, true] as const),
	])("of %s: %s is cancelled: %s", (scheme, url, cancelled) => {
		const guarded = session();
		cancelNetwork(guarded as never, scheme);
		let cancel: boolean | null = null;
		guarded.beforeRequest?.({ url }, (answer) => {
			cancel = answer.cancel;
		});
		expect(cancel).toBe(cancelled);
		expect(guarded.proxy).toEqual({
			mode: "fixed_servers",
			proxyRules: "socks5://127.0.0.1:1",
			proxyBypassRules: "<-loopback>",
		});
	});
});

test("a room navigates nowhere, opens no window and attaches no webview", () => {
	const contents = new FakeContents("app://scelle/");
	forbidNavigation(contents as never);
	for (const event of [
		"will-navigate",
		"will-redirect",
		"will-frame-navigate",
		"will-attach-webview",
	])
		expect(prevented(contents, event)).toBe(true);
	expect(contents.windowOpenHandler?.({ url: "app://scelle/" })).toEqual({
		action: "deny",
	});
});

test("a room that shows another document is closed", () => {
	for (const [url, closed] of [
		["app://scelle/", false],
		["vault://scelle/", false],
		["about:blank#blocked", true],
		["app://scelle.evil/", true],
		["https://example.lu/", true],
	] as const) {
		const contents = new FakeContents("app://scelle/");
		forbidNavigation(contents as never);
		contents.emit("did-navigate", {}, url);
		expect([url, contents.isGone]).toEqual([url, closed]);
	}
});

test("a room has no peers", () => {
	const contents = new FakeContents("app://scelle/");
	forbidPeers(contents as never);
	expect(contents.webRtcPolicy).toBe("disable_non_proxied_udp");
});

test("a download is cancelled", () => {
	const guarded = session();
	forbidDownloads(guarded as never);
	expect(prevented(guarded, "will-download")).toBe(true);
});

test("the spell-checker is off and has no language to fetch", () => {
	const guarded = session();
	disableSpellcheck(guarded as never);
	expect(guarded.spellCheckerEnabled).toBe(false);
	expect(guarded.spellCheckerLanguages).toEqual([]);
});

describe("one process a profile", () => {
	const app = (isFirst: boolean) =>
		Object.assign(new EventEmitter(), {
			requestSingleInstanceLock: () => isFirst,
		});

	test("holds it and shows itself when another one starts", () => {
		let shown = 0;
		const first = app(true);
		expect(holdsProfile(first as never, () => shown++)).toBe(true);
		first.emit("second-instance");
		expect(shown).toBe(1);
	});

	test("does not when another one has it", () => {
		const second = app(false);
		expect(holdsProfile(second as never, () => undefined)).toBe(false);
		expect(second.listenerCount("second-instance")).toBe(0);
	});
});
