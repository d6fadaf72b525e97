import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

/** What main did, in the order in which it did it. */
const done: string[] = [];
const start = { argv: ["scelle"], packaged: true, isFirst: true, dir: "" };
const exits: number[] = [];

vi.mock("electron", () => {
	const app = {
		get isPackaged() {
			done.push("asked whether packaged");
			return start.packaged;
		},
		exit: (code: number) => exits.push(code),
		getVersion: () => "1.2.0",
		getPath: (name: string) =>
			name === "userData" ? start.dir : path.join(start.dir, ".."),
		setPath: (name: string) => done.push(`path ${name}`),
		enableSandbox: () => done.push("sandbox"),
		requestSingleInstanceLock: () => {
			done.push("lock");
			return start.isFirst;
		},
		commandLine: {
			hasSwitch: () => false,
			appendSwitch: (name: string) => done.push(`switch ${name}`),
		},
		on: (event: string) => done.push(`on ${event}`),
		whenReady: async () => done.push("ready"),
	};
	return {
		app,
		dialog: { showMessageBox: async () => done.push("told") },
		ipcMain: { once: () => undefined },
		Menu: {
			setApplicationMenu: (menu: unknown) => done.push(`menu ${menu}`),
		},
		powerMonitor: {},
		protocol: {
			registerSchemesAsPrivileged: () => done.push("schemes"),
		},
	};
});
vi.mock("../../electron/machine/settings.ts", () => ({
	openSettings: () => ({ read: () => ({ language: "fr" }) }),
}));
vi.mock("../../electron/application.ts", () => ({
	Application: class {
		open = async () => done.push("application");
	},
}));

/** Runs main once, as a process would. */
async function run(): Promise<readonly string[]> {
	vi.resetModules();
	const { argv } = process;
	process.argv = start.argv;
	try {
		await import("../../electron/main.ts");
		await vi.waitFor(() => {
			const isOver = exits.length > 0 || done.includes("application");
			if (!isOver) throw new Error("main is still starting");
		});
	} finally {
		process.argv = argv;
	}
	return done;
}

const comesFirst = (first: string, second: string): void => {
	expect(done).toContain(first);
	expect(done).toContain(second);
	expect(done.indexOf(first)).toBeLessThan(done.indexOf(second));
};

beforeEach(() => {
	done.length = 0;
	exits.length = 0;
	const dir = mkdtempSync(path.join(os.tmpdir(), "scelle-order-"));
	Object.assign(start, { argv: ["scelle"], isFirst: true, dir });
	vi.spyOn(process, "umask").mockReturnValue(0);
	vi.spyOn(process, "getuid").mockReturnValue(1000);
	vi.spyOn(process.stderr, "write").mockReturnValue(true);
	for (const name of Object.keys(process.env))
		if (/^(NODE_|ELECTRON_)/.test(name)) vi.stubEnv(name, undefined);
});
afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllEnvs();
	rmSync(start.dir, { recursive: true, force: true });
});

/** HARDENING.md section 2b, line by line. */
describe("main starts in order", () => {
	test("1. arguments and environment come before everything, and a refusal is all there is", async () => {
		start.argv = ["scelle", "--remote-debugging-port=0"];
		expect(await run()).toEqual(["asked whether packaged"]);
		expect(exits).toEqual([2]);
	});

	test("1. a variable refuses as an argument does", async () => {
		vi.stubEnv("NODE_OPTIONS", "--require=/tmp/x.js");
		expect(await run()).toEqual(["asked whether packaged"]);
		expect(exits).toEqual([2]);
	});

	test("2. the sandbox is asked for before the lock", async () => {
		await run();
		comesFirst("asked whether packaged", "path userData");
		comesFirst("path userData", "sandbox");
		comesFirst("sandbox", "lock");
	});

	test("3. the lock is taken before anything of the engine is set, and nothing follows when another one has it", async () => {
		start.isFirst = false;
		expect((await run()).at(-1)).toBe("lock");
		expect(exits).toEqual([0]);
	});

	test("3. the former process is gone before the application opens", async () => {
		writeFileSync(path.join(start.dir, "running"), "2147483646");
		await run();
		comesFirst("lock", "application");
	});

	test.each([
		["engine", "999.0.0"],
		["program", "1.2.1"],
	])(
		"4. a profile of a newer %s is left alone, and the person told",
		async (stamp, newer) => {
			writeFileSync(path.join(start.dir, stamp), newer);
			await run();
			expect(done).toContain("told");
			expect(done).not.toContain("application");
			expect(exits).toEqual([3]);
		},
	);

	test("5. the schemes are registered before the engine is ready", async () => {
		await run();
		comesFirst("lock", "schemes");
		comesFirst("schemes", "ready");
	});

	test("7. every web contents is guarded from the first on", async () => {
		await run();
		comesFirst("on web-contents-created", "ready");
	});

	test("8. there is no menu before there is a window", async () => {
		await run();
		comesFirst("menu null", "ready");
	});

	test("9. the application, which reads the sentinel and opens the window, comes last", async () => {
		await run();
		expect(done.at(-1)).toBe("application");
		expect(exits).toEqual([]);
	});
});
