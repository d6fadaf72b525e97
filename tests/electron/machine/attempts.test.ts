import { describe, expect, test } from "vitest";
import { AttemptsFile } from "../../../electron/machine/attempts.ts";
import type { AccountId } from "../../../shared/base/ids.ts";
import { chance, FakeDisk } from "../../support/fake-disk.ts";

const FILE = "/attempts";
const ANNA = "a".repeat(32) as AccountId;
const BEN = "b".repeat(32) as AccountId;
const NOW = Date.parse("2026-12-10T09:00:00Z");
const STEP = Math.floor(NOW / 30_000);

const fileOn = (disk: FakeDisk) => new AttemptsFile(disk, FILE, () => NOW);

describe("spent codes", () => {
	test.each([1, 2, 3, 4, 5, 6, 7, 8])(
		"are spent once accepted, whatever the power does next (%i)",
		async (seed) => {
			const before = new FakeDisk();
			await fileOn(before).count(ANNA);
			expect(await fileOn(before).spend(ANNA, STEP)).toBe(true);
			const disk = before.afterPowerCut(chance(seed));
			expect(await fileOn(disk).spend(ANNA, STEP)).toBe(false);
			expect(await fileOn(disk).spend(ANNA, STEP - 1)).toBe(false);
			expect(await fileOn(disk).spend(ANNA, STEP + 1)).toBe(true);
		},
	);

	test("are of one account, and stay when its failures are counted and cleared", async () => {
		const attempts = fileOn(new FakeDisk());
		await attempts.count(ANNA);
		await attempts.spend(ANNA, STEP);
		expect(await attempts.count(ANNA)).toEqual({ failures: 2, lastAt: NOW });
		await attempts.clear(ANNA);
		expect(await attempts.read(ANNA)).toEqual({ failures: 0, lastAt: null });
		expect(await attempts.spend(ANNA, STEP)).toBe(false);
		expect(await attempts.spend(BEN, STEP)).toBe(true);
	});

	test("stay spent after hundreds of later ones when the clock is set back", async () => {
		const disk = new FakeDisk();
		let now = NOW;
		const attempts = new AttemptsFile(disk, FILE, () => now);
		expect(await attempts.spend(ANNA, STEP)).toBe(true);
		for (let later = 1; later < 1_000; later++) {
			now += 30_000;
			await attempts.spend(ANNA, STEP + later);
		}
		now = NOW;
		expect(await fileOn(disk).spend(ANNA, STEP)).toBe(false);
	});

	test("are taken by one of two tries at once", async () => {
		const attempts = fileOn(new FakeDisk());
		const both = [attempts.spend(ANNA, STEP), attempts.spend(ANNA, STEP)];
		expect(await Promise.all(both)).toEqual([true, false]);
	});

	test.each([
		['{"failures":3,"lastAt":5}', "before they were kept"],
		['{"failures":3,"lastAt":5,"codes":["x"]}', "unreadable"],
	])("count as none where they are not there or %s", async (entry) => {
		const disk = new FakeDisk();
		disk.put(FILE, new TextEncoder().encode(`{"${ANNA}":${entry}}`));
		expect(await fileOn(disk).spend(ANNA, STEP)).toBe(true);
		expect(await fileOn(disk).read(ANNA)).toMatchObject({ failures: 3 });
	});
});
