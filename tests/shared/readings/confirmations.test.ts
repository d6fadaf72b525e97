import { describe, expect, test } from "vitest";
import { accountId } from "../../../shared/base/ids.ts";
import {
	decideReading,
	evolveReadings,
	initialReadings,
	type ReadingCommand,
	type ReadingsState,
	readingRecords,
	recordOf,
	type Signer,
} from "../../../shared/readings/confirmations.ts";
import { readingsOf } from "../../../shared/readings/in-force.ts";
import { spanOn } from "../../../shared/readings/readings.ts";
import { READING_IDS } from "../../../shared/readings/table.ts";
import { day } from "../dossier/given.ts";

const college: Signer = { account: accountId("a".repeat(32)), role: "college" };
const dpo: Signer = { account: accountId("b".repeat(32)), role: "dpo" };

type Propose = Extract<ReadingCommand, { do: "propose-reading" }>;
const propose = (more: Partial<Propose> = {}): Propose => ({
	do: "propose-reading",
	on: day("2026-03-01"),
	by: college,
	reading: "L14",
	option: "as-closure",
	from: day("2026-03-01"),
	reachesBack: false,
	reason: "as the notice says",
	...more,
});
const confirm = (
	more: Partial<Extract<ReadingCommand, { do: "confirm-reading" }>> = {},
): ReadingCommand => ({
	do: "confirm-reading",
	on: day("2026-03-05"),
	by: dpo,
	reading: "L14",
	...more,
});

function settledBy(...commands: readonly ReadingCommand[]): ReadingsState {
	return commands.reduce((state, command) => {
		const decision = decideReading(state, command);
		if (!decision.ok) throw new Error(decision.reason.why);
		return decision.value.reduce(evolveReadings, state);
	}, initialReadings);
}

const whyOf = (state: ReadingsState, command: ReadingCommand) => {
	const decision = decideReading(state, command);
	return decision.ok ? null : decision.reason;
};

describe("confirming a reading", () => {
	test("takes two accounts with the two roles, in either order", () => {
		expect(
			recordOf(settledBy(propose(), confirm()), "L14").versions,
		).toMatchObject([
			{ version: 1, proposal: { by: college }, confirmation: { by: dpo } },
		]);
		expect(
			recordOf(settledBy(propose({ by: dpo }), confirm({ by: college })), "L14")
				.versions,
		).toHaveLength(1);
	});

	test("changes nothing while it is only proposed", () => {
		const readings = readingsOf(settledBy(propose()));
		expect(
			spanOn(readings, "L14", day("2030-01-01"), day("2030-01-01")),
		).toBeNull();
	});

	test("is in force from the confirmation, or from a later day that was proposed", () => {
		expect(
			recordOf(settledBy(propose(), confirm()), "L14").versions[0]?.from,
		).toEqual(day("2026-03-05"));
		expect(
			recordOf(
				settledBy(propose({ from: day("2026-06-01") }), confirm()),
				"L14",
			).versions[0]?.from,
		).toEqual(day("2026-06-01"));
	});

	test("refuses the same account under another role", () => {
		expect(
			whyOf(settledBy(propose()), confirm({ by: { ...college, role: "dpo" } })),
		).toEqual({ rule: "L14", why: "same-account", day: null });
	});

	test("refuses another account with the same role", () => {
		expect(
			whyOf(settledBy(propose()), confirm({ by: { ...dpo, role: "college" } }))
				?.why,
		).toBe("same-role");
	});

	test("refuses what was not proposed, was withdrawn or is confirmed already", () => {
		expect(whyOf(initialReadings, confirm())?.why).toBe("no-proposal");
		const withdraw: ReadingCommand = {
			do: "withdraw-proposal",
			on: day("2026-03-02"),
			by: dpo,
			reading: "L14",
		};
		expect(whyOf(settledBy(propose(), withdraw), confirm())?.why).toBe(
			"no-proposal",
		);
		expect(whyOf(settledBy(propose(), confirm()), confirm())?.why).toBe(
			"no-proposal",
		);
		expect(whyOf(initialReadings, withdraw)?.why).toBe("no-proposal");
	});

	test("refuses a confirmation dated before the proposal", () => {
		expect(
			whyOf(settledBy(propose()), confirm({ on: day("2026-02-28") })),
		).toEqual({ rule: "L14", why: "before-proposal", day: "2026-03-01" });
		expect(
			whyOf(settledBy(propose()), confirm({ on: day("2026-03-01") })),
		).toBeNull();
	});

	test("keeps every version", () => {
		const state = settledBy(
			propose(),
			confirm(),
			propose({
				option: "undetermined",
				on: day("2027-01-01"),
				from: day("2027-02-01"),
			}),
			confirm({ on: day("2027-01-02") }),
		);
		expect(
			recordOf(state, "L14").versions.map(({ version, proposal }) => [
				version,
				proposal.option,
			]),
		).toEqual([
			[1, "as-closure"],
			[2, "undetermined"],
		]);
		const readings = readingsOf(state);
		expect(
			spanOn(readings, "L14", day("2027-01-31"), day("2027-01-31"))?.option,
		).toBe("as-closure");
		expect(
			spanOn(readings, "L14", day("2027-02-01"), day("2027-02-01"))?.option,
		).toBe("undetermined");
		expect(
			spanOn(readings, "L14", day("2027-01-31"), day("2028-01-01"))?.option,
		).toBe("as-closure");
	});

	test("carries a version that reaches back into the readings", () => {
		const state = settledBy(
			propose(),
			confirm(),
			propose({
				option: "undetermined",
				on: day("2027-01-01"),
				from: day("2020-01-01"),
				reachesBack: true,
			}),
			confirm({ on: day("2027-01-02") }),
		);
		expect(
			spanOn(readingsOf(state), "L14", day("2026-04-01"), day("2027-01-02"))
				?.option,
		).toBe("undetermined");
		expect(
			spanOn(readingsOf(state), "L14", day("2026-04-01"), day("2027-01-01"))
				?.option,
		).toBe("as-closure");
	});

	test("lists every reading, with what waits and what stands", () => {
		const records = readingRecords(settledBy(propose()));
		expect(records.map(({ id }) => id)).toEqual(READING_IDS);
		expect(
			records.filter(({ proposal }) => proposal !== null).map(({ id }) => id),
		).toEqual(["L14"]);
	});
});

