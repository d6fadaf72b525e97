import { type IsoDate, isoDate, type PlainDate } from "../base/dates.ts";
import { type Act, RULES, type RuleId } from "./rules.ts";

/** What changed on that day; texts are keyed by `change`. */
export type LawChange =
	| "communal-statute"
	| "personal-file"
	| "administrative-courts"
	| "order-of-justification"
	| "criminal-limitation"
	| "duty-to-inform-the-prosecutor"
	| "communal-employees"
	| "data-protection"
	| "archives"
	| "europe-day"
	| "victims-under-age";

/** Serves as a value as it stands: JSON-safe. */
export interface LawVersion {
	readonly since: IsoDate;
	readonly change: LawChange;
}

interface Row extends LawVersion {
	/** A new act touches every rule that cites it; a change inside one only the rules that are named. */
	readonly touches: readonly (Act | RuleId)[];
}

const version = (
	since: string,
	change: LawChange,
	...touches: readonly (Act | RuleId)[]
	// A literal of the calendar: a brand's constructor.
): Row => ({ since: since as IsoDate, change, touches });

const ROWS: readonly [Row, ...Row[]] = [
	version("1985-12-24", "communal-statute", "S"),
	version("1988-01-11", "personal-file", "DP"),
	version("1999-06-21", "administrative-courts", "L1999"),
	version("2006-09-11", "order-of-justification", "OJ", "N"),
	version("2009-10-06", "criminal-limitation", "L10", "K7", "R2", "T5"),
	version("2011-02-13", "duty-to-inform-the-prosecutor", "P12"),
	version("2017-07-28", "communal-employees", "R2017"),
	version("2018-05-25", "data-protection", "GDPR"),
	version("2018-08-17", "archives", "ARCH"),
	version("2019-05-09", "europe-day", "T1", "T2", "T4"),
	version("2023-08-07", "victims-under-age", "L10", "K7"),
];

const plain = ({ since, change }: Row): LawVersion => ({ since, change });

/** The days on which the texts that this program applies changed, oldest first. */
export const LAW_VERSIONS: readonly LawVersion[] = ROWS.map(plain);

const newest = (
	day: PlainDate,
	isMeant: (row: Row) => boolean,
): LawVersion | null => {
	const iso = isoDate(day);
	const row = ROWS.findLast((each) => each.since <= iso && isMeant(each));
	return row === undefined ? null : plain(row);
};

/** The newest version in force on `day`; the oldest one for a day before all of them. */
export const lawVersionOn = (day: PlainDate): LawVersion =>
	newest(day, () => true) ?? plain(ROWS[0]);

/** The version of one rule in force on `day`: the newest change that touches it or an act that it cites. */
export function ruleVersionOn(rule: RuleId, day: PlainDate): LawVersion {
	const acts: readonly string[] = RULES[rule].sources.map(({ act }) => act);
	const isTouched = ({ touches }: Row) =>
		touches.some((each) => each === rule || acts.includes(each));
	return newest(day, isTouched) ?? lawVersionOn(day);
}
