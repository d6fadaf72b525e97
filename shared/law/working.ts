import type { PlainDate } from "../base/dates.ts";
import {
	defaultOption,
	type Readings,
	type ReliedReading,
	spanOn,
} from "../readings/readings.ts";
import type { OptionOf, ReadingId } from "../readings/table.ts";
import type { CountedDay, Input } from "./explanation.ts";
import type { Phrase } from "./phrases.ts";
import type { RuleId } from "./rules.ts";

/** What a calculation used and how it went: the material of "Pourquoi ?" and of `provisional`. */
export interface Notes {
	readonly relied: readonly ReliedReading[];
	readonly inputs: readonly Input[];
	/** Written out when read: most callers want the result alone. */
	readonly days: () => readonly CountedDay[];
	readonly calculation: readonly Phrase[];
	readonly wouldChange: readonly Phrase[];
	readonly unknown: readonly Phrase[];
	readonly alsoRules: readonly RuleId[];
}

/**
 * Passed through one calculation: hands out the readings and writes down what was consulted (K11), so that a result
 * and its explanation can never differ.
 */
export interface Working {
	/** The option in force for the fact being judged; from now on the result relies on it. */
	read<Id extends ReadingId>(id: Id): OptionOf<Id>;
	/** The result waits for this reading although it may be confirmed: an `ask` without answer, K7. */
	wait(id: ReadingId): void;
	/** Readings consulted in a working of its own that this one rests on. */
	rely(readings: readonly ReliedReading[]): void;
	input(input: Input): void;
	/** Listed only when someone asks for the notes' days. */
	count(list: () => readonly CountedDay[]): void;
	calculate(phrase: Phrase): void;
	change(phrase: Phrase): void;
	unknown(phrase: Phrase): void;
	also(rule: RuleId): void;
	notes(): Notes;
}

/** For a fact of `factDay`, asked on `askedDay` (see `spanOn`). */
export function newWorking(
	readings: Readings,
	factDay: PlainDate,
	askedDay: PlainDate,
): Working {
	const relied = new Map<ReadingId, ReliedReading>();
	const lists: (() => readonly CountedDay[])[] = [];
	const notes = {
		inputs: [] as Input[],
		days: [] as CountedDay[],
		calculation: [] as Phrase[],
		wouldChange: [] as Phrase[],
		unknown: [] as Phrase[],
		alsoRules: [] as RuleId[],
	};
	return {
		read(id) {
			const span = spanOn(readings, id, factDay, askedDay);
			const option = span?.option ?? defaultOption(id);
			const confirmed = span !== null;
			if (!relied.has(id))
				relied.set(id, { id, option, confirmed, provisional: !confirmed });
			return option;
		},
		wait(id) {
			const known = relied.get(id);
			if (known !== undefined) relied.set(id, { ...known, provisional: true });
		},
		rely(readings) {
			for (const each of readings) relied.set(each.id, each);
		},
		input: (input) => void notes.inputs.push(input),
		count: (list) => void lists.push(list),
		calculate: (phrase) => void notes.calculation.push(phrase),
		change: (phrase) => void notes.wouldChange.push(phrase),
		unknown: (phrase) => void notes.unknown.push(phrase),
		also: (rule) => void notes.alsoRules.push(rule),
		notes: () => ({
			...notes,
			days: () => lists.flatMap((list) => list()),
			relied: [...relied.values()],
		}),
	};
}

/** The readings that a result waits for, sorted as text like every list of ids in a case. */
export const provisionalIds = (
	relied: readonly ReliedReading[],
): readonly ReadingId[] =>
	relied
		.filter((each) => each.provisional)
		.map((each) => each.id)
		.sort();
