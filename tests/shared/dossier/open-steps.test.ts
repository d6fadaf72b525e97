import { describe, expect, test } from "vitest";
import {
	type OpenStep,
	openSteps,
} from "../../../shared/dossier/open-steps.ts";
import {
	STEP_NAMES,
	type Step,
	type StepName,
} from "../../../shared/dossier/steps.ts";
import {
	ANSWERED,
	BEFORE_COUNCIL,
	context,
	day,
	dossier,
	issued,
	known,
	notified,
	REPRIMANDED,
	RETURNED,
	SATISFIED,
	silent,
} from "./given.ts";

const at = (steps: readonly Step[], on: string) =>
	openSteps(dossier(steps), context(), day(on));
const allowed = (found: readonly OpenStep[]): readonly StepName[] =>
	found.filter((each) => each.allowed).map(({ step }) => step);
const stepOf = (found: readonly OpenStep[], name: StepName) =>
	found.find(({ step }) => step === name);

describe("the open steps", () => {
	test("list every kind of step once, in the order of the law", () => {
		expect(at([], "2026-03-02").map(({ step }) => step)).toEqual(STEP_NAMES);
	});

	test("begin with the knowledge of the facts", () => {
		expect(allowed(at([], "2026-03-02"))).toEqual(["facts-known"]);
	});

	test("follow the path", () => {
		const beside = ["offence", "hold-placed", "archives-notified"];
		expect(allowed(at([known()], "2026-03-05"))).toEqual([
			"order-issued",
			...beside,
		]);
		expect(allowed(at([known(), issued(), notified()], "2026-03-12"))).toEqual([
			"reply-received",
			...beside,
		]);
		expect(allowed(at([known(), issued(), notified()], "2026-03-20"))).toEqual([
			"reply-received",
			"reply-missing",
			...beside,
		]);
		expect(
			allowed(at([known(), issued(), notified(), silent()], "2026-03-23")),
		).toEqual([
			"forwarded",
			"referred-to-commissioner",
			"suspended",
			...beside,
		]);
		expect(allowed(at(SATISFIED, "2026-04-01"))).toEqual([
			"assessed",
			"pardoned",
			"filed",
			"put-aside",
			"forwarded",
			"referred-to-commissioner",
			"suspended",
			...beside,
		]);
	});

	test("name the rule and the reason of what is closed (P7)", () => {
		const found = stepOf(at(ANSWERED, "2026-03-17"), "sanctioned");
		expect(found).toMatchObject({
			allowed: false,
			refusal: { rule: "P7", why: "inquiry-missing" },
		});
	});

	test("tell each way of a step apart", () => {
		const found = stepOf(at(RETURNED, "2026-09-20"), "sanctioned");
		expect(found).toMatchObject({ allowed: true, refusal: null });
		expect(
			found?.choices.map(({ field, value, refusal }) => [
				field,
				value,
				refusal?.rule ?? null,
			]),
		).toEqual([
			["by", "college", null],
			["by", "council", "P7"],
		]);
		expect(
			stepOf(at(BEFORE_COUNCIL, "2026-09-20"), "sanctioned")?.choices.map(
				({ refusal }) => refusal?.rule ?? null,
			),
		).toEqual(["P7", null]);
		const recourses = stepOf(at(REPRIMANDED, "2026-10-06"), "recourse");
		expect(
			recourses?.choices.map(({ field, value, refusal }) => [
				field,
				value,
				refusal?.rule ?? null,
			]),
		).toEqual([
			["to", "council", null],
			["to", "tribunal", "P11"],
			["to", "court", "P11"],
		]);
	});

	test("have no choices where there is one way", () => {
		expect(stepOf(at(SATISFIED, "2026-04-01"), "filed")?.choices).toEqual([]);
	});

	test("refuse days after today (K1)", () => {
		const found = openSteps(
			dossier([known()]),
			context({ today: day("2026-03-05") }),
			day("2026-03-06"),
		);
		expect(allowed(found)).toEqual([]);
		expect(found.every(({ refusal }) => refusal?.why === "after-today")).toBe(
			true,
		);
	});
});