describe("proposing a reading", () => {
	test("refuses an option that the reading does not have", () => {
		expect(whyOf(initialReadings, propose({ option: "counts" }))?.why).toBe(
			"option-unknown",
		);
	});

	test("wants the sorting table's reference for a contract with the Archives (L7)", () => {
		const contract = { reading: "L7", option: "contract" } as const;
		expect(whyOf(initialReadings, propose(contract))?.why).toBe(
			"reference-missing",
		);
		expect(
			whyOf(initialReadings, propose({ ...contract, reference: "  " }))?.why,
		).toBe("reference-missing");
		expect(
			whyOf(initialReadings, propose({ ...contract, reference: "TT-2026-4" })),
		).toBeNull();
	});

	test("refuses what is in force already, but not another reference", () => {
		expect(
			whyOf(
				settledBy(propose(), confirm()),
				propose({ on: day("2026-04-01"), from: day("2026-04-01") }),
			),
		).toEqual({ rule: "L14", why: "already-confirmed", day: "2026-03-05" });
		const contract = {
			reading: "L7",
			option: "contract",
			reference: "TT-1",
		} as const;
		const state = settledBy(propose(contract), confirm({ reading: "L7" }));
		expect(
			whyOf(state, propose({ ...contract, reference: "TT-2" })),
		).toBeNull();
		expect(whyOf(state, propose(contract))?.why).toBe("already-confirmed");
	});

	test("refuses a first day gone by unless it reaches back", () => {
		const past = { from: day("2026-02-28") };
		expect(whyOf(initialReadings, propose(past))).toEqual({
			rule: "L14",
			why: "starts-in-the-past",
			day: "2026-02-28",
		});
		expect(
			whyOf(initialReadings, propose({ ...past, reachesBack: true })),
		).toBeNull();
	});

	test("takes the place of a proposal that waits", () => {
		const state = settledBy(propose(), propose({ option: "undetermined" }));
		expect(recordOf(state, "L14").proposal?.option).toBe("undetermined");
	});
});
