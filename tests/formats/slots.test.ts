import { describe, expect, test } from "vitest";
import { NewerFormat } from "../../electron/bytes/errno.ts";
import {
	isUsed,
	readSlotFile,
	secretAt,
} from "../../electron/bytes/slot-file.ts";
import { Slots } from "../../electron/bytes/slots.ts";
import { readMachineSecret } from "../../electron/machine/machine-secret.ts";
import { FakeDisk } from "../support/fake-disk.ts";
import type { slotVectors } from "../vectors/make/slots.ts";
import { bytes, hex, vectors } from "./vectors.ts";

const { taken, capacity, machine, ...file } =
	vectors<ReturnType<typeof slotVectors>>("slots");
const FILE = "/slots";

function diskWith(content: string, copy: string | null = null): FakeDisk {
	const disk = new FakeDisk();
	disk.put(FILE, bytes(content));
	if (copy !== null) disk.put(`${FILE}-copy`, bytes(copy));
	return disk;
}

async function secretOf(content: string, slot: number) {
	const disk = diskWith(content);
	const found = await readSlotFile(disk, FILE);
	if (found === null) throw new Error("no file");
	const place = found.layout.placeOf(slot);
	return secretAt(disk, FILE, { slot, place });
}

describe("a frozen slot file", () => {
	test("gives each secret that was put there", async () => {
		const found = await readSlotFile(diskWith(file.hex), FILE);
		expect(found?.layout.capacity).toBe(capacity);
		const used = Array.from({ length: capacity }, (_, slot) => slot).filter(
			(slot) => isUsed(found?.bitmap ?? new Uint8Array(), slot),
		);
		expect(used).toEqual(taken.map(({ slot }) => slot));
		for (const { slot, secret } of taken)
			expect(hex((await secretOf(file.hex, slot)) ?? new Uint8Array())).toBe(
				secret,
			);
		expect(await secretOf(file.hex, 0)).toBeNull();
	});

	test.each(file.damaged)(
		"with $name: $refused",
		async ({ hex: bad, refused }) => {
			if (refused === "newer")
				return expect(readSlotFile(diskWith(bad), FILE)).rejects.toThrow(
					NewerFormat,
				);
			if (refused === "no file")
				return expect(await readSlotFile(diskWith(bad), FILE)).toBeNull();
			expect(await secretOf(bad, Number(refused.slice(5)))).toBeNull();
		},
	);

	test.each(file.damaged)(
		"with $name is served from its copy",
		async ({ hex: bad }) => {
			const slots = await Slots.open(FILE, diskWith(bad, file.hex));
			for (const { slot, secret } of taken)
				expect(hex(await slots.read(slot))).toBe(secret);
		},
	);
});

describe("a frozen machine secret", () => {
	test("is read", async () => {
		const found = await readMachineSecret(diskWith(machine.hex), FILE);
		expect(hex(found ?? new Uint8Array())).toBe(machine.secret);
	});

	test.each(machine.damaged)("with $name is none", async ({ hex: bad }) => {
		expect(await readMachineSecret(diskWith(bad), FILE)).toBeNull();
	});
});
