import {
	mkdtempSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeAtomically } from "../../../electron/bytes/atomic-write.ts";
import {
	type Disk,
	readFully,
	withFile,
	writeAll,
} from "../../../electron/bytes/disk.ts";
import { destroyFile } from "../../../electron/bytes/overwrite.ts";
import { realDisk } from "../../../electron/bytes/real-disk.ts";
import { idPath } from "../../../electron/bytes/safe-path.ts";
import { errno, FakeDisk } from "../../support/fake-disk.ts";
import { noise } from "../../support/plain-records.ts";

let dir: string;
beforeAll(() => {
	dir = mkdtempSync(path.join(os.tmpdir(), "scelle-disk-"));
});
afterAll(() => rmSync(dir, { recursive: true }));

const disks: readonly [string, () => Disk, () => string][] = [
	["the real disk", () => realDisk, () => dir],
	["the disk of the tests", () => new FakeDisk(), () => "/"],
];

describe.each(disks)("%s", (_name, make, folder) => {
	test("writes, reads, cuts, lists and removes", async () => {
		const disk = make();
		const inside = path.join(folder(), "a", "b");
		await disk.makeFolder(inside);
		const file = path.join(inside, "file");
		await withFile(disk, [file, "wx"], async (handle) => {
			await writeAll(handle, noise("x", 5000), 0);
			await writeAll(handle, Uint8Array.of(1, 2), 5000);
			await handle.datasync();
			expect(await handle.size()).toBe(5002);
			await handle.truncate(5001);
			await handle.sync();
		});
		expect([...(await disk.readFile(file)).subarray(4999)]).toEqual([
			noise("x", 5000).at(-1),
			1,
		]);
		await withFile(disk, [file, "r"], async (handle) => {
			const into = new Uint8Array(10);
			expect(await readFully(handle, into, 4996)).toBe(5);
			expect(await readFully(handle, into, 9000)).toBe(0);
		});
		expect(await disk.list(inside)).toEqual(["file"]);
		expect([...(await disk.sizes(inside))]).toEqual([["file", 5001]]);
		expect([...(await disk.sizes(path.dirname(inside)))]).toEqual([]);
		await disk.rename(file, `${file}2`);
		await disk.syncFolder(inside);
		await disk.remove(`${file}2`);
		await disk.remove(`${file}2`);
		expect(await disk.list(inside)).toEqual([]);
		expect(await disk.freeBytes(inside)).toBeGreaterThan(0);
	});

	test.each([
		["r", "missing", "ENOENT"],
		["r+", "missing", "ENOENT"],
		["wx", "there", "EEXIST"],
	] as const)(
		"refuses to open %s a file that is %s",
		async (how, name, code) => {
			const disk = make();
			const file = path.join(folder(), "there");
			await disk.open(file, "w").then((handle) => handle.close());
			await expect(
				disk.open(path.join(folder(), name), how),
			).rejects.toMatchObject({ code });
		},
	);
});

test("files of the real disk are their owner's alone", async () => {
	const file = path.join(dir, "own");
	await withFile(realDisk, [file, "w"], async () => undefined);
	expect(statSync(file).mode & 0o777).toBe(0o600);
});

describe("writing to the end", () => {
	test("goes on when the system takes a part", async () => {
		const disk = new FakeDisk();
		disk.failAt({ at: 1, what: "short", only: ["write"], stays: true });
		await withFile(disk, ["/f", "w"], (handle) =>
			writeAll(handle, noise("x", 1000), 0),
		);
		expect(disk.bytesOf("/f")).toEqual(noise("x", 1000));
	});

	test("gives up on a disk that takes nothing", async () => {
		const nothing = { write: async () => 0 };
		await expect(
			writeAll(nothing as never, Uint8Array.of(1), 0),
		).rejects.toThrow();
	});
});

describe("replacing a file atomically", () => {
	test.each(["open", "write", "sync", "rename"] as const)(
		"leaves the old one when %s fails",
		async (only) => {
			const disk = new FakeDisk();
			disk.put("/f", Uint8Array.of(1));
			disk.failAt({ at: 1, what: "EIO", only: [only] });
			await expect(
				writeAtomically(disk, "/f", Uint8Array.of(2)),
			).rejects.toThrow();
			expect([...disk.bytesOf("/f")]).toEqual([1]);
			expect(disk.names()).toEqual(["/f"]);
		},
	);

	test("tries again while a scanner holds the file", async () => {
		const disk = new FakeDisk();
		let refusals = 3;
		const scanned: Disk = Object.assign(Object.create(disk) as Disk, {
			rename: async (from: string, to: string) => {
				if (refusals-- > 0) throw errno("EPERM");
				await disk.rename(from, to);
			},
			open: disk.open.bind(disk),
			remove: disk.remove.bind(disk),
			syncFolder: disk.syncFolder.bind(disk),
		});
		await writeAtomically(scanned, "/f", Uint8Array.of(2));
		expect([...disk.bytesOf("/f")]).toEqual([2]);
	});

	test("writes the whole of it on the real disk", async () => {
		const file = path.join(dir, "whole");
		writeFileSync(file, "old");
		await writeAtomically(realDisk, file, noise("n", 3_000_000));
		expect(readFileSync(file).equals(noise("n", 3_000_000))).toBe(true);
	});
});

describe("destroying a file", () => {
	test("overwrites every byte before it goes", async () => {
		const disk = new FakeDisk();
		const secret = noise("secret", 2_500_000);
		disk.put("/f", secret);
		let overwritten: Uint8Array | null = null;
		const looked: Disk = Object.assign(Object.create(disk) as Disk, {
			open: disk.open.bind(disk),
			remove: async (file: string) => {
				overwritten = disk.bytesOf(file).slice();
				await disk.remove(file);
			},
		});
		await destroyFile(looked, "/f");
		const after = overwritten ?? secret;
		expect(after.length).toBe(secret.length);
		let same = 0;
		for (let at = 0; at + 8 <= secret.length; at += 8)
			if (
				Buffer.compare(
					after.subarray(at, at + 8),
					secret.subarray(at, at + 8),
				) === 0
			)
				same++;
		expect(same).toBe(0);
		expect(disk.names()).toEqual([]);
	});

	test("has nothing to do for a missing one and passes other errors on", async () => {
		const disk = new FakeDisk();
		await destroyFile(disk, "/f");
		disk.put("/f", Uint8Array.of(1));
		disk.failAt({ at: 1, what: "EIO", only: ["sync"] });
		await expect(destroyFile(disk, "/f")).rejects.toThrow();
		expect(disk.names()).toEqual(["/f"]);
	});
});

test("a path is made of an id or not at all", () => {
	const id = "0123456789abcdef".repeat(2);
	expect(idPath("/p", id)).toBe(path.join("/p", id));
	for (const name of [
		"",
		"..",
		"../../etc/passwd",
		`${id}/..`,
		id.toUpperCase(),
		id.slice(1),
		`${id}0`,
		`${id}\n`,
		`\0${id.slice(1)}`,
		"CON",
	])
		expect(() => idPath("/p", name)).toThrow("not an id");
});
