import type { PlainDate } from "../base/dates.ts";
import {
	type ReadingRecord,
	type ReadingsState,
	recordOf,
} from "./confirmations.ts";
import {
	defaultOption,
	type ReadingSpan,
	type Readings,
	type ReliedReading,
	spanOn,
} from "./readings.ts";
import { READING_IDS } from "./table.ts";

/** What the domain decides with: every confirmed option and from when. */
export const readingsOf = (state: ReadingsState): Readings =>
	Object.fromEntries(READING_IDS.map((id) => [id, spans(recordOf(state, id))]));

/**
 * A version that reaches back is in force since ever for whoever asks on its first day or later: it replaces the
 * versions before it.
 */
const spans = ({ versions }: ReadingRecord): readonly ReadingSpan[] =>
	versions.map(({ proposal, from }) => ({
		from,
		option: proposal.option,
		...(proposal.reachesBack && { reachesBack: true }),
	}));

/** Every reading as it stands on a day, confirmed or by default; in the table's order. */
export const readingsOn = (
	readings: Readings,
	day: PlainDate,
): readonly ReliedReading[] =>
	READING_IDS.map((id) => {
		const span = spanOn(readings, id, day, day);
		const confirmed = span !== null;
		const option = span?.option ?? defaultOption(id);
		return { id, option, confirmed, provisional: !confirmed };
	});
