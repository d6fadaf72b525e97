import { addDays, isAfter, isoDate, type PlainDate } from "../base/dates.ts";
import {
	currentDecision,
	type Decision,
	isAcquittal,
	pendingRecourse,
} from "../dossier/standing.ts";
import { phrase } from "../law/phrases.ts";
import { heaviest } from "../law/sanctions.ts";
import { recourseAfter } from "../limits/recourse.ts";
import { defaultOption, spanOn } from "../readings/readings.ts";
import type { OptionOf } from "../readings/table.ts";
import { forTheCareer } from "./career.ts";
import { type Dating, dating } from "./dating.ts";
import { afterMinor } from "./minor.ts";
import {
	type Case,
	due,
	type Ruling,
	running,
	undetermined,
} from "./ruling.ts";
import { standingFacts } from "./sanction-facts.ts";

/** R0, R3a to R3c: a sanction or an acquittal was decided. */
export function afterDecision(asked: Case): Ruling {
	const decision = currentDecision(asked.standing);
	if (decision === null) throw new Error("decided without a decision");
	const pending = pendingRecourse(asked.standing);
	if (pending === null)
		return isAcquittal(decision)
			? afterAcquittal(decision, asked)
			: afterSanction(decision, asked);
	const [body, since] = [pending.to, isoDate(pending.on)];
	asked.working.input({ label: "recourse-on", value: since, ref: pending.ref });
	asked.working.input({ label: "recourse-to", value: body, ref: pending.ref });
	asked.working.change(phrase("would-change-decision", {}));
	return running(pending, phrase("running-recourse", { body, since }));
}

/** K2: the college can still bring the council's acquittal before the tribunal. */
function afterAcquittal(decision: Decision, asked: Case): Ruling {
	const { working } = asked;
	const { ref, by, notified } = decision;
	working.input({ label: "acquitted-on", value: isoDate(decision.on), ref });
	working.input({ label: "acquitted-by", value: by, ref });
	if (by !== "council" || decision.onAppeal)
		return asClosure(decision, decision.on, asked);
	working.also("K2");
	if (notified === null) {
		working.change(phrase("would-change-first-notification", {}));
		working.unknown(phrase("unknown-notification", {}));
		return running(decision, phrase("running-acquittal-not-notified", {}));
	}
	const last = recourseAfter(notified, by, working);
	if (isAfter(asked.on, last))
		return asClosure(decision, addDays(last, 1), asked);
	working.change(phrase("would-change-recourse", {}));
	const through = isoDate(last);
	return running(decision, phrase("running-acquittal-open", { through }));
}

/** R3a under L14. */
function asClosure(decision: Decision, from: PlainDate, asked: Case): Ruling {
	if (asked.working.read("L14") === "undetermined")
		return undetermined(decision, phrase("undetermined-acquittal", {}), asked);
	const day = isoDate(from);
	const answer = phrase("acquitted-nothing-to-keep", { day });
	return due("R3a", decision, answer, from);
}

/** K3, K5: the sanction's date and the graver of several decide. */
function afterSanction(decision: Decision, asked: Case): Ruling {
	const { working, standing, on } = asked;
	noteSanctions(decision, asked);
	const weight = heaviest(decision.sanctions);
	const option = datingOption(weight === "minor", asked);
	const own = dating(standingFacts(standing), option, on);
	if (own.is !== "dated") return undated(decision, own, asked);
	if (weight === "graver") {
		working.change(phrase("would-change-annulment", {}));
		return forTheCareer(decision, phrase("kept-for-career-graver", {}), asked);
	}
	working.calculate(phrase("sanction-dated", { day: own.date, option }));
	return afterMinor(decision, own.date, option, asked);
}

function noteSanctions(
	{ on, ref, by, sanctions }: Decision,
	{ working }: Case,
): void {
	working.input({ label: "sanctioned-on", value: isoDate(on), ref });
	working.input({ label: "sanctioned-by", value: by, ref });
	for (const { kind } of sanctions)
		working.input({ label: "sanction", value: kind, ref });
	if (sanctions.length > 1) {
		working.also("K5");
		working.calculate(phrase("graver-decides", {}));
	}
}

/** K11: only a minor sanction relies on L12; a graver one is dated by it all the same. */
function datingOption(
	isMinor: boolean,
	{ working, context, on }: Case,
): OptionOf<"L12"> {
	if (isMinor) return working.read("L12");
	return (
		spanOn(context.readings, "L12", on, on)?.option ?? defaultOption("L12")
	);
}

/** K3: running until the sanction's day has come. */
function undated(
	decision: Decision,
	own: Exclude<Dating, { readonly is: "dated" }>,
	{ working }: Case,
): Ruling {
	if (own.is === "none" || own.wants === "end-of-recourse")
		throw new Error("a sanction that does not stand unattacked");
	working.also("K3");
	if (own.wants === "notification") {
		working.change(phrase("would-change-first-notification", {}));
		working.unknown(phrase("unknown-notification", {}));
		return running(decision, phrase("running-sanction-not-notified", {}));
	}
	working.change(phrase("would-change-recourse", {}));
	const key =
		own.wants === "effect"
			? "running-sanction-effective-from"
			: "running-sanction-final-from";
	return running(decision, phrase(key, { day: own.from }));
}
