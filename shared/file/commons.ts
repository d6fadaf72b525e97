import { z } from "zod";
import type { AccountId } from "../base/ids.ts";
import {
	accountIdSchema,
	isoDateSchema,
	line,
	type Organism,
	organismSchema,
	streamIdSchema,
} from "./parts.ts";
import { type StoredReading, storedReadingSchema } from "./reading-events.ts";

const at = z.number().int().nonnegative();

/** What every account of the vault may read: who is who, what the body is called, which references are taken. */
export const commonsEventSchema = z.discriminatedUnion("v", [
	z.strictObject({
		v: z.literal("organism-named/1"),
		at,
		organism: organismSchema,
	}),
	z.strictObject({
		v: z.literal("account-named/1"),
		at,
		account: accountIdSchema,
		name: line(),
	}),
	/** A number, and nothing of the dossier that took it: it is not given again after a destruction. */
	z.strictObject({
		v: z.literal("reference-taken/1"),
		at,
		year: z.number().int(),
		number: z.number().int().positive(),
	}),
	/** Where every chain ended when a receipt was taken: opaque ids, lengths, hashes. */
	z.strictObject({
		v: z.literal("receipt-taken/1"),
		at,
		code: line(60),
		on: isoDateSchema,
		points: z.array(
			z.tuple([
				streamIdSchema,
				z.number().int().positive(),
				z.string().regex(/^[0-9a-f]{64}$/),
			]),
		),
	}),
	/** The day of the college's next meeting; null: none is planned any more. */
	z.strictObject({
		v: z.literal("session-planned/1"),
		at,
		by: accountIdSchema,
		on: isoDateSchema.nullable(),
	}),
	/** A reading proposed, confirmed or withdrawn, in the stored form of shared/readings. */
	z.strictObject({
		v: z.literal("reading-recorded/1"),
		at,
		reading: storedReadingSchema,
	}),
]);
export type CommonsEvent = z.infer<typeof commonsEventSchema>;

export interface RecordedReading {
	/** Milliseconds since 1970. */
	readonly at: number;
	readonly reading: StoredReading;
}

export interface Commons {
	readonly organism: Organism;
	readonly names: ReadonlyMap<AccountId, string>;
	/** The last number taken, by year. */
	readonly references: ReadonlyMap<number, number>;
	/** Events of the readings, in their stored form and order. */
	readonly readings: readonly RecordedReading[];
	readonly session: Extract<CommonsEvent, { v: "session-planned/1" }> | null;
	readonly receipts: readonly Extract<CommonsEvent, { v: "receipt-taken/1" }>[];
}

export const emptyCommons: Commons = {
	organism: { kind: "commune", name: "" },
	names: new Map(),
	references: new Map(),
	readings: [],
	session: null,
	receipts: [],
};

export function evolveCommons(commons: Commons, event: CommonsEvent): Commons {
	switch (event.v) {
		case "organism-named/1":
			return { ...commons, organism: event.organism };
		case "account-named/1":
			return {
				...commons,
				names: new Map(commons.names).set(event.account, event.name),
			};
		case "reference-taken/1":
			return {
				...commons,
				references: new Map(commons.references).set(event.year, event.number),
			};
		case "receipt-taken/1":
			return { ...commons, receipts: [...commons.receipts, event] };
		case "reading-recorded/1":
			return {
				...commons,
				readings: [
					...commons.readings,
					{ at: event.at, reading: event.reading },
				],
			};
		case "session-planned/1":
			return { ...commons, session: event };
	}
}

/** The next reference of a year, such as `DJ-2026-013`. */
export function nextReference(
	commons: Commons,
	year: number,
): { number: number; reference: string } {
	const number = (commons.references.get(year) ?? 0) + 1;
	return { number, reference: `DJ-${year}-${String(number).padStart(3, "0")}` };
}
