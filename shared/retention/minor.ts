import {
	addYears,
	type IsoDate,
	isAfter,
	isoDate,
	plainDate,
} from "../base/dates.ts";
import type { Dated } from "../dossier/steps.ts";
import { phrase } from "../law/phrases.ts";
import { addCalendarYears } from "../limits/counting.ts";
import type { OptionOf } from "../readings/table.ts";
import { forTheCareer } from "./career.ts";
import { type Dating, dating } from "./dating.ts";
import { type Case, keep, type Ruling } from "./ruling.ts";

const MINOR_YEARS = 3;

/** R3b, unless another sanction within three years makes it a matter for the career (R3c, K4, L13). */
export function afterMinor(
	cause: Dated,
	date: IsoDate,
	option: OptionOf<"L12">,
	asked: Case,
): Ruling {
	const { working } = asked;
	const pair = pairOf(date, option, asked);
	const isForBoth = pair !== null && working.read("L13") === "both";
	if (pair !== null && (pair.isFirst || isForBoth))
		return forTheCareer(cause, followed(pair, asked), asked);
	const through = addCalendarYears(plainDate(date), MINOR_YEARS, working);
	const params = { through: isoDate(through) };
	if (!isAfter(asked.on, through))
		working.change(phrase("would-change-later-sanction", params));
	return keep("R3b", cause, through, asked, {
		kept: phrase("kept-three-years-after-sanction", params),
		passed: phrase("three-years-after-sanction-passed", params),
	});
}

const anniversary = (date: IsoDate): IsoDate =>
	isoDate(addYears(plainDate(date), MINOR_YEARS));

/** K4: strictly later than the first, at most on its third anniversary. */
const isWithin = (first: IsoDate, next: IsoDate): boolean =>
	next > first && next <= anniversary(first);

/** Two sanctions within three years, of which the one judged is the first or the next. */
interface Pair {
	readonly isFirst: boolean;
	readonly first: IsoDate;
	readonly next: IsoDate;
}

/** As the first of a pair, else as the next after another minor one; null without either. */
function pairOf(
	date: IsoDate,
	option: OptionOf<"L12">,
	asked: Case,
): Pair | null {
	const others = datedOthers(option, asked);
	const next = others.find((each) => isWithin(date, each.date));
	if (next !== undefined)
		return { isFirst: true, first: date, next: next.date };
	const first = others.find(
		(each) => each.weight === "minor" && isWithin(each.date, date),
	);
	return first === undefined
		? null
		: { isFirst: false, first: first.date, next: date };
}

type DatedSanction = Extract<Dating, { readonly is: "dated" }>;

/** The agent's other sanctions that stand on the day asked and bear a date, oldest first. */
const datedOthers = (
	option: OptionOf<"L12">,
	{ context, on }: Case,
): readonly DatedSanction[] =>
	context.others
		.map((facts) => dating(facts, option, on))
		.filter((each): each is DatedSanction => each.is === "dated")
		.sort((a, b) => (a.date < b.date ? -1 : 1));

function followed({ isFirst, first, next }: Pair, { working }: Case) {
	const day = isFirst ? next : first;
	const last = anniversary(first);
	working.also("K4");
	working.input({ label: "other-sanction-on", value: day, ref: null });
	working.calculate(phrase("followed-within", { first, last, day: next }));
	working.change(phrase("would-change-annulment", {}));
	return isFirst
		? phrase("kept-for-career-followed", { day })
		: phrase("kept-for-career-following", { day });
}
