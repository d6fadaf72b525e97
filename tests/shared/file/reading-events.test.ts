import { describe, expect, test } from "vitest";
import {
	readReading,
	storedReadingSchema,
	writeReading,
} from "../../../shared/file/reading-events.ts";

/** Frozen: what version 1 of each event of a reading looks like on disk. Never edit a line. */
const by = { account: "a".repeat(32), role: "dpo" };
const FROZEN = [
	{
		name: "reading-proposed/1",
		on: "2026-06-01",
		by,
		reading: "L2",
		option: "no",
		from: "2026-06-01",
		reachesBack: false,
		reason: "avis du 20 mai",
		reference: "2026/12",
	},
	{ name: "reading-confirmed/1", on: "2026-06-02", by, reading: "L2" },
	{ name: "reading-proposal-withdrawn/1", on: "2026-06-02", by, reading: "L2" },
];

describe("the stored form of readings", () => {
	test.each(FROZEN)("$name is read and written alike", (stored) => {
		const parsed = storedReadingSchema.parse(stored);
		expect(writeReading(readReading(parsed))).toEqual(stored);
	});

	test.each([
		["an unknown name", { ...FROZEN[1], name: "reading-guessed/1" }],
		["a newer version", { ...FROZEN[1], name: "reading-confirmed/2" }],
		["a reading that is none", { ...FROZEN[1], reading: "L99" }],
		["an option that is none", { ...FROZEN[0], option: "perhaps" }],
		["a field too many", { ...FROZEN[1], more: 1 }],
	])("with %s is refused", (_, stored) => {
		expect(storedReadingSchema.safeParse(stored).success).toBe(false);
	});
});
