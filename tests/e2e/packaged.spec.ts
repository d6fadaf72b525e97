import fs from "node:fs";
import path from "node:path";
import { extractFile, getRawHeader, listPackage } from "@electron/asar";
import { FuseState, FuseV1Options, getCurrentFuseWire } from "@electron/fuses";
import { SWITCHES, VARIABLES } from "../support/start-switches.ts";
import { expect, test } from "./support/scelle.ts";
import {
	makePlace,
	networkSockets,
	opensRooms,
	SHIPPED,
	startShipped,
} from "./support/shipped.ts";

/** The folder's files by their path within, in order. */
const filesOf = (folder: string): readonly string[] =>
	fs
		.readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) =>
			path.relative(folder, path.join(entry.parentPath, entry.name)),
		)
		.sort();

const REFUSED = /scelle: refused to start \((argument|environment)\)\n/;

/** Starts the program that ships and expects it to be over at once: the code 2, no file, no socket. */
async function expectRefusal(
	args: readonly string[],
	env: Readonly<Record<string, string>>,
	written: readonly string[] = [],
): Promise<void> {
	const place = makePlace();
	const away = args.map((arg) =>
		arg.replaceAll("/tmp/", `${path.join(place.dir, "away")}/`),
	);
	const run = startShipped(place, away, env);
	const sockets: string[] = [];
	const look = setInterval(
		() => sockets.push(...networkSockets(run.process.pid ?? 0)),
		100,
	);
	const code = await run.ended;
	clearInterval(look);
	const what = JSON.stringify({ args, env });
	expect([what, code]).toEqual([what, 2]);
	expect([what, run.said()]).toEqual([what, expect.stringMatching(REFUSED)]);
	expect([what, place.files()]).toEqual([what, written]);
	expect([what, sockets]).toEqual([what, []]);
	place.discard();
}

/** Runs them three at a time: most of a start is waiting. */
async function each<Item>(
	items: readonly Item[],
	task: (item: Item) => Promise<void>,
): Promise<void> {
	const left = [...items];
	const worker = async () => {
		for (let item = left.shift(); item !== undefined; item = left.shift())
			await task(item);
	};
	await Promise.all([worker(), worker(), worker()]);
}

/** `npm run hardening` starts it with each of them; `npm test` with a third, the unit tests with all. */
const isFull = process.env["HARDENING"] === "full";
const some = <Item>(items: readonly Item[]): readonly Item[] =>
	items.filter((_item, place) => isFull || place % 3 === 0);

/** HARDENING.md section 1b, item 19. */
const EVERY_FUSE: Readonly<Record<keyof typeof FuseV1Options, string>> = {
	RunAsNode: "DISABLE",
	EnableCookieEncryption: "ENABLE",
	EnableNodeOptionsEnvironmentVariable: "DISABLE",
	EnableNodeCliInspectArguments: "DISABLE",
	EnableEmbeddedAsarIntegrityValidation: "ENABLE",
	OnlyLoadAppFromAsar: "ENABLE",
	LoadBrowserProcessSpecificV8Snapshot: "DISABLE",
	GrantFileProtocolExtraPrivileges: "DISABLE",
	WasmTrapHandlers: "ENABLE",
};
/** Since Electron 29 and later. */
const LATER = ["GrantFileProtocolExtraPrivileges", "WasmTrapHandlers"];

