import type { z } from "zod";
import { utf8 } from "../../../shared/base/bytes.ts";
import type { StoredRecord } from "../../../shared/formats/record.ts";

const decoder = new TextDecoder("utf-8", { fatal: true });

/** The event inside a clear record, or null when the body is no such event: damage, or a newer version's. */
export function readClear<Event>(
	record: StoredRecord,
	schema: z.ZodType<Event>,
): Event | null {
	return parseEvent(record.body, schema);
}

/** The event in a record's plaintext, or null when it is none that this version knows. */
export function parseEvent<Event>(
	plaintext: Uint8Array,
	schema: z.ZodType<Event>,
): Event | null {
	try {
		const parsed = schema.safeParse(JSON.parse(decoder.decode(plaintext)));
		return parsed.success ? parsed.data : null;
	} catch {
		return null;
	}
}

/** The plaintext that {@link parseEvent} reads. */
export const writeEvent = (event: object): Uint8Array<ArrayBuffer> =>
	utf8(JSON.stringify(event));
