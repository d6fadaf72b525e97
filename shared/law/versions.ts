import { type IsoDate, isoDate, type PlainDate } from "../base/dates.ts";

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

export interface LawVersion {
	readonly since: IsoDate;
	readonly change: LawChange;
}

const version = (since: string, change: LawChange): LawVersion => ({
	// A literal of the calendar: a brand's constructor.
	since: since as IsoDate,
	change,
});

/** The days on which the texts that this program applies changed, oldest first. */
export const LAW_VERSIONS: readonly [LawVersion, ...LawVersion[]] = [
	version("1985-12-24", "communal-statute"),
	version("1988-01-11", "personal-file"),
	version("1999-06-21", "administrative-courts"),
	version("2006-09-11", "order-of-justification"),
	version("2009-10-06", "criminal-limitation"),
	version("2011-02-13", "duty-to-inform-the-prosecutor"),
	version("2017-07-28", "communal-employees"),
	version("2018-05-25", "data-protection"),
	version("2018-08-17", "archives"),
	version("2019-05-09", "europe-day"),
	version("2023-08-07", "victims-under-age"),
];

/** The newest version in force on `day`; the oldest one for a day before all of them. */
export function lawVersionOn(day: PlainDate): LawVersion {
	const iso = isoDate(day);
	return LAW_VERSIONS.findLast((each) => each.since <= iso) ?? LAW_VERSIONS[0];
}
