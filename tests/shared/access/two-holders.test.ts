import { describe, expect, test } from "vitest";
import type { Role } from "../../../shared/access/roles.ts";
import {
	hasTwoHolders,
	holdersLeft,
	type Keeper,
} from "../../../shared/access/two-holders.ts";
import { accountId } from "../../../shared/base/ids.ts";

const person = (digit: string, ...roles: Role[]): Keeper => ({
	id: accountId(digit.repeat(32)),
	roles,
});
const clerk = person("1", "clerk");
const other = person("2", "clerk");
const dpo = person("3", "dpo");
const college = person("4", "college");

describe("a dossier's holders", () => {
	test("are never fewer than one who keeps the files and one DPO", () => {
		expect(holdersLeft([clerk, dpo, college], clerk)).toBe("too-few");
		expect(holdersLeft([clerk, dpo, college], dpo)).toBe("too-few");
		expect(holdersLeft([clerk, other, dpo], dpo)).toBe("too-few");
	});

	test("are two persons, even when one of them has both roles", () => {
		const both = person("5", "clerk", "dpo");
		expect(holdersLeft([both, clerk], clerk)).toBe("too-few");
		expect(holdersLeft([both, clerk, other], clerk)).toBe("two");
	});

	test("are told apart from those who hold for a time", () => {
		expect(holdersLeft([clerk, dpo, college], college)).toBe("enough");
	});

	test("say when none is to spare any more", () => {
		expect(holdersLeft([clerk, other, dpo], other)).toBe("two");
		const third = person("6", "clerk");
		expect(holdersLeft([clerk, other, third, dpo], other)).toBe("enough");
	});

	test("stay the same where a role that does not hold for good is given up", () => {
		const both = person("7", "clerk", "college");
		expect(holdersLeft([both, dpo], both, ["clerk"])).toBe("enough");
		expect(holdersLeft([both, dpo], both, ["college"])).toBe("too-few");
	});

	test("are two while one keeps the files and another is the DPO", () => {
		const both = person("5", "clerk", "dpo");
		expect(hasTwoHolders([clerk, dpo])).toBe(true);
		expect(hasTwoHolders([both, other])).toBe(true);
		expect(hasTwoHolders([both, college])).toBe(false);
		expect(hasTwoHolders([clerk, other])).toBe(false);
		expect(hasTwoHolders([clerk, dpo].slice(1))).toBe(false);
		expect(hasTwoHolders([])).toBe(false);
	});
});
