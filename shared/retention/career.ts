import { isAfter, isoDate, type PlainDate } from "../base/dates.ts";
import type { Dated } from "../dossier/steps.ts";
import { type Phrase, phrase } from "../law/phrases.ts";
import type { Working } from "../law/working.ts";
import { addCalendarMonths, addCalendarYears } from "../limits/counting.ts";
import type { OptionOf } from "../readings/table.ts";
import {
	afterDeath,
	type Case,
	deathOf,
	departureOf,
	keep,
	noteDeparture,
	type Ruling,
} from "./ruling.ts";

/** L15: how long after the end of the career. */
const AFTER_CAREER: {
	readonly [Option in OptionOf<"L15">]: (
		end: PlainDate,
		working: Working,
	) => PlainDate;
} = {
	"career-6-months": (end, working) => addCalendarMonths(end, 6, working),
	"career-5-years": (end, working) => addCalendarYears(end, 5, working),
};

/** R3c: the whole career and what L15 adds. `answer` says why, while the agent is in service. */
export function forTheCareer(
	cause: Dated,
	answer: Phrase,
	asked: Case,
): Ruling {
	const departure = departureOf(asked);
	if (departure === null) {
		asked.working.unknown(phrase("unknown-end-of-career", {}));
		return { outcome: "career", rule: "R3c", cause, answer };
	}
	if (departure.reason === "death") return afterDeath(cause, departure, asked);
	noteDeparture(departure, asked);
	const { working } = asked;
	const through = AFTER_CAREER[working.read("L15")](departure.on, working);
	const death = deathOf(asked);
	if (death !== null && !isAfter(death.on, through))
		return afterDeath(cause, death, asked);
	const params = { through: isoDate(through) };
	return keep("R3c", cause, through, asked, {
		kept: phrase("kept-after-career", params),
		passed: phrase("after-career-passed", params),
	});
}
