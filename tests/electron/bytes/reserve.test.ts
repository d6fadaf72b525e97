import { beforeEach, describe, expect, test } from "vitest";
import { RESERVED_BYTES } from "../../../electron/bytes/blobs.ts";
import { RESERVE_BYTES, Reserve } from "../../../electron/bytes/reserve.ts";
import { FakeDisk } from "../../support/fake-disk.ts";

let disk: FakeDisk;
let reserve: Reserve;
beforeEach(async () => {
	disk = new FakeDisk();
	await disk.makeFolder("/v");
	reserve = new Reserve(disk, "/v");
});

describe("the reserve", () => {
	test("is 64 MiB that are not all alike, and on the disk", async () => {
		await reserve.keep();
		const bytes = disk.afterPowerCut(() => 0).bytesOf("/v/reserve");
		expect(bytes.length).toBe(RESERVE_BYTES);
		expect(bytes.some((byte) => byte !== bytes[0])).toBe(true);
	});

	test("is not made where the record itself needs the room", async () => {
		disk.free = RESERVED_BYTES + RESERVE_BYTES - 1;
		await reserve.keep();
		expect(disk.names()).toEqual([]);
	});

	test("leaves no part of itself where it does not fit", async () => {
		disk.failAt({ at: 30, what: "ENOSPC", only: ["write"], stays: true });
		await expect(reserve.keep()).rejects.toMatchObject({ code: "ENOSPC" });
		expect(disk.names()).toEqual([]);
	});

	test("is made once, and again when it is short", async () => {
		await reserve.keep();
		const { operations } = disk;
		await reserve.keep();
		expect(disk.operations - operations).toBeLessThan(5);
		const file = await disk.open("/v/reserve", "r+");
		await file.truncate(5);
		await file.close();
		await reserve.keep();
		expect(disk.bytesOf("/v/reserve").length).toBe(RESERVE_BYTES);
	});

	test("is given up when hardly any room is left, and not before", async () => {
		await reserve.keep();
		disk.free = RESERVE_BYTES;
		await reserve.giveUpIfNeeded();
		expect(disk.names()).toEqual(["/v/reserve"]);
		disk.free = RESERVE_BYTES - 1;
		await reserve.giveUpIfNeeded();
		expect(disk.names()).toEqual([]);
	});
});
