import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import {
	_electron,
	test as base,
	type ElectronApplication,
	expect,
	type Page,
} from "@playwright/test";

/** The app in its real window, on a profile of its own. */
export interface Scelle {
	readonly app: ElectronApplication;
	/** The room that people see. */
	readonly page: Page;
	/** The room that holds the keys; never shown. */
	vault(): Promise<Page>;
	/** Ends the program as a person would, or as a power cut would. */
	close(): Promise<void>;
	kill(): Promise<void>;
	/** Moves the program's clock, not the machine's. */
	setDay(day: string): Promise<void>;
	/** Moves it on by so many milliseconds. */
	advance(ms: number): Promise<void>;
}

const MAIN = path.resolve("dist-e2e/main/main.cjs");

export interface StartOptions {
	/** The day on which the program believes it starts. */
	readonly day?: string;
	readonly args?: readonly string[];
	/** What the program's environment has beside or instead of the test's own. */
	readonly env?: Readonly<Record<string, string>>;
	readonly size?: { readonly width: number; readonly height: number };
}

/** Starts the test flavour; the pinned Electron and the fallback alike. */
export async function startScelle(
	profile: string,
	options: StartOptions = {},
): Promise<Scelle> {
	const app = await _electron.launch({
		args: [
			MAIN,
			`--user-data-dir=${profile}`,
			"--lang=fr",
			...(options.args ?? []),
		],
		env: {
			...(process.env as Record<string, string>),
			...options.env,
			SCELLE_TEST_CLOCK_OFFSET: String(
				options.day === undefined ? 0 : offsetTo(options.day),
			),
		},
		chromiumSandbox: process.getuid?.() !== 0,
	});
	if (process.env["ELECTRON_LOG"])
		app.process().stderr?.on("data", (data) => process.stderr.write(data));
	const page = await roomOf(app, "app://");
	const { width, height } = options.size ?? { width: 1280, height: 800 };
	await resize(app, width, height);
	const setDay = (day: string) => moveClock(app, day);
	await page.waitForSelector("h1");
	return {
		app,
		page,
		vault: () => roomOf(app, "vault://"),
		setDay,
		advance: (ms) => advanceClock(app, ms),
		close: () => app.close(),
		kill: async () => {
			const gone = new Promise((resolve) =>
				app.process().once("exit", resolve),
			);
			app.process().kill("SIGKILL");
			await gone;
		},
	};
}

async function roomOf(app: ElectronApplication, scheme: string): Promise<Page> {
	for (;;) {
		const found = app
			.windows()
			.find((window) => window.url().startsWith(scheme));
		if (found) return found;
		await app.waitForEvent("window");
	}
}

export async function resize(
	app: ElectronApplication,
	width: number,
	height: number,
): Promise<void> {
	await app.evaluate(
		({ BrowserWindow }, [w, h]) => {
			const window = BrowserWindow.getAllWindows().find((each) =>
				each.webContents.getURL().startsWith("app://"),
			);
			window?.setMinimumSize(200, 200);
			window?.setContentSize(w ?? 1280, h ?? 800);
		},
		[width, height],
	);
}

/** From now to nine in the morning of a day, in milliseconds. */
const offsetTo = (day: string): number =>
	Date.parse(`${day}T09:00:00+01:00`) - Date.now();

/** The vault takes the offset when its process starts: call it before unlocking, or lock afterwards. */
async function moveClock(app: ElectronApplication, day: string): Promise<void> {
	const offset = offsetTo(day);
	await app.evaluate((_electron, ms) => {
		(globalThis as { scelleClockOffset?: number }).scelleClockOffset = ms;
	}, offset);
}

async function advanceClock(
	app: ElectronApplication,
	ms: number,
): Promise<void> {
	await app.evaluate((_electron, more) => {
		const clock = globalThis as { scelleClockOffset?: number };
		const started = Number(process.env["SCELLE_TEST_CLOCK_OFFSET"]);
		clock.scelleClockOffset = (clock.scelleClockOffset ?? started) + more;
	}, ms);
}

export const test = base.extend<{ profile: string }>({
	// biome-ignore lint/correctness/noEmptyPattern: the form that the test runner asks for
	profile: async ({}, use) => {
		const dir = fs.mkdtempSync(path.join(os.tmpdir(), "scelle-e2e-"));
		await use(dir);
		// A process that was just killed may still be leaving.
		fs.rmSync(dir, { recursive: true, force: true, maxRetries: 10 });
	},
});
export { expect };
