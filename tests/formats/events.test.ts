import { describe, expect, test } from "vitest";
import type { z } from "zod";
import {
	parseEvent,
	writeEvent,
} from "../../renderer/vault/streams/clear-events.ts";
import { commonsEventSchema } from "../../shared/file/commons.ts";
import { fileEventSchema } from "../../shared/file/events.ts";
import {
	accessDaySchema,
	accessEventSchema,
} from "../../shared/registers/access-events.ts";
import { breachEntrySchema } from "../../shared/registers/breach-events.ts";
import { communicationEntrySchema } from "../../shared/registers/communications.ts";
import { requestEntrySchema } from "../../shared/registers/request-events.ts";
import {
	destructionEventSchema,
	rosterEventSchema,
	streamEventSchema,
} from "../../shared/roster/events.ts";
import { vectors } from "./vectors.ts";

interface Stored {
	readonly v: string;
}
type Group =
	| "roster"
	| "stream"
	| "commons"
	| "dossier"
	| "access"
	| "accessDays"
	| "communications"
	| "requests"
	| "breaches"
	| "destructions";

const frozen = vectors<Readonly<Record<Group, readonly Stored[]>>>("events");

const SCHEMAS: Readonly<Record<Group, z.ZodType>> = {
	roster: rosterEventSchema,
	stream: streamEventSchema,
	commons: commonsEventSchema,
	dossier: fileEventSchema,
	access: accessEventSchema,
	accessDays: accessDaySchema,
	communications: communicationEntrySchema,
	requests: requestEntrySchema,
	breaches: breachEntrySchema,
	destructions: destructionEventSchema,
};
const groups = Object.keys(SCHEMAS) as Group[]; // the keys of a literal table

/** The names that a schema reads, each of which is on some disk. */
function namesOf(schema: z.ZodType): string[] {
	const members =
		"options" in schema ? (schema.options as z.ZodObject[]) : [schema];
	return members.map((member) => {
		const { v } = (member as z.ZodObject).shape;
		return (v as unknown as z.ZodLiteral<string>).value;
	});
}

describe.each(groups)("the stored events: %s", (group) => {
	const schema = SCHEMAS[group];

	test.each(frozen[group])(
		"$v is read to what it was, byte by byte",
		(event) => {
			const bytes = writeEvent(event);
			const read = parseEvent(bytes, schema) as object;
			expect(read).toEqual(event);
			expect(writeEvent(read)).toEqual(bytes);
		},
	);

	test.each(frozen[group])(
		"$v is none with a field too many, one too few or another version",
		(event) => {
			const read = (changed: object) => parseEvent(writeEvent(changed), schema);
			expect(read({ ...event, more: 1 })).toBeNull();
			expect(read({ ...event, v: event.v.replace("/1", "/2") })).toBeNull();
			const { at: _, ...without } = { at: 0, ...event };
			expect(read(without)).toBeNull();
		},
	);

	test("each have a frozen example", () => {
		const names = frozen[group].map(({ v }) => v);
		expect([...new Set(names)].sort()).toEqual(namesOf(schema).sort());
	});
});
