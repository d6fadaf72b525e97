import { bytesToHex, hexToBytes } from "../../../shared/base/bytes.ts";
import type { IsoDate } from "../../../shared/base/dates.ts";
import type { StreamId, VaultId } from "../../../shared/base/ids.ts";
import { luxembourgDay } from "../../../shared/base/luxembourg-day.ts";
import type {
	AccessDayEvent,
	AccessEvent,
} from "../../../shared/registers/access-events.ts";
import type { OpenedVault } from "../opened-vault.ts";
import type { NewRecord } from "../streams/ledger.ts";
import { wellKnownStream } from "../streams/well-known.ts";

/** The access register has one stream a day, so that it can be pruned to the day without touching what stays. */
export const accessDayStream = (vault: VaultId, day: IsoDate): StreamId =>
	wellKnownStream(vault, `access/${day}`);

/**
 * One entry of the access register (C5), sealed to its readers: whoever appends cannot read it again. The first of a day
 * is preceded by a clear record that names where the day before ended, so that the days are one chain.
 */
export function accessRecords(
	vault: OpenedVault,
	entry: Omit<AccessEvent, "v" | "at">,
): NewRecord[] {
	const at = vault.outside.now();
	const day = luxembourgDay(at);
	const stream = accessDayStream(vault.id, day);
	const event: AccessEvent = { v: "access/1", at, ...entry };
	const sealed: NewRecord = {
		stream,
		kind: "access",
		generation: 1,
		protection: {
			suite: "sealed",
			register: hexToBytes(vault.roster.accessKey),
		},
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
	const last = vault.store.lastAccessDay;
	const previous = last === null ? null : accessDayStream(vault.id, last);
	const head = previous === null ? null : vault.store.head(previous);
	const event: AccessDayEvent = {
		v: "access-day/1",
		at,
		day,
		previous:
			previous === null || head === null
				? null
				: { stream: previous, count: head.count, hash: bytesToHex(head.hash) },
	};
	return {
		stream,
		kind: "access",
		generation: 0,
		protection: { suite: "clear" },
		event,
	};
}
