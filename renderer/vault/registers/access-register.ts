import { bytesToHex } from "../../../shared/base/bytes.ts";
import type { IsoDate } from "../../../shared/base/dates.ts";
import type { StreamId } from "../../../shared/base/ids.ts";
import { luxembourgDay } from "../../../shared/base/luxembourg-day.ts";
import type {
	AccessDayEvent,
	AccessEvent,
} from "../../../shared/registers/access-events.ts";
import { newestRegisterKey } from "../../../shared/roster/register-key.ts";
import type { OpenedVault } from "../opened-vault.ts";
import type { NewRecord } from "../streams/ledger.ts";
import { newestSegment, segmentsOf } from "./segments.ts";

/**
 * The access register has one stream a day, so that it can be pruned to the day without touching what stays; a day that
 * lost entries in both copies goes on in another one.
 */
export const accessDayName = (day: IsoDate) => `access/${day}` as const;

type Entry = Omit<AccessEvent, "v" | "at">;

/**
 * One entry of the access register (C5), sealed to its readers of today: whoever appends cannot read it again. The first of a day
 * is preceded by a clear record that names where the day before ended, so that the days are one chain. A clock set back
 * opens no earlier day and goes on with none: entries there would be pruned before their time.
 */
export function accessRecords(vault: OpenedVault, entry: Entry): NewRecord[] {
	const today = luxembourgDay(vault.outside.now());
	const newest = vault.store.lastAccessDay ?? today;
	return recordsOn(vault, today < newest ? newest : today, entry);
}

/**
 * What the device enters before anybody has unlocked: in the newest day there is, whatever the clock says. It opens none
 * but the first, so that a clock that was wrong before anybody worked leaves no day behind.
 */
export function failureRecords(vault: OpenedVault, entry: Entry): NewRecord[] {
	const today = luxembourgDay(vault.outside.now());
	return recordsOn(vault, vault.store.lastAccessDay ?? today, entry);
}

function recordsOn(
	vault: OpenedVault,
	day: IsoDate,
	entry: Entry,
): NewRecord[] {
	const at = vault.outside.now();
	const stream = newestSegment(vault, accessDayName(day));
	const event: AccessEvent = { v: "access/1", at, ...entry };
	const { generation, key } = newestRegisterKey(vault.roster);
	const sealed: NewRecord = {
		stream,
		kind: "access",
		generation,
		protection: { suite: "sealed", register: key },
		event,
	};
	return vault.store.head(stream).count > 0
		? [sealed]
		: [dayOpened(vault, stream, day, at), sealed];
}

function dayOpened(
	vault: OpenedVault,
	stream: StreamId,
	day: IsoDate,
	at: number,
): NewRecord {
	const event: AccessDayEvent = {
		v: "access-day/1",
		at,
		day,
		previous: endBefore(vault),
	};
	return {
		stream,
		kind: "access",
		generation: 0,
		protection: { suite: "clear" },
		event,
	};
}

/** The end of what was entered before: of the newest day, or of the newest stream of it of which anything is left. */
function endBefore(vault: OpenedVault): AccessDayEvent["previous"] {
	const last = vault.store.lastAccessDay;
	if (last === null) return null;
	for (const stream of segmentsOf(vault, accessDayName(last)).reverse()) {
		const { count, hash } = vault.store.head(stream);
		if (count > 0) return { stream, count, hash: bytesToHex(hash) };
	}
	return null;
}
