import { describe, expect, test } from "vitest";
import { readCase } from "../../../shared/scenario/case.ts";
import { day } from "../dossier/given.ts";

const GIVEN = {
	agent: { status: "official" },
	dossiers: { A: [] },
	expect: [],
};
const withStep = (step: unknown) =>
	readCase({ ...GIVEN, dossiers: { A: [step] } });
const stepOf = (step: unknown) => {
	const read = withStep(step);
	if (!read.ok) throw new Error(read.reason);
	return read.value.dossiers["A"]?.[0];
};
const whyNot = (json: unknown): string => {
	const read = readCase(json);
	return read.ok ? "" : read.reason;
};

describe("reading a case", () => {
	test("needs an agent, dossiers and expectations; the rest may be absent", () => {
		expect(readCase(GIVEN)).toEqual({
			ok: true,
			value: {
				readings: {},
				agent: { status: "official", departures: [] },
				dossiers: { A: [] },
				expect: [],
			},
		});
		for (const field of ["agent", "dossiers", "expect"]) {
			const { [field]: _, ...rest } = GIVEN as Record<string, unknown>;
			expect(whyNot(rest)).toContain(field);
		}
	});

	test("takes readings as confirmed since ever, and only those that exist", () => {
		const read = readCase({ ...GIVEN, readings: { L1: "does-not-count" } });
		expect(read.ok && read.value.readings).toEqual({
			L1: [{ from: null, option: "does-not-count" }],
		});
		expect(whyNot({ ...GIVEN, readings: { L3: "yes" } })).toContain(
			"no such reading: L3 yes",
		);
		expect(whyNot({ ...GIVEN, readings: { L1: "maybe" } })).toContain(
			"no such reading: L1 maybe",
		);
	});

	test("takes the agent's steps as departures", () => {
		const read = readCase({
			...GIVEN,
			agentSteps: [{ on: "2029-01-31", step: "left-service", reason: "death" }],
		});
		expect(read.ok && read.value.agent.departures).toEqual([
			{ on: day("2029-01-31"), reason: "death" },
		]);
		expect(
			whyNot({
				...GIVEN,
				agentSteps: [
					{ on: "2029-01-31", step: "left-service", reason: "bored" },
				],
			}),
		).not.toBe("");
	});

	test("takes a continuous breach beside or inside the breach", () => {
		const breach = { last: day("2026-02-25"), continuous: true };
		expect(
			stepOf({
				on: "2026-03-02",
				step: "facts-known",
				breach: { last: "2026-02-25", continuous: true },
			}),
		).toMatchObject({ breach });
		expect(
			stepOf({
				on: "2026-03-02",
				step: "facts-known",
				breach: { last: "2026-02-25" },
				continuous: true,
			}),
		).toMatchObject({ breach });
		expect(stepOf({ on: "2026-03-02", step: "facts-known" })).toMatchObject({
			breach: {},
		});
	});

	test("takes what a case leaves out by its plain meaning", () => {
		expect(stepOf({ on: "2026-03-06", step: "order-issued" })).toMatchObject({
			channel: "workplace",
		});
		expect(
			stepOf({ on: "2026-03-20", step: "assessed", reply: "satisfactory" }),
		).toMatchObject({ grave: false });
		expect(
			stepOf({ on: "2026-03-20", step: "hold-placed", ground: "tax audit" }),
		).toMatchObject({ ground: "other" });
		expect(
			stepOf({ on: "2026-03-20", step: "hold-placed", ground: "request" }),
		).toMatchObject({ ground: "request" });
		expect(
			stepOf({
				on: "2026-03-20",
				step: "recourse-decided",
				outcome: "confirmed",
				sanctions: [],
			}),
		).toEqual({
			on: day("2026-03-20"),
			step: "recourse-decided",
			outcome: "confirmed",
		});
		expect(
			stepOf({
				on: "2026-03-20",
				step: "recourse-decided",
				outcome: "replaced",
			}),
		).toMatchObject({ sanctions: [] });
	});

	test("takes exceptional circumstances as a reason or with their author", () => {
		expect(
			stepOf({
				on: "2026-03-20",
				step: "reply-missing",
				exceptional: "hospital",
			}),
		).toMatchObject({ exceptional: { reason: "hospital" } });
		expect(
			stepOf({
				on: "2026-03-20",
				step: "reply-received",
				exceptional: { reason: "hospital", author: "C. W." },
			}),
		).toMatchObject({ exceptional: { reason: "hospital", author: "C. W." } });
	});

	test("takes a human decision one way or the other, not both, not neither", () => {
		expect(
			stepOf({
				on: "2026-03-20",
				step: "human-decided",
				keepThrough: "2028-01-01",
			}),
		).toMatchObject({ decision: { keepThrough: day("2028-01-01") } });
		expect(
			stepOf({ on: "2026-03-20", step: "human-decided", destroy: true }),
		).toMatchObject({ decision: { destroy: true } });
		expect(
			withStep({
				on: "2026-03-20",
				step: "human-decided",
				destroy: true,
				keepThrough: "2028-01-01",
			}).ok,
		).toBe(false);
		expect(withStep({ on: "2026-03-20", step: "human-decided" }).ok).toBe(
			false,
		);
	});

	test.each([
		[{ ...GIVEN, colour: "red" }, "colour"],
		[
			{
				...GIVEN,
				dossiers: { A: [{ on: "2026-03-06", step: "filed", by: "me" }] },
			},
			"by",
		],
		[
			{ ...GIVEN, dossiers: { A: [{ on: "2026-03-06", step: "teleported" }] } },
			"step",
		],
		[
			{ ...GIVEN, dossiers: { A: [{ on: "2026-02-30", step: "filed" }] } },
			"day of the calendar",
		],
		[{ ...GIVEN, dossiers: { A: ["filed"] } }, "dossiers"],
		[
			{
				...GIVEN,
				dossiers: {
					A: [{ on: "2026-03-06", step: "facts-known", breach: "yesterday" }],
				},
			},
			"breach",
		],
		[
			{ ...GIVEN, expect: [{ at: "2026-03-06", dossier: "A", colour: "red" }] },
			"expect",
		],
		[
			{
				...GIVEN,
				expect: [{ at: "2026-03-06", dossier: "A", outcome: "lost" }],
			},
			"expect",
		],
		[
			{
				...GIVEN,
				expect: [
					{
						at: "2026-03-06",
						dossier: "A",
						deadlines: { lunch: "2026-03-06" },
					},
				],
			},
			"expect",
		],
		[
			{ ...GIVEN, expect: [{ at: "2026-03-06", dossier: "B" }] },
			"no such dossier: B",
		],
		[
			{
				...GIVEN,
				expect: [
					{
						refused: {
							dossier: "B",
							step: { on: "2026-03-06", step: "filed" },
						},
						rule: "P5",
					},
				],
			},
			"no such dossier: B",
		],
		["not a case", "expected object"],
		[null, "expected object"],
	])("says what is wrong with %j", (json, part) => {
		expect(whyNot(json)).toContain(part);
	});
});
