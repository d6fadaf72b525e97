import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readCase } from "../../../shared/scenario/case.ts";
import { runCase } from "../../../shared/scenario/run.ts";

const STEPS = [
	{ on: "2026-03-02", step: "facts-known", breach: { last: "2026-02-25" } },
	{ on: "2026-03-06", step: "order-issued", channel: "workplace" },
	{ on: "2026-03-09", step: "order-notified" },
	{ on: "2026-03-16", step: "reply-received" },
];
const FORBIDDEN = { on: "2026-03-17", step: "filed" };
const ASSESSED = {
	on: "2026-03-20",
	step: "assessed",
	reply: "satisfactory",
	grave: false,
};
const FILED = { on: "2026-04-01", step: "filed" };

const run = (steps: readonly unknown[], expected: readonly unknown[]) => {
	const read = readCase({
		agent: { status: "official" },
		dossiers: { A: steps },
		expect: expected,
	});
	if (!read.ok) throw new Error(read.reason);
	return runCase(read.value);
};

describe("running a case", () => {
	test("gives one check for each field that is named", () => {
		const { passed, checks } = run(
			[...STEPS, ASSESSED, FILED],
			[
				{
					at: "2026-04-02",
					dossier: "A",
					outcome: "until",
					rule: "R2",
					keepThrough: "2029-02-25",
					provisional: [],
					blockedBy: [],
					late: [],
					deadlines: { decide: "2026-06-16" },
				},
			],
		);
		expect(passed).toBe(true);
		expect(checks.map(({ check }) => check)).toEqual(
			[
				"outcome",
				"rule",
				"keepThrough",
				"provisional",
				"blockedBy",
				"late",
				"decide",
			].map((field) => `A at 2026-04-02: ${field}`),
		);
	});

	test("tells what was expected and what came", () => {
		const { passed, checks } = run(STEPS, [
			{
				at: "2026-04-02",
				dossier: "A",
				outcome: "due",
				dueFrom: "2026-04-02",
				deadlines: { recourse: "2026-05-01" },
			},
		]);
		expect(passed).toBe(false);
		expect(checks).toEqual([
			{
				check: "A at 2026-04-02: outcome",
				passed: false,
				expected: "due",
				actual: "running",
			},
			{
				check: "A at 2026-04-02: dueFrom",
				passed: false,
				expected: "2026-04-02",
				actual: null,
			},
			{
				check: "A at 2026-04-02: recourse",
				passed: false,
				expected: "2026-05-01",
				actual: null,
			},
		]);
	});

	test("checks a refusal by its rule, and fails where the step is allowed", () => {
		const refused = { refused: { dossier: "A", step: FORBIDDEN }, rule: "P5" };
		expect(run(STEPS, [refused]).checks).toEqual([
			{
				check: "A: filed on 2026-03-17 is refused",
				passed: true,
				expected: "P5",
				actual: "P5",
			},
		]);
		expect(
			run([...STEPS, { ...ASSESSED, on: "2026-03-16" }], [refused]).checks,
		).toMatchObject([{ passed: false, actual: "allowed" }]);
	});

	test("ends a dossier's replay at a forbidden step, and fails", () => {
		const { passed, checks } = run(
			[...STEPS, FORBIDDEN, ASSESSED, FILED],
			[{ at: "2026-04-02", dossier: "A", outcome: "running" }],
		);
		expect(passed).toBe(false);
		expect(checks).toEqual([
			{
				check: "A: filed on 2026-03-17 is allowed",
				passed: false,
				expected: "allowed",
				actual: "P5",
			},
			{
				check: "A at 2026-04-02: outcome",
				passed: true,
				expected: "running",
				actual: "running",
			},
		]);
	});

	test("leaves out a forbidden step that the case expects to be refused, and goes on", () => {
		const { passed, checks } = run(
			[...STEPS, FORBIDDEN, ASSESSED],
			[
				{ refused: { dossier: "A", step: FORBIDDEN }, rule: "P5" },
				{ at: "2026-06-17", dossier: "A", late: ["T3"] },
			],
		);
		expect(checks.map((each) => each.passed)).toEqual([true, true]);
		expect(passed).toBe(true);
	});

	test("replays the steps by day, whatever their order in the file (K1)", () => {
		expect(
			run([FILED, ASSESSED, ...STEPS].reverse(), [
				{ at: "2026-04-02", dossier: "A", outcome: "until" },
			]).passed,
		).toBe(true);
	});

	test("compares lists of ids as sets", () => {
		const put = { on: "2026-04-01", step: "put-aside" };
		expect(
			run(
				[...STEPS, ASSESSED, put],
				[{ at: "2026-04-02", dossier: "A", provisional: ["L6"] }],
			).passed,
		).toBe(true);
		expect(
			run(
				[...STEPS, ASSESSED, put],
				[{ at: "2026-04-02", dossier: "A", provisional: ["L6", "L14"] }],
			).passed,
		).toBe(false);
	});

	test("lets a human decision rest on another dossier's sanction (K9)", () => {
		const minor = (year: string) => [
			{ on: `${year}-01-10`, step: "facts-known", breach: {} },
			{ on: `${year}-01-11`, step: "order-issued", channel: "workplace" },
			{ on: `${year}-01-12`, step: "order-notified" },
			{ on: `${year}-01-13`, step: "reply-received" },
			{ on: `${year}-01-14`, step: "referred-to-commissioner" },
			{ on: `${year}-01-15`, step: "commissioner-decided", outcome: "minor" },
			{
				on: `${year}-01-16`,
				step: "sanctioned",
				by: "college",
				sanctions: [{ kind: "warning" }],
			},
		];
		const read = readCase({
			agent: { status: "official" },
			agentSteps: [{ on: "2028-02-01", step: "left-service", reason: "death" }],
			dossiers: {
				A: [
					...minor("2026"),
					{ on: "2028-03-01", step: "human-decided", destroy: true },
				],
				B: minor("2028"),
			},
			expect: [{ at: "2028-03-01", dossier: "A", outcome: "due", rule: "R4" }],
		});
		expect(read.ok && runCase(read.value).passed).toBe(true);
	});
});

