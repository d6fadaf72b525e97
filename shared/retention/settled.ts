import { earlier, isAfter, isoDate, type PlainDate } from "../base/dates.ts";
import type { Departure } from "../dossier/context.ts";
import type { Standing } from "../dossier/standing.ts";
import type { Dated } from "../dossier/steps.ts";
import { phrase } from "../law/phrases.ts";
import { addCalendarMonths } from "../limits/counting.ts";
import { limitation } from "./limitation.ts";
import {
	afterDeath,
	type Case,
	deathOf,
	departureOf,
	due,
	keep,
	noteDeparture,
	type Ruling,
	running,
	undetermined,
} from "./ruling.ts";

const MONTHS_AFTER_LEAVING = 6;

/** R1 and R2 want a satisfactory reply; P4's exception lets the college decide without any. */
const isSatisfied = ({ assessed }: Standing): boolean =>
	assessed?.reply === "satisfactory" && !assessed.grave;

function unsatisfied(cause: Dated, asked: Case): Ruling {
	const { working, standing } = asked;
	const { silence } = standing;
	if (silence !== null) {
		const value = isoDate(silence.on);
		working.input({ label: "silence-on", value, ref: silence.ref });
	}
	working.unknown(phrase("unknown-reply", {}));
	return undetermined(cause, phrase("undetermined-no-reply", {}), asked);
}

/** R1: due from the day of the pardon, or of the assessment where that came after it. */
export function afterPardon(asked: Case): Ruling {
	const { pardon, assessed } = asked.standing;
	if (pardon === null) throw new Error("pardoned without a pardon");
	if (!isSatisfied(asked.standing)) return unsatisfied(pardon, asked);
	const day = isoDate(pardon.on);
	asked.working.input({ label: "pardoned-on", value: day, ref: pardon.ref });
	const answer = phrase("pardoned-nothing-to-keep", { day });
	return due("R1", pardon, answer, assessed?.on);
}

/** R2 for what was filed; L6 for what was put aside. */
export function afterSettling(asked: Case): Ruling {
	const { settled } = asked.standing;
	if (settled === null) throw new Error("settled without a decision");
	const value = isoDate(settled.on);
	const label = settled.step === "filed" ? "filed-on" : "put-aside-on";
	asked.working.input({ label, value, ref: settled.ref });
	if (!isSatisfied(asked.standing)) return unsatisfied(settled, asked);
	return settled.step === "filed"
		? untilLimitation(settled, asked)
		: afterPuttingAside(settled, asked);
}

function afterPuttingAside(cause: Dated, asked: Case): Ruling {
	const day = isoDate(cause.on);
	switch (asked.working.read("L6")) {
		case "as-R2":
			return untilLimitation(cause, asked);
		case "destroy":
			return due("R4", cause, phrase("put-aside-nothing-to-keep", { day }));
		case "undetermined":
			asked.working.change(phrase("would-change-pardon", {}));
			return undetermined(cause, phrase("undetermined-put-aside", {}), asked);
	}
}

/** R2: until the facts are time-barred, or the agent leaves. */
function untilLimitation(cause: Dated, asked: Case): Ruling {
	const { working, standing } = asked;
	working.also("T5");
	if (standing.facts === null)
		return running(null, phrase("running-procedure", {}));
	const found = limitation(standing, standing.facts, working);
	if ("undetermined" in found)
		return undetermined(cause, phrase(found.undetermined, {}), asked);
	const departure = departureOf(asked);
	if (departure === null) return keepForLimitation(cause, found.through, asked);
	if (!isAfter(departure.on, found.through))
		return afterLeaving(departure, cause, found.through, asked);
	noteDeparture(departure, asked);
	const day = isoDate(departure.on);
	working.calculate(phrase("left-after-limitation", { day }));
	return keepForLimitation(cause, found.through, asked);
}

function keepForLimitation(
	cause: Dated,
	through: PlainDate,
	asked: Case,
): Ruling {
	const params = { through: isoDate(through) };
	if (!isAfter(asked.on, through)) {
		asked.working.change(phrase("would-change-pardon", {}));
		asked.working.change(phrase("would-change-forwarding", {}));
		asked.working.change(phrase("would-change-leaving", {}));
	}
	return keep("R2", cause, through, asked, {
		kept: phrase("kept-until-limitation", params),
		passed: phrase("limitation-passed", params),
	});
}

/** L11, K8, K9: the agent left before the facts were time-barred. */
function afterLeaving(
	departure: Departure,
	cause: Dated,
	limit: PlainDate,
	asked: Case,
): Ruling {
	if (departure.reason === "death") return afterDeath(cause, departure, asked);
	noteDeparture(departure, asked);
	const { working } = asked;
	const day = isoDate(departure.on);
	working.also("K8");
	working.calculate(phrase("left-before-limitation", { day }));
	if (working.read("L11") === "destroy") {
		const answer = phrase("left-nothing-to-keep", { day });
		return due("R2", cause, answer, departure.on);
	}
	const sixMonths = addCalendarMonths(
		departure.on,
		MONTHS_AFTER_LEAVING,
		working,
	);
	const through = earlier(limit, sixMonths);
	working.calculate(phrase("earliest-counts", { through: isoDate(through) }));
	return keepAfterLeaving(cause, through, asked);
}

function keepAfterLeaving(
	cause: Dated,
	through: PlainDate,
	asked: Case,
): Ruling {
	const death = deathOf(asked);
	if (death !== null && !isAfter(death.on, through))
		return afterDeath(cause, death, asked);
	const params = { through: isoDate(through) };
	return keep("R2", cause, through, asked, {
		kept: phrase("kept-six-months-after-leaving", params),
		passed: phrase("six-months-after-leaving-passed", params),
	});
}
