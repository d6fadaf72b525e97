import { isoDate } from "../base/dates.ts";
import type { Stage } from "../dossier/standing.ts";
import { phrase } from "../law/phrases.ts";
import { forTheCareer } from "./career.ts";
import { afterDecision } from "./decided.ts";
import {
	type Case,
	due,
	type Ruling,
	running,
	undetermined,
} from "./ruling.ts";
import { afterPardon, afterSettling } from "./settled.ts";

type Rule = (asked: Case) => Ruling;

/** R0: nothing has ended. */
const underWay: Rule = ({ standing, working }) => {
	working.change(phrase("would-change-decision", {}));
	return running(standing.facts, phrase("running-procedure", {}));
};

/** R3a. */
const afterClosure: Rule = ({ standing, working }) => {
	const { closed } = standing;
	if (closed === null) throw new Error("closed without a closure");
	const day = isoDate(closed.on);
	const by = closed.step === "closed" ? closed.by : "commissioner";
	working.input({ label: "closed-on", value: day, ref: closed.ref });
	working.input({ label: "closed-by", value: by, ref: closed.ref });
	return due("R3a", closed, phrase("closed-nothing-to-keep", { day }));
};

/** L16. */
const afterContract: Rule = (asked) => {
	const { contractEnded } = asked.standing;
	if (contractEnded === null) throw new Error("ended without an end");
	const { on, ref } = contractEnded;
	asked.working.input({
		label: "contract-ended-on",
		value: isoDate(on),
		ref,
	});
	return asked.working.read("L16") === "as-R3c"
		? forTheCareer(contractEnded, phrase("kept-for-career-contract", {}), asked)
		: undetermined(
				contractEnded,
				phrase("undetermined-contract-ended", {}),
				asked,
			);
};

/** Which rule of LAW.md section 4 speaks at which stage of the path. */
export const RETENTION: { readonly [S in Stage]: Rule } = {
	empty: underWay,
	known: underWay,
	issued: underWay,
	notified: underWay,
	answered: underWay,
	forwarded: underWay,
	inquiry: underWay,
	returned: underWay,
	council: underWay,
	settled: afterSettling,
	pardoned: afterPardon,
	closed: afterClosure,
	decided: afterDecision,
	"contract-ended": afterContract,
};
