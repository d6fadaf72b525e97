import { z } from "zod";
import { isoDate, plainDate } from "../base/dates.ts";
import type { ReadingEvent } from "../readings/confirmations.ts";
import {
	isOptionOf,
	READING_IDS,
	type ReadingId,
	type ReadingOption,
} from "../readings/table.ts";
import { accountIdSchema, isoDateSchema, prose } from "./parts.ts";

const signer = z.strictObject({
	account: accountIdSchema,
	role: z.enum(["college", "dpo"]),
});
const reading = z.enum(READING_IDS as [ReadingId, ...ReadingId[]]); // not empty
const base = { on: isoDateSchema, by: signer, reading };

/** A reading proposed, confirmed or withdrawn, in its stored form. */
export const storedReadingSchema = z.discriminatedUnion("name", [
	z
		.strictObject({
			name: z.literal("reading-proposed/1"),
			...base,
			option: z.string(),
			from: isoDateSchema,
			reachesBack: z.boolean(),
			reason: prose(2_000),
			reference: prose(200).optional(),
		})
		.refine((stored) => isOptionOf(stored.reading, stored.option)),
	z.strictObject({ name: z.literal("reading-confirmed/1"), ...base }),
	z.strictObject({ name: z.literal("reading-proposal-withdrawn/1"), ...base }),
]);
export type StoredReading = z.infer<typeof storedReadingSchema>;

/** The domain's event; throws when the option is none of its reading's, which no writer makes. */
export function readReading(stored: StoredReading): ReadingEvent {
	const { name, by, on, ...fields } = stored;
	const common = {
		on: plainDate(on),
		reading: stored.reading,
		by,
	};
	if (name !== "reading-proposed/1")
		return {
			event:
				name === "reading-confirmed/1"
					? "reading-confirmed"
					: "reading-proposal-withdrawn",
			...common,
		};
	const { option, from, reachesBack, reason, reference } = fields as Extract<
		StoredReading,
		{ option: string }
	>; // narrowed by name
	if (!isOptionOf(stored.reading, option))
		throw new Error("no option of this reading");
	return {
		event: "reading-proposed",
		...common,
		option: option as ReadingOption, // checked above
		from: plainDate(from),
		reachesBack,
		reason,
		...(reference === undefined ? {} : { reference }),
	};
}

export function writeReading(event: ReadingEvent): StoredReading {
	const { by, reading } = event;
	const common = { on: isoDate(event.on), by, reading };
	switch (event.event) {
		case "reading-proposed": {
			const { option, reachesBack, reason, reference } = event;
			const more = reference === undefined ? {} : { reference };
			return {
				name: "reading-proposed/1",
				...common,
				option,
				from: isoDate(event.from),
				reachesBack,
				reason,
				...more,
			};
		}
		case "reading-confirmed":
			return { name: "reading-confirmed/1", ...common };
		case "reading-proposal-withdrawn":
			return { name: "reading-proposal-withdrawn/1", ...common };
	}
}
