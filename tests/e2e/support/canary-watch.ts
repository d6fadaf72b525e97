import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { setInterval } from "node:timers";
import type { ElectronApplication } from "@playwright/test";
import { networkSockets } from "./shipped.ts";

/** What is watched while the day's work is done, and what is collected after it. */

/** Addresses as the kernel's tables write 127.0.0.1 and ::1, and none yet. */
const LOOPBACK =
	/^(0100007F|0{24}0100007F|0000000000000000FFFF00000100007F|0+):/;

export interface SocketWatch {
	readonly looks: () => number;
	/** Sockets of the program's processes that reach beyond this machine. */
	stop(): readonly string[];
}

/** The test's driver holds sockets of its own within the program, on this machine's loopback; every other one is kept. */
export function watchSockets(pid: number): SocketWatch {
	const beyond = new Set<string>();
	let looks = 0;
	const timer = setInterval(() => {
		looks++;
		for (const socket of networkSockets(pid)) {
			const [, local = "", remote = ""] = socket.split(" ");
			if (!LOOPBACK.test(local) || !LOOPBACK.test(remote)) beyond.add(socket);
		}
	}, 250);
	return {
		looks: () => looks,
		stop: () => {
			clearInterval(timer);
			return [...beyond];
		},
	};
}

/** By which the engine logs everything that its network does, from the first moment on. */
export const networkLog = (file: string): readonly string[] => [
	`--log-net-log=${file}`,
	"--net-log-capture-mode=Everything",
];

/** Addresses and hosts that a network log names and that are not the program's own. */
export const strangeAddresses = (log: string): readonly string[] =>
	[...log.matchAll(/"(?:url|host)":"([^"]*)"/g)]
		.map(([, address = ""]) => address)
		.filter((address) => !/^(app|vault|blob|data|about):/.test(address));

/** What anybody could paste: the clipboard, and what X11 keeps of the last selection. */
export const clipboards = (app: ElectronApplication): Promise<string> =>
	app.evaluate(async ({ clipboard }) => {
		const copied = await clipboard.readText();
		if (process.platform !== "linux") return copied;
		const older = clipboard as unknown as {
			readText(kind: "selection"): string;
		};
		const selected =
			"selection" in clipboard
				? await clipboard.selection.readText()
				: older.readText("selection");
		return `${copied}\n${selected}`;
	});

/** Ends the vault's process as a fault would; the program starts another one. */
/** Ends a room's process as a fault of the engine would, and waits until it has ended. */
export const crashRoom = (
	app: ElectronApplication,
	room: "app" | "vault",
): Promise<void> =>
	app.evaluate(
		({ BrowserWindow }, name) =>
			new Promise<void>((resolve) => {
				const window = BrowserWindow.getAllWindows().find(({ webContents }) =>
					webContents.getURL().startsWith(`${name}:`),
				);
				window?.webContents.once("render-process-gone", () => resolve());
				window?.webContents.forcefullyCrashRenderer();
			}),
		room,
	);

/** What the page shows, asked of main: the driver gives a page up that crashed, and does not take the new one. */
export const textOfPage = (app: ElectronApplication): Promise<string> =>
	app.evaluate(
		({ BrowserWindow }) =>
			BrowserWindow.getAllWindows()
				.find(({ webContents }) => webContents.getURL().startsWith("app:"))
				?.webContents.executeJavaScript("document.body.innerText") ?? "",
	);

/** Where programs leave things beside their own folders. */
const SHARED = [
	os.tmpdir(),
	"/dev/shm",
	"/var/tmp",
	"/var/crash",
	process.cwd(),
];

const entries = (): readonly string[] =>
	[...new Set(SHARED)]
		.filter((folder) => fs.existsSync(folder))
		.flatMap((folder) =>
			fs.readdirSync(folder).map((name) => path.join(folder, name)),
		);

/** Copies into `folder` whatever appeared in the machine's shared folders since; dumps of memory among it. */
export function collectStrays(): (folder: string) => number {
	const before = new Set(entries());
	return (folder) => {
		const strays = entries().filter(
			(entry) => !before.has(entry) && !folder.startsWith(entry),
		);
		for (const [at, entry] of strays.entries())
			try {
				fs.cpSync(entry, path.join(folder, String(at), path.basename(entry)), {
					recursive: true,
				});
			} catch {
				// Another program's, and gone again.
			}
		return strays.length;
	};
}
