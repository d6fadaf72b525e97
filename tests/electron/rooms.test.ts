import { beforeEach, describe, expect, test, vi } from "vitest";
import { ORIGINS } from "../../shared/policy/origins.ts";
import {
	FakeChannel,
	FakeIpcMain,
	FakeWindow,
} from "../support/fake-electron.ts";

const electron = vi.hoisted(() => ({
	ipcMain: null as unknown,
	MessageChannelMain: null as unknown,
}));
vi.mock("electron", () => electron);

let ipc: FakeIpcMain;
beforeEach(() => {
	ipc = new FakeIpcMain();
	electron.ipcMain = ipc;
	electron.MessageChannelMain = FakeChannel;
});

/** Its script listens as soon as it is loaded. */
const listens = ({ webContents }: FakeWindow) =>
	setTimeout(() =>
		ipc.emit("ready", {
			sender: webContents,
			senderFrame: webContents.mainFrame,
		}),
	);
const silent = () => undefined;

/** Two rooms; the vault's document does what the test says. */
async function twoRooms(onVault: (window: FakeWindow) => void) {
	const { Rooms } = await import("../../electron/rooms.ts");
	const vaults: FakeWindow[] = [];
	const page = new FakeWindow(`${ORIGINS.page}/`, listens);
	const rooms = new Rooms({
		makePage: () => page as never,
		makeVault: () => {
			const vault = new FakeWindow(`${ORIGINS.vault}/`, onVault);
			vaults.push(vault);
			return vault as never;
		},
		handlers: () => ({}) as never,
		report: () => undefined,
	});
	return { rooms, page, vaults };
}

describe("the rooms", () => {
	test("are joined once both listen", async () => {
		const { rooms, page, vaults } = await twoRooms(listens);
		expect(await rooms.open()).toBe(true);
		const [vault] = vaults;
		expect(page.webContents.posted.map(({ channel }) => channel)).toEqual([
			"vault-port",
		]);
		expect(vault?.webContents.posted.map(({ channel }) => channel)).toEqual([
			"page-port",
			"main-port",
		]);
	});

	test("are left without a fault and without another vault while they still open", async () => {
		const { rooms, page, vaults } = await twoRooms(silent);
		const opened = rooms.open();
		await vi.waitFor(() => expect(vaults).toHaveLength(1));
		rooms.end();
		await expect(opened).resolves.toBe(false);
		expect(vaults).toHaveLength(1);
		expect(page.webContents.posted).toEqual([]);
	});

	test("are not there when every vault ends while it opens", async () => {
		const { rooms, vaults } = await twoRooms((vault) =>
			setTimeout(() => vault.destroy()),
		);
		await expect(rooms.open()).rejects.toThrow("the room ended");
		expect(vaults).toHaveLength(3);
	});
});
