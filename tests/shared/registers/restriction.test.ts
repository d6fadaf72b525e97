import { describe, expect, test } from "vitest";
import type { IsoDate } from "../../../shared/base/dates.ts";
import { decide } from "../../../shared/dossier/decide.ts";
import { standingOn } from "../../../shared/dossier/history.ts";
import { openSteps } from "../../../shared/dossier/open-steps.ts";
import type { HoldGround, Step } from "../../../shared/dossier/steps.ts";
import type { FileRequest } from "../../../shared/file/requests.ts";
import {
	requestRefusal,
	restrictedSince,
	stepsUnderRestriction,
} from "../../../shared/registers/restriction.ts";
import { context, day, dossier } from "../dossier/given.ts";

const TODAY = "2026-11-23" as IsoDate;
const FACTS: Step = { step: "facts-known", on: day("2026-11-02"), breach: {} };
const hold = (ground: HoldGround, on = "2026-11-10"): Step => ({
	step: "hold-placed",
	on: day(on),
	ground,
});
const lift = (ground?: HoldGround): Step => ({
	step: "hold-lifted",
	on: day(TODAY),
	...(ground === undefined ? {} : { ground }),
});
const request = (more: Partial<FileRequest>): FileRequest => ({
	id: "1".repeat(32),
	kind: "restriction",
	asks: "agent",
	received: "2026-11-05" as IsoDate,
	person: "Muller, Anne",
	words: "",
	recorded: { by: "a".repeat(32) as FileRequest["recorded"]["by"], at: 1 },
	closed: null,
	restricting: false,
	allowed: null,
	consultations: [],
	...more,
});
const CLOSED = {
	on: TODAY,
	outcome: "granted",
	words: "",
} as const satisfies FileRequest["closed"];
const RESTRICTING = request({ closed: CLOSED, restricting: true });
const file = (
	steps: readonly Step[],
	requests: readonly FileRequest[] = [],
) => ({ law: dossier([FACTS, ...steps]), requests });

describe("C9: a restriction of processing", () => {
	test("restricts from the day of its hold until that is lifted", () => {
		expect(restrictedSince(file([]), TODAY)).toBeNull();
		expect(restrictedSince(file([hold("litigation")]), TODAY)).toBeNull();
		const restricted = file([hold("restriction")], [RESTRICTING]);
		expect(restrictedSince(restricted, TODAY)).toBe("2026-11-10");
		expect(restrictedSince(restricted, "2026-11-09" as IsoDate)).toBeNull();
		expect(
			restrictedSince(file([hold("restriction"), lift("restriction")]), TODAY),
		).toBeNull();
	});

	test("lets the dossier be used where a listed use was allowed for each that stands", () => {
		const allowed = { ...RESTRICTING, allowed: "legal-claims" as const };
		const one = [hold("restriction")];
		const two = [hold("restriction"), hold("restriction", "2026-11-12")];
		expect(restrictedSince(file(one, [allowed]), TODAY)).toBeNull();
		expect(restrictedSince(file(two, [allowed, RESTRICTING]), TODAY)).toBe(
			"2026-11-10",
		);
	});

	test("is no hold that was placed by hand: it is lifted by hand, and the dossier stays open", () => {
		const over = { ...RESTRICTING, restricting: false };
		for (const byHand of [
			file([hold("restriction")]),
			file([hold("restriction")], [over]),
		]) {
			expect(restrictedSince(byHand, TODAY)).toBeNull();
			expect(requestRefusal(byHand, lift("restriction"), TODAY)).toBeNull();
		}
	});

	test("refuses every step with rule C9", () => {
		const restricted = file([hold("restriction")], [RESTRICTING]);
		const issue: Step = {
			step: "order-issued",
			on: day(TODAY),
			channel: "workplace",
		};
		expect(requestRefusal(restricted, issue, TODAY)).toEqual({
			rule: "C9",
			why: "processing-restricted",
			inputs: { since: "2026-11-10" },
			step: "order-issued",
			on: TODAY,
			later: null,
		});
		expect(requestRefusal(restricted, hold("litigation"), TODAY)?.rule).toBe(
			"C9",
		);
		expect(requestRefusal(file([]), issue, TODAY)).toBeNull();
	});

	test("is what the list of steps says too", () => {
		const restricted = file([hold("restriction")], [RESTRICTING]);
		const steps = openSteps(restricted.law, context(), day(TODAY));
		const shown = stepsUnderRestriction(steps, restricted, TODAY);
		expect(shown.filter(({ allowed }) => allowed)).toEqual([]);
		const issued = shown.find(({ step }) => step === "order-issued");
		expect(issued?.refusal?.rule).toBe("C9");
		expect(stepsUnderRestriction(steps, file([]), TODAY)).toEqual(steps);
	});
});

describe("K14: a hold is lifted by its ground", () => {
	const placed = [hold("litigation"), hold("restriction")];
	const grounds = (steps: readonly Step[]) =>
		standingOn(file(steps).law, day(TODAY)).holds.map(({ ground }) => ground);

	test("where one is named, else the one that has stood longest", () => {
		expect(grounds([...placed, lift("restriction")])).toEqual(["litigation"]);
		expect(grounds([...placed, lift()])).toEqual(["restriction"]);
	});

	test("and not where none of it stands", () => {
		const { law } = file(placed);
		const step = lift("criminal-case");
		expect(decide(law, { do: "record-step", step }, context())).toMatchObject({
			ok: false,
			reason: { why: "no-hold-stands" },
		});
	});
});

describe("C9: the hold that a request placed", () => {
	const open = request({ kind: "access" });

	test("is not lifted by hand while the request stands", () => {
		const asked = file([hold("request")], [open]);
		expect(requestRefusal(asked, lift("request"), TODAY)?.why).toBe(
			"hold-of-a-request",
		);
		// The oldest one, where no ground is named (K14).
		expect(requestRefusal(asked, lift(), TODAY)?.why).toBe("hold-of-a-request");
		const used = { ...RESTRICTING, allowed: "legal-claims" as const };
		const restricted = file([hold("restriction")], [used]);
		expect(requestRefusal(restricted, lift("restriction"), TODAY)?.why).toBe(
			"hold-of-a-request",
		);
	});

	test("leaves the others to be lifted", () => {
		const asked = file([hold("litigation"), hold("request")], [open]);
		expect(requestRefusal(asked, lift("litigation"), TODAY)).toBeNull();
		expect(requestRefusal(asked, lift(), TODAY)).toBeNull();
		const twice = file([hold("request"), hold("request")], [open]);
		expect(requestRefusal(twice, lift("request"), TODAY)).toBeNull();
		const answered = file([hold("request")], [{ ...open, closed: CLOSED }]);
		expect(requestRefusal(answered, lift("request"), TODAY)).toBeNull();
	});
});
