import { expect, test } from "vitest";
import { parseTime } from "../../../../renderer/page/format/parse-time.ts";

test.each([
	["9:30", 9, 30],
	["09h30", 9, 30],
	["0930", 9, 30],
	["9 h", 9, 0],
	["9 h 05", 9, 5],
	["23.59", 23, 59],
	[" 0:00 ", 0, 0],
])("reads « %s »", (typed, hour, minute) => {
	expect(parseTime(typed)).toEqual({ hour, minute });
});

test.each(["", "24:00", "9:60", "midi", "9:3", "12345", "-1:00"])(
	"takes « %s » for no time of day",
	(typed) => expect(parseTime(typed)).toBeNull(),
);
