import type { z } from "zod";
import type { StreamKind } from "../../../shared/formats/record.ts";
import { streamEventSchema } from "../../../shared/roster/events.ts";
import type { Holder } from "../access/holders.ts";
import { makeStreamSecret } from "../keys/stream-keys.ts";
import type { Session } from "../session/session.ts";
import { readClear } from "../streams/clear-events.ts";
import { type AuthoredEvent, keyedEvent } from "../streams/keyed-events.ts";
import type { NewRecord } from "../streams/ledger.ts";
import { keyedStreamOpened } from "../streams/open-stream.ts";
import { readRegister } from "./read-register.ts";
import { newestSegment, segmentsOf } from "./segments.ts";

/** The registers under a key that is wrapped to whoever may add to them. */
export type KeyedRegister = Extract<
	StreamKind,
	"communications" | "requests" | "breaches"
>;

/**
 * The records that add entries. A register that has no stream yet, or whose last one lost records in both copies,
 * begins one with them, its key wrapped to `holders`. None for who does not hold the key.
 */
export async function entryRecords(
	{ vault, keyring }: Session,
	register: KeyedRegister,
	{
		events,
		holders,
	}: { events: readonly object[]; holders: readonly Holder[] },
): Promise<NewRecord[]> {
	const stream = newestSegment(vault, register);
	const entries = (generation: number, key: Uint8Array): NewRecord[] =>
		events.map((event) => ({
			stream,
			kind: register,
			generation,
			protection: { suite: "keyed", key },
			event,
		}));
	if (vault.store.head(stream).count === 0) {
		const secret = makeStreamSecret();
		const at = vault.outside.now();
		const opening = { secret, holders, at };
		const opened = await keyedStreamOpened(vault, stream, register, opening);
		keyring.forget(stream);
		return [opened.record, ...entries(1, opened.key)];
	}
	const held = (await keyring.keysOf(stream)).at(-1);
	return held === undefined ? [] : entries(held.generation, held.key);
}

/** Whether this account can add to a register: it holds the newest stream's key, or there is none yet. */
export async function holdsRegister(
	{ vault, keyring }: Session,
	register: KeyedRegister,
): Promise<boolean> {
	const stream = newestSegment(vault, register);
	if (vault.store.head(stream).count === 0) return true;
	return (await keyring.keysOf(stream)).length > 0;
}

export interface RegisterEntries<Event> {
	readonly entries: readonly AuthoredEvent<Event>[];
	/** Records that neither copy has, or that nothing can open any more. */
	readonly lost: number;
}

/** Every entry that can be read, in order. One that this version does not know counts with what is lost: it is not hidden. */
export async function readEntries<Event>(
	{ vault, keyring }: Session,
	register: KeyedRegister,
	schema: z.ZodType<Event>,
): Promise<RegisterEntries<Event>> {
	const { records, lost } = await readRegister(vault, register);
	const entries: AuthoredEvent<Event>[] = [];
	const keys = new Map(
		await Promise.all(
			segmentsOf(vault, register).map(
				async (stream) => [stream, await keyring.keysOf(stream)] as const,
			),
		),
	);
	let unopened = 0;
	for (const record of records) {
		if (readClear(record, streamEventSchema) !== null) continue;
		const held = keys.get(record.stream) ?? [];
		const event = keyedEvent(record, held, schema);
		if (event === null) unopened++;
		else entries.push({ event, author: record.author });
	}
	return { entries, lost: lost + unopened };
}
