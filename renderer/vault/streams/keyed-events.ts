import type { z } from "zod";
import type { AccountId } from "../../../shared/base/ids.ts";
import type { StoredRecord } from "../../../shared/formats/record.ts";
import { streamEventSchema } from "../../../shared/roster/events.ts";
import type { HeldKey } from "../keys/keyring.ts";
import { parseEvent, readClear } from "./clear-events.ts";
import { openRecord } from "./record-seal.ts";

export interface AuthoredEvent<Event> {
	readonly event: Event;
	readonly author: AccountId;
}

/**
 * The events of a keyed stream, in their order. Null when one record, be it clear or keyed, is none that this version
 * can open and knows: nothing is ever skipped, for what a state leaves out it gets wrong.
 */
export function eventsIn<Event>(
	records: readonly StoredRecord[],
	keys: readonly HeldKey[],
	schema: z.ZodType<Event>,
): readonly AuthoredEvent<Event>[] | null {
	const events: AuthoredEvent<Event>[] = [];
	for (const record of records) {
		if (record.suite === "clear") {
			if (readClear(record, streamEventSchema) === null) return null;
			continue;
		}
		const event = keyedEvent(record, keys, schema);
		if (event === null) return null;
		events.push({ event, author: record.author });
	}
	return events;
}

/** The event in a keyed record; null when these keys do not open it or this version does not know it. */
export function keyedEvent<Event>(
	record: StoredRecord,
	keys: readonly HeldKey[],
	schema: z.ZodType<Event>,
): Event | null {
	const key = keys.find(({ generation }) => generation === record.generation);
	const opened = key && openRecord(record, { suite: "keyed", key: key.key });
	return opened?.ok ? parseEvent(opened.value, schema) : null;
}
