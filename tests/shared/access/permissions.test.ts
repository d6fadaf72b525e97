import { expect, test } from "vitest";
import {
	keepsDossiers,
	mayAct,
	mayDo,
	mayEnrolTogether,
	mayReadDossiers,
	mayReadFor,
	mayStopDestructions,
} from "../../../shared/access/permissions.ts";
import { ROLES, type Role } from "../../../shared/access/roles.ts";

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

test.each(["approve-destruction", "stop-destruction"] as const)(
	"who sees that a dossier is due may %s, at every stage; the administrator and the delegate may not (C11)",
	(action) => {
		for (const stage of ["known", "decided", "closed"] as const)
			expect(ROLES.filter((role) => mayDo([role], action, stage))).toEqual([
				"clerk",
				"college",
				"dpo",
			]);
		expect(ROLES.filter((role) => mayStopDestructions([role]))).toEqual([
			"clerk",
			"college",
			"dpo",
		]);
	},
);

test("who opens, keeps and reads dossiers (C2)", () => {
	const who = (may: (roles: readonly Role[]) => boolean) =>
		ROLES.filter((role) => may([role]));
	expect(who((roles) => mayAct(roles, "open-dossiers"))).toEqual(["clerk"]);
	expect(who(keepsDossiers)).toEqual(["clerk", "dpo"]);
	expect(who(mayReadDossiers)).toEqual(["clerk", "college"]);
	expect(who((roles) => mayReadFor(roles, "control"))).toEqual(["dpo"]);
	expect(who((roles) => mayReadFor(roles, "other"))).toEqual([]);
	expect(who((roles) => mayReadFor(roles, undefined))).toEqual([]);
});
