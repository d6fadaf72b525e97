import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
	readFuseWire,
	wrongFuses,
} from "../../../../electron/machine/preflight/fuse-wire.ts";
import { isClosed } from "../../../../electron/machine/preflight/machine-probes.ts";

let folder = "";
beforeEach(() => {
	folder = fs.mkdtempSync(path.join(os.tmpdir(), "scelle-program-"));
});
afterEach(() => {
	fs.rmSync(folder, { recursive: true, force: true });
});

const MARKER = "dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX";
const wire = (states: string, version = 1) =>
	Buffer.concat([
		Buffer.from(MARKER),
		Buffer.from([version, states.length]),
		Buffer.from(states),
	]);
const DELIVERED = "010011001";
const CHUNK = 4 * 1024 ** 2;

async function read(...parts: readonly Buffer[]): Promise<string | null> {
	const file = path.join(folder, "program");
	fs.writeFileSync(file, Buffer.concat(parts));
	return (await readFuseWire(file))?.toString() ?? null;
}

describe("the fuses of a program", () => {
	test.each([0, 10, 40, CHUNK - 50, CHUNK - 33, CHUNK - 20, CHUNK, CHUNK + 9])(
		"are read back %i bytes after its beginning",
		async (before) => {
			const states = await read(
				Buffer.alloc(before, 0x64),
				wire(DELIVERED),
				Buffer.alloc(700, 0x30),
			);
			expect(states).toBe(DELIVERED);
		},
	);

	test("are read back at its very end", async () => {
		expect(await read(Buffer.alloc(99), wire(DELIVERED))).toBe(DELIVERED);
	});

	test.each([
		["none", [Buffer.alloc(5_000)]],
		["two", [wire(DELIVERED), Buffer.alloc(400), wire(DELIVERED)]],
		["one of another version", [wire(DELIVERED, 2)]],
		["one that is cut off", [wire(DELIVERED).subarray(0, 38)]],
	])("are not known when there is %s", async (_what, parts) => {
		expect(await read(...parts)).toBeNull();
	});

	test("stand as delivered, also on a runtime that has not the youngest two", () => {
		const wrong = (states: string) => wrongFuses(Buffer.from(states));
		expect(wrong(DELIVERED)).toEqual([]);
		expect(wrong(DELIVERED.slice(0, 7))).toEqual([]);
		expect(wrong(DELIVERED.slice(0, 6))).toEqual(["browserV8Snapshot"]);
	});

	test("each of them is noticed when it is turned, or taken away", () => {
		const noticed = [...DELIVERED].flatMap((state, place) =>
			[state === "1" ? "0" : "1", "r"].map((other) => {
				const turned = `${DELIVERED.slice(0, place)}${other}${DELIVERED.slice(place + 1)}`;
				return wrongFuses(Buffer.from(turned)).length;
			}),
		);
		expect(noticed).toEqual(Array.from({ length: 18 }, () => 1));
	});
});

describe("the folder of a program", () => {
	const program = () => path.join(folder, "scelle");
	beforeEach(() => {
		fs.mkdirSync(path.join(folder, "resources"));
		fs.writeFileSync(program(), "");
	});
	/** The system's answer to each attempt at a path, by the path's last part. */
	const answers = (codes: Readonly<Record<string, string>>) => {
		const answer = async (place: unknown) => {
			const code = codes[path.basename(String(place))] ?? codes["*"];
			if (code) throw Object.assign(new Error(code), { code });
			return { close: async () => undefined };
		};
		return { access: answer, open: answer } as never;
	};

	test("is open when the person who runs it may write it", async () => {
		expect(await isClosed(program(), "linux")).toBe(false);
		fs.writeFileSync(path.join(folder, "LICENSES.chromium.html"), "a");
		expect(await isClosed(program(), "win32")).toBe(false);
		expect(fs.readdirSync(folder).sort()).toEqual([
			"LICENSES.chromium.html",
			"resources",
			"scelle",
		]);
	});

	test.each([
		["linux", { "*": "EACCES" }, true],
		["linux", { "*": "EROFS" }, true],
		["linux", { "*": "EACCES", resources: "" }, false],
		["linux", { "*": "EACCES", scelle: "" }, false],
		["linux", { "*": "EACCES", resources: "ENOENT" }, null],
		["win32", { "*": "EPERM" }, true],
		["win32", { "*": "EBUSY" }, null],
		["win32", { "*": "ENOENT" }, null],
	] as const)("on %s by the answers %j", async (platform, codes, expected) => {
		const found = await isClosed(program(), platform, answers(codes));
		expect(found).toBe(expected);
	});
});
