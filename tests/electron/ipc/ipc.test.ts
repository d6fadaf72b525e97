import { beforeEach, describe, expect, test, vi } from "vitest";
import { isTrustedSender } from "../../../electron/ipc/trusted-sender.ts";
import { ok } from "../../../shared/base/result.ts";
import { ipcContract } from "../../../shared/ipc.ts";
import { DEFAULT_SETTINGS } from "../../../shared/policy/settings.ts";
import { FakeContents, FakeIpcMain } from "../../support/fake-electron.ts";

const electron = vi.hoisted(() => ({ ipcMain: null as unknown }));
vi.mock("electron", () => electron);

const ORIGIN = "app://scelle";
const page = () => new FakeContents(`${ORIGIN}/`);
const from = (contents: FakeContents, frame: object = contents.mainFrame) => ({
	sender: contents,
	senderFrame: frame,
});
const trusted = (event: object, contents: FakeContents | null): boolean =>
	isTrustedSender(event as never, contents as never, ORIGIN);

describe("a sender", () => {
	test("is trusted when it is the room's own top frame", () => {
		const contents = page();
		expect(trusted(from(contents), contents)).toBe(true);
	});

	const cases: readonly [
		string,
		(contents: FakeContents) => [object, FakeContents | null],
	][] = [
		["another window", (contents) => [from(page()), contents]],
		[
			"another window that claims the same frame",
			(contents) => [
				{ sender: page(), senderFrame: contents.mainFrame },
				contents,
			],
		],
		[
			"a frame within",
			(contents) => [
				from(contents, { ...contents.mainFrame, routingId: 999 }),
				contents,
			],
		],
		[
			"a frame of another process",
			(contents) => [
				from(contents, { ...contents.mainFrame, processId: 999 }),
				contents,
			],
		],
		[
			"no frame at all",
			(contents) => [{ sender: contents, senderFrame: null }, contents],
		],
		["a room that is not there", (contents) => [from(contents), null]],
		[
			"a room that was destroyed",
			(contents) => {
				contents.isGone = true;
				return [from(contents), contents];
			},
		],
		[
			"a frame that is gone",
			(contents) => [
				from(contents, {
					get routingId(): number {
						throw new Error("Render frame was disposed");
					},
				}),
				contents,
			],
		],
	];
	test.each(cases)("is not when it is %s", (_what, make) => {
		const [event, contents] = make(page());
		expect(trusted(event, contents)).toBe(false);
	});

	test.each([
		"app://scelle.evil/",
		"app://scelleX/",
		"app://evil/app://scelle/",
		"vault://scelle/",
		"https://scelle/",
		"file:///app://scelle/",
		"about:blank",
		"data:text/html,app://scelle/",
		"app://scelle",
		"",
	])("is not when its document is %s", (url) => {
		const contents = new FakeContents(url);
		expect(trusted(from(contents), contents)).toBe(false);
	});
});

describe("the page's calls", () => {
	let ipcMain: FakeIpcMain;
	let contents: FakeContents;
	const asked: unknown[] = [];
	const incidents: string[] = [];
	const ask = (
		name: string,
		request: unknown,
		event: object = from(contents),
	) => ipcMain.handlers.get(name)?.(event, request);

	beforeEach(async () => {
		ipcMain = new FakeIpcMain();
		electron.ipcMain = ipcMain;
		contents = page();
		asked.length = 0;
		incidents.length = 0;
		const { registerIpc } = await import("../../../electron/ipc/register.ts");
		const answer = async (request: unknown) => {
			asked.push(request);
			return ok(null);
		};
		const handlers = Object.fromEntries(
			Object.keys(ipcContract).map((name) => [name, answer]),
		);
		handlers["lock"] = async () => {
			throw new Error("a word of a dossier");
		};
		registerIpc(
			handlers as never,
			() => contents as never,
			(call) => incidents.push(call),
		);
	});

	test("are handled one by one, and there are at most twelve", () => {
		expect([...ipcMain.handlers.keys()]).toEqual(Object.keys(ipcContract));
		expect(ipcMain.handlers.size).toBeLessThanOrEqual(12);
	});

	test("are answered by plain values", async () => {
		expect(await ask("appInfo", {})).toEqual({
			result: { ok: true, value: null },
		});
		await ask("saveSettings", DEFAULT_SETTINGS);
		expect(asked).toEqual([{}, DEFAULT_SETTINGS]);
	});

	test.each(Object.keys(ipcContract))(
		"reject to %s what does not fit",
		async (name) => {
			for (const request of [
				null,
				undefined,
				1,
				"x",
				[],
				{ extra: 1 },
				{ language: "xx" },
				{ ...DEFAULT_SETTINGS, lockAfterMinutes: 0 },
				{ demo: "yes" },
				Object.assign(Object.create({ demo: true }), { x: 1 }),
			])
				expect(await ask(name, request)).toEqual({ rejected: true });
			expect(asked).toEqual([]);
		},
	);

	test("reject every sender but the page", async () => {
		expect(await ask("appInfo", {}, from(page()))).toEqual({ rejected: true });
		expect(
			await ask("appInfo", {}, { sender: contents, senderFrame: null }),
		).toEqual({ rejected: true });
		expect(asked).toEqual([]);
	});

	test("tell nothing of what broke", async () => {
		expect(await ask("lock", {})).toEqual({ rejected: true });
		expect(incidents).toEqual(["lock"]);
	});
});
