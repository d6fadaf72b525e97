import { describe, expect, test } from "vitest";
import { countingDay } from "../../../../renderer/vault/session/day.ts";
import { newestInstant } from "../../../../renderer/vault/store/last-instant.ts";
import { utf8 } from "../../../../shared/base/bytes.ts";
import { luxembourgDay } from "../../../../shared/base/luxembourg-day.ts";
import type { StoredRecord } from "../../../../shared/formats/record.ts";
import { DEVICE, RECOVERY } from "../../../../shared/roster/roster.ts";

const at = (text: string) => Date.parse(text);

describe("the day that counts", () => {
	test("is Luxembourg's, in winter and in summer", () => {
		expect(luxembourgDay(at("2026-12-31T22:59:59Z"))).toBe("2026-12-31");
		expect(luxembourgDay(at("2026-12-31T23:00:00Z"))).toBe("2027-01-01");
		expect(luxembourgDay(at("2026-06-30T21:59:59Z"))).toBe("2026-06-30");
		expect(luxembourgDay(at("2026-06-30T22:00:00Z"))).toBe("2026-07-01");
	});

	test("is the clock's when it went forward", () => {
		const now = at("2026-11-25T09:00:00Z");
		expect(countingDay(now, 0)).toEqual({
			today: "2026-11-25",
			clockWentBack: null,
		});
		expect(countingDay(now, now + 3_600_000)).toEqual({
			today: "2026-11-25",
			clockWentBack: null,
		});
	});

	test("is the last recording's when the clock was set back behind it, and says so", () => {
		const last = at("2026-11-25T09:00:00Z");
		expect(countingDay(at("2026-11-20T09:00:00Z"), last)).toEqual({
			today: "2026-11-25",
			clockWentBack: "2026-11-20",
		});
	});

	test("takes no instant from what the device signed", () => {
		const opened = {
			v: "access-day/1",
			at: 5,
			day: "2031-06-01",
			previous: null,
		};
		const record = {
			kind: "access",
			suite: "clear",
			body: utf8(JSON.stringify(opened)),
		} as StoredRecord;
		expect(newestInstant([{ ...record, author: RECOVERY }])).toBe(5);
		expect(newestInstant([{ ...record, author: DEVICE }])).toBe(0);
	});
});
