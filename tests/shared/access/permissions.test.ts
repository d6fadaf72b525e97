import { expect, test } from "vitest";
import { mayAct } from "../../../shared/access/permissions.ts";
import { ROLES } from "../../../shared/access/roles.ts";

test.each(["handle-requests", "handle-breaches"] as const)(
	"the DPO alone may %s (C9, C10)",
	(action) => {
		expect(ROLES.filter((role) => mayAct([role], action))).toEqual(["dpo"]);
	},
);
