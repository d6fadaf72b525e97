import { hexToBytes } from "../../../shared/base/bytes.ts";
import type { IsoDate } from "../../../shared/base/dates.ts";
import type { StoredRecord } from "../../../shared/formats/record.ts";
import { accessDaySchema } from "../../../shared/registers/access-events.ts";
import {
	type StreamEvent,
	streamEventSchema,
} from "../../../shared/roster/events.ts";
import { readClear } from "../streams/clear-events.ts";
import type { DenialRow, GrantRow } from "./database.ts";

/** The grants that a record carries: none unless it is one of the clear records of a keyed stream. */
export function grantsIn(record: StoredRecord): GrantRow[] {
	const event = clearEventIn(record);
	if (event === null || event.v === "access-denied/1") return [];
	const { slot, generation } = event;
	const wraps = event.v === "access-granted/1" ? [event] : event.wraps;
	return wraps.map(({ account, to, wrap }) => ({
		stream: record.stream,
		account,
		generation,
		slot,
		to,
		wrap: hexToBytes(wrap),
	}));
}

/** The denials that a record carries. */
export function denialsIn(record: StoredRecord): DenialRow[] {
	const event = clearEventIn(record);
	return event?.v === "access-denied/1"
		? [{ stream: record.stream, account: event.account }]
		: [];
}

function clearEventIn(record: StoredRecord): StreamEvent | null {
	const keyed = record.kind !== "roster" && record.kind !== "destructions";
	return record.suite === "clear" && keyed
		? readClear(record, streamEventSchema)
		: null;
}

/** The day that a record of the access register opens. */
export function accessDayIn(record: StoredRecord): IsoDate | null {
	if (record.kind !== "access" || record.suite !== "clear") return null;
	return readClear(record, accessDaySchema)?.day ?? null;
}
