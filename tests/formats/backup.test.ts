import { describe, expect, test } from "vitest";
import {
	decodeManifest,
	encodeManifest,
} from "../../electron/backup/manifest.ts";
import { NewerFormat } from "../../electron/bytes/errno.ts";
import {
	addGone,
	markOf,
	readGone,
	slotMark,
} from "../../electron/bytes/gone.ts";
import { FakeDisk } from "../support/fake-disk.ts";
import type { backupVectors } from "../vectors/make/backup.ts";
import { bytes, hex, vectors } from "./vectors.ts";

const { manifest, gone } =
	vectors<Awaited<ReturnType<typeof backupVectors>>>("backup");

describe("a frozen manifest of a backup", () => {
	const whole = {
		...manifest.manifest,
		streams: manifest.manifest.streams.map((each) => ({
			...each,
			hash: bytes(each.hash),
		})),
		blobs: manifest.manifest.blobs.map((each) => ({
			...each,
			sha256: bytes(each.sha256),
		})),
	};

	test("is read and written alike", () => {
		expect(decodeManifest(bytes(manifest.hex))).toEqual(whole);
		expect(hex(encodeManifest(whole))).toBe(manifest.hex);
	});

	test.each(manifest.damaged)("with $name: $refused", (each) => {
		const read = () => decodeManifest(bytes(each.hex));
		if (each.refused === "newer") expect(read).toThrow(NewerFormat);
		else expect(read()).toBeNull();
	});
});

describe("a frozen list of what is gone", () => {
	const diskWith = (content: string) => {
		const disk = new FakeDisk();
		disk.put("/gone", bytes(content));
		return disk;
	};

	test("is read and written alike", async () => {
		expect([...(await readGone(diskWith(gone.hex), "/gone"))]).toEqual(
			gone.marks,
		);
		expect([markOf(gone.stream), slotMark(gone.slot)]).toEqual(gone.marks);
		const disk = new FakeDisk();
		await addGone(disk, "/gone", gone.marks);
		expect(hex(disk.bytesOf("/gone"))).toBe(gone.hex);
	});

	test.each(["/gone", "/gone-copy"])(
		"is read from the other file, and written again, when %s is damaged",
		async (file) => {
			const disk = new FakeDisk();
			await addGone(disk, "/gone", gone.marks);
			expect(hex(disk.bytesOf("/gone-copy"))).toBe(gone.hex);
			disk.put(file, bytes(gone.hex).fill(0, 10, 20));
			expect([...(await readGone(disk, "/gone"))]).toEqual(gone.marks);
			await addGone(disk, "/gone", gone.marks);
			expect(hex(disk.bytesOf(file))).toBe(gone.hex);
		},
	);

	test.each(gone.damaged)("with $name: $refused", async (each) => {
		const disk = diskWith(each.hex);
		if (each.refused === "newer") {
			await expect(readGone(disk, "/gone")).rejects.toThrow(NewerFormat);
			await expect(addGone(disk, "/gone", gone.marks)).rejects.toThrow(
				NewerFormat,
			);
			expect(hex(disk.bytesOf("/gone"))).toBe(each.hex);
		} else expect((await readGone(disk, "/gone")).size).toBe(0);
	});
});
