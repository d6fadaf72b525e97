import { describe, expect, test } from "vitest";
import type { Context } from "../../../shared/dossier/context.ts";
import type { Leave, Step } from "../../../shared/dossier/steps.ts";
import { explainLimit } from "../../../shared/limits/limits.ts";
import type { LimitId } from "../../../shared/limits/table.ts";
import {
	ANSWERED,
	context,
	day,
	decisionNotified,
	dossier,
	FILED,
	issued,
	known,
	notified,
	REFERRED,
	REPRIMANDED,
} from "../dossier/given.ts";

type Row = readonly [
	name: string,
	id: LimitId,
	steps: readonly Step[],
	explained: readonly [
		inputs: string,
		calculation: string,
		wouldChange: string,
		unknown: string,
		alsoRules: string,
	],
];

const onLeave = (
	from: string,
	to: string,
	more: Partial<Leave> = {},
): readonly Step[] => [
	known("2026-06-04"),
	issued("2026-06-05"),
	{
		step: "order-notified",
		on: day("2026-06-08"),
		leave: { from: day(from), to: day(to), ...more },
	},
];
const told = "order-notified-on=2026-06-08#2 order-issued-on=2026-06-05#1";
const suspended: Step = {
	step: "suspended",
	on: day("2026-04-10"),
	by: "commissioner",
};
const asked: Step = { step: "archives-notified", on: day("2026-11-30") };

/** Inputs with the place of their step; with no reading confirmed. */
const ROWS: readonly Row[] = [
	[
		"dispatch",
		"dispatch",
		[known()],
		[
			"facts-known-on=2026-03-02#0",
			"first-day-excluded working-days-counted",
			"other-reading knowledge-day",
			"",
			"P1",
		],
	],
	[
		"reply",
		"reply",
		[known(), issued(), notified()],
		[
			"order-notified-on=2026-03-09#2",
			"first-day-excluded days-added",
			"notification-day leave",
			"",
			"P3",
		],
	],
	[
		"reply, leave at dispatch",
		"reply",
		onLeave("2026-06-05", "2026-06-09"),
		[
			`${told} leave-kind=annual#2 leave-from=2026-06-05#2 leave-to=2026-06-09#2`,
			"first-day-excluded days-added leave-added rolled-over",
			"notification-day",
			"",
			"P3",
		],
	],
	[
		"reply, leave over",
		"reply",
		onLeave("2026-06-01", "2026-06-03"),
		[
			`${told} leave-kind=annual#2 leave-from=2026-06-01#2 leave-to=2026-06-03#2`,
			"first-day-excluded days-added leave-not-counted",
			"notification-day",
			"",
			"P3",
		],
	],
	[
		"reply, sick leave answered",
		"reply",
		onLeave("2026-06-05", "2026-06-09", { kind: "sick", extends: true }),
		[
			`${told} leave-kind=sick#2 leave-from=2026-06-05#2 leave-to=2026-06-09#2 leave-extends=true#2`,
			"first-day-excluded days-added leave-added rolled-over",
			"other-reading notification-day",
			"",
			"P3",
		],
	],
	[
		"reply, later leave unanswered",
		"reply",
		onLeave("2026-06-10", "2026-06-12"),
		[
			`${told} leave-kind=annual#2 leave-from=2026-06-10#2 leave-to=2026-06-12#2`,
			"first-day-excluded days-added leave-not-counted",
			"other-reading notification-day",
			"leave-answer",
			"P3",
		],
	],
	[
		"decide",
		"decide",
		ANSWERED,
		["reply-received-on=2026-03-16#3", "months-added", "reply-day", "", "P5"],
	],
	[
		"suspension",
		"suspension",
		[...REFERRED, suspended],
		["suspended-on=2026-04-10#6", "first-day-excluded days-added", "", "", ""],
	],
	[
		"recourse",
		"recourse",
		[...REPRIMANDED, decisionNotified("2026-10-12")],
		[
			"notified-on=2026-10-12#8 effective-on=2026-10-12#8",
			"months-added",
			"notification",
			"",
			"P10 P11",
		],
	],
	[
		"recourse, posted",
		"recourse",
		[...REPRIMANDED, decisionNotified("2026-10-06", "registered")],
		[
			"notified-on=2026-10-06#8 effective-on=2026-10-11#8",
			"effective-after-posting months-added",
			"notification",
			"",
			"P10 P11",
		],
	],
	[
		"limitation",
		"limitation",
		FILED,
		["breach-last=2026-02-25#0", "years-added", "breach-day offence", "", "R2"],
	],
	[
		"limitation from a leap day",
		"limitation",
		[known("2024-03-04", "2024-02-29")],
		[
			"breach-last=2024-02-29#0",
			"years-added clamped-to-month-end",
			"breach-day offence",
			"",
			"R2",
		],
	],
	[
		"archives",
		"archives",
		[...FILED, asked],
		[
			"archives-notified-on=2026-11-30#6",
			"months-added clamped-to-month-end",
			"",
			"",
			"K14",
		],
	],
];

const words = (keys: readonly string[], prefix = ""): string =>
	keys.map((key) => key.replace(prefix, "")).join(" ");

describe("what a limit's explanation is made of", () => {
	test.each(ROWS)("%s", (_name, id, steps, explained) => {
		const within: Context = context();
		const found = explainLimit(
			dossier(steps, within),
			within,
			day("2026-12-01"),
			id,
		);
		if (found === null) throw new Error("not begun");
		expect([
			words(
				found.inputs.map(
					({ label, value, ref }) => `${label}=${value}#${ref ?? "-"}`,
				),
			),
			words(found.calculation.map(({ key }) => key)),
			words(
				found.wouldChange.map(({ key }) => key),
				"would-change-",
			),
			words(
				found.unknown.map(({ key }) => key),
				"unknown-",
			),
			words(found.alsoRules),
		]).toEqual(explained);
	});

	test("lists only start and end of a count in months that does not roll", () => {
		const found = explainLimit(
			dossier([...REPRIMANDED, decisionNotified("2026-10-12")]),
			context(),
			day("2026-12-01"),
			"recourse",
		);
		expect(found?.days).toEqual([
			{ day: "2026-10-12", mark: "start" },
			{ day: "2026-11-12", mark: "last" },
		]);
	});
});
