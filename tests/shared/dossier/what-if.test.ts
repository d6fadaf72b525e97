import { describe, expect, test } from "vitest";
import type { Command, Step } from "../../../shared/dossier/steps.ts";
import { whatIf } from "../../../shared/dossier/what-if.ts";
import {
	ANSWERED,
	context,
	day,
	dossier,
	FILED,
	filed,
	issued,
	known,
	notified,
	ref,
	replied,
	SATISFIED,
} from "./given.ts";

const record = (step: Step): Command => ({ do: "record-step", step });

describe("what if a step were recorded", () => {
	test("shows limits, verdict and open steps before and after", () => {
		const found = whatIf(
			dossier(SATISFIED),
			record(filed()),
			context(),
			day("2026-04-02"),
		);
		if (!found.ok) throw new Error("refused");
		const { before, after } = found.value;
		expect(before.verdict).toMatchObject({ outcome: "running", rule: "R0" });
		expect(after.verdict).toMatchObject({
			outcome: "until",
			rule: "R2",
			keepThrough: "2029-02-25",
		});
		expect(before.limits.find(({ id }) => id === "decide")?.status).toBe(
			"open",
		);
		expect(after.limits.find(({ id }) => id === "decide")?.status).toBe("met");
		expect(before.openSteps.find(({ step }) => step === "filed")?.allowed).toBe(
			true,
		);
		expect(after.openSteps.find(({ step }) => step === "filed")?.allowed).toBe(
			false,
		);
	});

	test("asks on the step's own day when that is later, even after today", () => {
		const within = context({ today: day("2026-03-10") });
		const found = whatIf(
			dossier([known(), issued(), notified()]),
			record(replied("2026-03-16")),
			within,
			day("2026-03-10"),
		);
		if (!found.ok) throw new Error("refused");
		expect(
			found.value.after.limits.find(({ id }) => id === "decide")?.lastDay,
		).toBe("2026-06-16");
		expect(
			found.value.after.openSteps.find(({ step }) => step === "forwarded")
				?.allowed,
		).toBe(true);
	});

	test("asks on the day given when the step lies before it", () => {
		const found = whatIf(
			dossier(SATISFIED),
			record(filed()),
			context(),
			day("2029-02-26"),
		);
		expect(found.ok && found.value.after.verdict.outcome).toBe("due");
	});

	test("gives the refusal of what the law forbids (P5)", () => {
		expect(
			whatIf(dossier(ANSWERED), record(filed()), context(), day("2026-04-01")),
		).toMatchObject({
			ok: false,
			reason: { rule: "P5", why: "reply-not-assessed" },
		});
	});

	test("tries a rectification too", () => {
		const command: Command = {
			do: "rectify-step",
			on: day("2026-05-01"),
			target: ref(0),
			replacement: known("2026-03-02", "2025-02-25"),
			reason: "",
		};
		const found = whatIf(dossier(FILED), command, context(), day("2026-04-02"));
		expect(found.ok && found.value.after.verdict).toMatchObject({
			keepThrough: "2028-02-25",
		});
	});
});
