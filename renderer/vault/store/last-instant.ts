import type { StoredRecord } from "../../../shared/formats/record.ts";
import { accessDaySchema } from "../../../shared/registers/access-events.ts";
import { rosterEventSchema } from "../../../shared/roster/events.ts";
import { DEVICE } from "../../../shared/roster/roster.ts";
import { readClear } from "../streams/clear-events.ts";
import type { VaultDatabase } from "./database.ts";

/**
 * Milliseconds since 1970 of the latest recording by a person or the kit; 0 before any. What is recorded while the
 * machine's clock stands behind it does not take it back: no limit comes to life again. What the device signs before
 * anybody has unlocked does not move it: a failed try with the clock ahead leaves every limit where it was.
 */
export async function lastInstant({ meta }: VaultDatabase): Promise<number> {
	const row = await meta.get("last-instant");
	return typeof row?.value === "number" ? row.value : 0;
}

/** Forward only. */
export async function raiseInstant(
	database: VaultDatabase,
	instant: number,
): Promise<void> {
	if (instant > (await lastInstant(database)))
		await database.meta.put({ key: "last-instant", value: instant });
}

/** The latest instant that clear records by a person or the kit bear: what the journal knows of it; 0 for none. */
export const newestInstant = (records: readonly StoredRecord[]): number =>
	records.reduce((newest, record) => Math.max(newest, instantIn(record)), 0);

function instantIn(record: StoredRecord): number {
	const { author, suite, kind } = record;
	if (author === DEVICE || suite !== "clear") return 0;
	if (kind === "roster") return readClear(record, rosterEventSchema)?.at ?? 0;
	if (kind === "access") return readClear(record, accessDaySchema)?.at ?? 0;
	return 0;
}