describe("the command", () => {
	const root = path.join(import.meta.dirname, "../../..");
	let folder = "";
	beforeAll(() => {
		folder = fs.mkdtempSync(path.join(os.tmpdir(), "scelle-cases-"));
		const write = (name: string, text: string) =>
			fs.writeFileSync(path.join(folder, name), text);
		const good = {
			agent: { status: "official" },
			dossiers: { A: STEPS },
			expect: [{ at: "2026-03-20", dossier: "A", outcome: "running" }],
		};
		write("good.json", `\uFEFF${JSON.stringify(good)}`);
		write(
			"bad.json",
			JSON.stringify({
				...good,
				expect: [{ at: "2026-03-20", dossier: "A", outcome: "due" }],
			}),
		);
		write("torn.json", "{");
		write("odd.json", JSON.stringify({ ...good, colour: "red" }));
	});
	afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

	const scenario = (...names: readonly string[]) => {
		const files = names.map((name) => path.join(folder, name));
		const { status, stdout, stderr } = spawnSync(
			process.execPath,
			[path.join(root, "scripts/scenario.ts"), ...files],
			{ encoding: "utf8", cwd: root },
		);
		const lines = stdout
			.split("\n")
			.filter((line) => line !== "")
			.map((line) => JSON.parse(line));
		return { status, lines, stderr };
	};

	test("prints one object a file and ends with 0 when every check passes", () => {
		const { status, lines } = scenario("good.json", "good.json");
		expect(status).toBe(0);
		expect(lines).toHaveLength(2);
		expect(lines[0]).toEqual({
			file: path.join(folder, "good.json"),
			passed: true,
			checks: [
				{
					check: "A at 2026-03-20: outcome",
					passed: true,
					expected: "running",
					actual: "running",
				},
			],
		});
	});

	test("ends with 1 when a check fails", () => {
		const { status, lines } = scenario("bad.json", "good.json");
		expect(status).toBe(1);
		expect(lines.map(({ passed }) => passed)).toEqual([false, true]);
	});

	test("ends with 2 and a message for what it cannot read, and runs the rest", () => {
		for (const [name, part] of [
			["torn.json", "JSON"],
			["odd.json", "colour"],
			["none.json", "ENOENT"],
		] as const) {
			const { status, lines, stderr } = scenario(name, "bad.json", "good.json");
			expect(status).toBe(2);
			expect(lines).toHaveLength(2);
			expect(stderr).toContain(name);
			expect(stderr).toContain(part);
		}
	});

	test("ends with 2 without a file", () => {
		const { status, lines, stderr } = scenario();
		expect([status, lines]).toEqual([2, []]);
		expect(stderr).toContain("usage");
	});
});
