import {
	type IsoDate,
	isoDate,
	type PlainDate,
	plainDate,
} from "../../../shared/base/dates.ts";
import { luxembourgDay } from "../../../shared/base/luxembourg-day.ts";
import type { Context } from "../../../shared/dossier/context.ts";
import type { Readings } from "../../../shared/readings/readings.ts";
import { READING_IDS, type ReadingId } from "../../../shared/readings/table.ts";
import { verdict } from "../../../shared/retention/verdict.ts";
import type { Verdict } from "../../../shared/retention/verdict-types.ts";
import type { OutcomeChange } from "../../../shared/vault-protocol.ts";
import type { ViewAsked } from "./view-asked.ts";

type Asked = Pick<
	ViewAsked,
	"file" | "account" | "referenceOf" | "today" | "readingsAt"
>;

/**
 * What changed this dossier's conservation from outside since the account last read it: a sanction in another dossier
 * of the agent (R3c), or a reading that was confirmed. Null: nothing that a reader would see.
 */
export function outcomeChange(
	asked: Asked,
	context: Context,
): OutcomeChange | null {
	const { file, account, referenceOf, today } = asked;
	const read = file.outcomeRead.get(account);
	const [elsewhere] = file.elsewhereChanges.filter(
		({ event }) => event > (read?.event ?? 0),
	);
	const others =
		elsewhere === undefined ? context.others : [...elsewhere.before.values()];
	const since = read?.at ?? file.entries[0]?.recorded.at ?? file.lastAt;
	const then: Context = {
		...context,
		others,
		readings: asked.readingsAt(since),
	};
	const judge = (under: Context) => verdict(file.law, under, plainDate(today));
	const before = judge(then);
	const after = judge(context);
	if (isSame(before, after)) return null;
	const isElsewhere =
		elsewhere !== undefined && !isSame(judge({ ...context, others }), after);
	if (isElsewhere)
		return {
			at: luxembourgDay(elsewhere.at),
			before,
			after,
			because: referenceOf(elsewhere.dossier),
			readings: [],
		};
	const changed = changedReadings(then.readings, context, today);
	const relied = [...before.relied, ...after.relied].map(({ id }) => id);
	const named = changed.filter(({ id }) => relied.includes(id));
	const shown = named.length === 0 ? changed : named;
	return {
		at: shown[0]?.from ?? today,
		before,
		after,
		because: null,
		readings: shown.map(({ id }) => id),
	};
}

/** What a reader sees of a conservation: that the same result is no longer provisional is no other outcome. */
function isSame(a: Verdict, b: Verdict): boolean {
	return a.outcome === b.outcome && a.rule === b.rule && dayOf(a) === dayOf(b);
}

function dayOf(judged: Verdict): IsoDate | null {
	if (judged.outcome === "until") return judged.keepThrough;
	return judged.outcome === "due" ? judged.dueFrom : null;
}

/** The readings that are in force by today and were not, with the day from which they apply; the first one first. */
function changedReadings(
	before: Readings,
	{ readings }: Context,
	today: IsoDate,
): readonly { readonly id: ReadingId; readonly from: IsoDate }[] {
	const day = plainDate(today);
	const found = READING_IDS.flatMap((id) => {
		const known = before[id]?.length ?? 0;
		const from = (readings[id] ?? [])[known]?.from ?? null;
		return from !== null && isBegun(from, day)
			? [{ id, from: isoDate(from) }]
			: [];
	});
	return found.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

const isBegun = (from: PlainDate, day: PlainDate): boolean =>
	isoDate(from) <= isoDate(day);