test.describe("the program that ships", () => {
	test("has its fuses set, as read back from it", async () => {
		const fuses = await getCurrentFuseWire(SHIPPED.exe);
		const wire = Object.fromEntries(
			Object.entries(EVERY_FUSE).map(([name]) => {
				const fuse = FuseV1Options[name as keyof typeof FuseV1Options];
				return [name, FuseState[fuses[fuse] ?? -1]];
			}),
		);
		// An older runtime has no place in its wire for those of later years; each place that it has is as it should be.
		const has = (name: string) =>
			!LATER.includes(name) || wire[name] !== undefined;
		const wanted = Object.entries(EVERY_FUSE).filter(([name]) => has(name));
		expect(wire).toMatchObject(Object.fromEntries(wanted));
	});

	test("holds the rooms' bundles in one archive and nothing beside it", () => {
		const resources = path.join(SHIPPED.folder, "resources");
		expect(fs.readdirSync(resources).sort()).toEqual([
			"app.asar",
			"machine-policy",
		]);
		const packed = listPackage(SHIPPED.asar, { isPack: false })
			.map((file) => file.slice(1))
			.filter((file) => /\.\w+$/.test(file))
			.sort();
		const built = filesOf("dist").map((file) => `dist/${file}`);
		expect(packed).toEqual([...built, "package.json"].sort());
		expect(packed.filter((file) => file.endsWith(".map"))).toEqual([]);
		expect(JSON.stringify(getRawHeader(SHIPPED.asar).header)).not.toContain(
			'"unpacked"',
		);
		for (const file of built)
			expect(
				extractFile(SHIPPED.asar, file).equals(fs.readFileSync(file)),
			).toBe(true);
	});

	test("differs from the test flavour by one constant, and reads nothing that would turn it into it", () => {
		const [shipped, driven] = ["dist", "dist-e2e"];
		expect(filesOf(driven)).toEqual(filesOf(shipped));
		const differing = filesOf(shipped).filter(
			(file) =>
				!fs
					.readFileSync(path.join(shipped, file))
					.equals(fs.readFileSync(path.join(driven, file))),
		);
		expect(differing).toEqual(["main/main.cjs"]);
		const main = extractFile(SHIPPED.asar, "dist/main/main.cjs").toString();
		const test = fs.readFileSync("dist-e2e/main/main.cjs", "utf8");
		expect(linesOnlyIn(main, test)).toEqual([
			"testFlavour: false,",
			"const offsetMs = () => 0;",
			"this.#policy = readPolicy(null);",
			"tools: false",
		]);
		for (const trace of ["scelleClockOffset", "__E2E__", "SCELLE_", "e2e"])
			expect(main).not.toContain(trace);
	});

	test("opens without arguments and listens to nothing, then or after SIGUSR1", async () => {
		const place = makePlace();
		const run = startShipped(place);
		expect(await opensRooms(place, run)).toBe(true);
		expect(networkSockets(run.process.pid ?? 0)).toEqual([]);
		run.process.kill("SIGUSR1");
		// Ten minutes in the full form.
		test.setTimeout(isFull ? 720_000 : 180_000);
		const until = Date.now() + (isFull ? 600_000 : 1_000);
		while (Date.now() < until) {
			await new Promise((resolve) => setTimeout(resolve, 100));
			expect(networkSockets(run.process.pid ?? 0)).toEqual([]);
		}
		expect(run.said()).not.toMatch(/Debugger|DevTools listening/);
		await run.end();
		place.discard();
	});

	test("runs nothing that lies beside its archive", async () => {
		const rogue = path.join(SHIPPED.folder, "resources/app");
		const trace = path.join(SHIPPED.folder, "resources/rogue");
		fs.mkdirSync(rogue);
		fs.writeFileSync(path.join(rogue, "package.json"), '{"main":"main.js"}');
		fs.writeFileSync(
			path.join(rogue, "main.js"),
			`require("node:fs").writeFileSync(${JSON.stringify(trace)}, "")`,
		);
		const place = makePlace();
		const run = startShipped(place);
		try {
			expect(await opensRooms(place, run)).toBe(true);
			expect(fs.existsSync(trace)).toBe(false);
		} finally {
			await run.end();
			place.discard();
			fs.rmSync(rogue, { recursive: true });
			fs.rmSync(trace, { force: true });
		}
	});

	test("does not run a script that NODE_OPTIONS names", async () => {
		const place = makePlace();
		const script = path.join(place.dir, "home/hook.cjs");
		const trace = path.join(place.dir, "hooked");
		fs.writeFileSync(
			script,
			`require("node:fs").writeFileSync(${JSON.stringify(trace)}, "")`,
		);
		const run = startShipped(place, [], {
			NODE_OPTIONS: `--require=${script}`,
		});
		// The fuse takes the variable away before main could refuse it.
		expect(await opensRooms(place, run)).toBe(true);
		expect(fs.existsSync(trace)).toBe(false);
		await run.end();
		place.discard();
	});

	test("is no Node", async () => {
		const trace = "1+1";
		await expectRefusal(["-p", trace], { ELECTRON_RUN_AS_NODE: "1" });
		await expectRefusal(["-e", "console.log('ran')"], {
			ELECTRON_RUN_AS_NODE: "1",
		});
	});

	test("refuses every argument", async () => {
		test.setTimeout(600_000);
		await each(some(SWITCHES), (given) => expectRefusal([given], {}));
		await each(
			[
				["--remote-debugging-port=0"],
				["--remote-debugging-pipe"],
				["--inspect=0", "--remote-debugging-port=9222"],
				["--no-sandbox", "--user-data-dir=/tmp/x", "--lang=fr"],
			],
			(args) => expectRefusal(args, {}),
		);
	});

	test("refuses the variables that open a log or a side door", async () => {
		test.setTimeout(600_000);
		// The first is taken away by a fuse; root may say the second.
		const elsewhere = ["NODE_OPTIONS", "ELECTRON_DISABLE_SANDBOX"];
		const names = VARIABLES.filter((name) => !elsewhere.includes(name));
		await each(some(names), (name) =>
			expectRefusal([], { [name]: "1" }, logOf(name)),
		);
	});

	test("cannot be turned into the test flavour by a variable or a file", async () => {
		const tries = [
			{ __E2E__: "true" },
			{ E2E: "1", NODE_ENV: "test", TEST: "1" },
			{ SCELLE_FLAVOUR: "e2e", SCELLE_E2E: "1" },
		] as const;
		await each(tries, (env) =>
			expectRefusal(["--remote-debugging-port=0"], env),
		);
		const beside = ["e2e", ".e2e", "dist-e2e", "resources/e2e"].map((name) =>
			path.join(SHIPPED.folder, name),
		);
		for (const file of beside) fs.writeFileSync(file, "true");
		try {
			await expectRefusal(["--remote-debugging-port=0"], {});
		} finally {
			for (const file of beside) fs.rmSync(file);
		}
	});
});

/** The engine opens this one before any of our code runs; it names files of the archive and is closed again at once. */
const logOf = (variable: string): readonly string[] =>
	variable === "ELECTRON_LOG_ASAR_READS" ? ["tmp/app-access-log.txt"] : [];

/** Lines of `text` that `other` has less often, without their indentation. */
function linesOnlyIn(text: string, other: string): readonly string[] {
	const left = new Map<string, number>();
	for (const line of other.split("\n"))
		left.set(line.trim(), (left.get(line.trim()) ?? 0) + 1);
	return text
		.split("\n")
		.map((line) => line.trim())
		.filter((line) => {
			const count = left.get(line) ?? 0;
			left.set(line, count - 1);
			return count === 0;
		});
}
