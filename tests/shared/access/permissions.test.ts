import { expect, test } from "vitest";
import {
	mayAct,
	mayEnrolTogether,
} from "../../../shared/access/permissions.ts";
import { ROLES } from "../../../shared/access/roles.ts";

test.each(["handle-requests", "handle-breaches"] as const)(
	"the DPO alone may %s (C9, C10)",
	(action) => {
		expect(ROLES.filter((role) => mayAct([role], action))).toEqual(["dpo"]);
	},
);

test("of two who enrol somebody who sees dossiers one holds every dossier (C2)", () => {
	const holding = ROLES.filter((role) =>
		mayEnrolTogether(["clerk"], [["administrator"], [role]]),
	);
	expect(holding).toEqual(["clerk", "dpo"]);
	const needing = ROLES.filter(
		(role) => !mayEnrolTogether([role], [["administrator"], ["college"]]),
	);
	expect(needing).toEqual(["clerk", "college", "delegate", "dpo"]);
	expect(mayEnrolTogether(["administrator", "dpo"], [["administrator"]])).toBe(
		false,
	);
	expect(mayEnrolTogether(["clerk"], [["administrator", "dpo"]])).toBe(true);
});
