import { describe, expect, test } from "vitest";
import {
	accountFaults,
	changeAccount,
	EMPTY_SET_UP,
	hasEveryRole,
	initialsOf,
	withAccount,
	withoutAccount,
} from "../../../../renderer/page/features/first-run/set-up.ts";

const named = changeAccount(EMPTY_SET_UP, 0, {
	name: "Anne Muller",
	initials: "AM",
	judgement: "good",
});
const [first, second] = named.accounts;

describe("the first accounts", () => {
	test("are one for each role that the vault asks for", () => {
		expect(hasEveryRole(EMPTY_SET_UP)).toBe(true);
		const clerks = changeAccount(EMPTY_SET_UP, 1, { role: "clerk" });
		expect(hasEveryRole(clerks)).toBe(false);
	});

	test("lack nothing once named and with a good passphrase", () => {
		expect(first && accountFaults(named, first)).toEqual([]);
	});

	test("say everything that is missing, in the order of the fields", () => {
		expect(second && accountFaults(named, second)).toEqual([
			"name",
			"initials",
			"passphrase",
		]);
	});

	test("need initials of their own", () => {
		const twice = changeAccount(named, 1, { initials: "am" });
		const [, other] = twice.accounts;
		expect(other && accountFaults(twice, other)).toContain("sameInitials");
	});

	test.each(["too-short", "common", "guessable", null] as const)(
		"are not taken with a passphrase judged %s",
		(judgement) => {
			const weak = changeAccount(named, 0, { judgement });
			const [account] = weak.accounts;
			expect(account && accountFaults(weak, account)).toEqual(["passphrase"]);
		},
	);

	test("can be added and taken away", () => {
		const more = withAccount(named);
		expect(more.accounts).toHaveLength(4);
		expect(new Set(more.accounts.map(({ key }) => key)).size).toBe(4);
		expect(withoutAccount(more, 3)).toEqual(named);
	});
});

describe("initials", () => {
	test.each([
		["Anne Muller", "AM"],
		["  Jean-Pierre  Weber ", "JPW"],
		["élodie", "É"],
		["", ""],
	])("are proposed from « %s »", (name, initials) => {
		expect(initialsOf(name)).toBe(initials);
	});
});
