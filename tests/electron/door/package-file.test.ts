import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { RefusedBytes } from "../../../electron/bytes/blob-ports.ts";
import type { Disk } from "../../../electron/bytes/disk.ts";
import { LeftBehind } from "../../../electron/door/left-behind.ts";
import { beginPackageFile } from "../../../electron/door/package-file.ts";
import type { Permit, WrittenFile } from "../../../electron/door/permits.ts";
import { FakeDisk } from "../../support/fake-disk.ts";

const TARGET = "/docs/paquet.age";
const vector = (name: string): Uint8Array =>
	new Uint8Array(readFileSync(path.resolve("tests/vectors/age", name)));

/** Everything is permitted, and what was asked for is remembered. */
const asked: WrittenFile[] = [];
let isPermitted = true;
const permit: Pick<Permit, "allows"> = {
	allows: async (_approval, written) => {
		asked.push(written);
		return isPermitted;
	},
};

let disk: FakeDisk;
/** On the machine's own disk: it is there when a stick is not. */
let own: FakeDisk;
let left: LeftBehind;
beforeEach(async () => {
	disk = new FakeDisk();
	own = new FakeDisk();
	await own.makeFolder("/profile");
	left = new LeftBehind(both(), LEFT);
	asked.length = 0;
	isPermitted = true;
	await disk.makeFolder("/docs");
});

const LEFT = "/profile/door-left";
const remembered = () => Buffer.from(own.bytesOf(LEFT)).toString();

/** The profile's disk, and beside it whatever stands for the stick now. */
function both(): Disk {
	const of = (file: string) => (file.startsWith("/profile") ? own : disk);
	return {
		open: (file, how) => of(file).open(file, how),
		readFile: (file) => of(file).readFile(file),
		list: (folder) => of(folder).list(folder),
		sizes: (folder) => of(folder).sizes(folder),
		makeFolder: (folder) => of(folder).makeFolder(folder),
		rename: (from, to) => of(from).rename(from, to),
		remove: (file) => of(file).remove(file),
		syncFolder: (folder) => of(folder).syncFolder(folder),
		freeBytes: (folder) => of(folder).freeBytes(),
	};
}

/** Writes as the vault does: in chunks, then the end; aborts on any failure, as the port does. */
async function write(bytes: Uint8Array, chunk: number): Promise<void> {
	const target = await beginPackageFile(TARGET, disk, permit, left);
	try {
		for (let at = 0; at < bytes.length; at += chunk)
			await target.write(bytes.subarray(at, at + chunk));
		await target.finish();
	} catch (error) {
		await target.abort();
		throw error;
	}
}

const writes = () => disk.log.filter(({ operation }) => operation === "write");

describe("a package", () => {
	test.each(["one-key.age", "passphrase.age", "empty.age"])(
		"that is %s is written whole, in chunks of any size",
		async (name) => {
			for (const chunk of [1, 50, 1024, 1025, 1_000_000]) {
				await write(vector(name), chunk);
				expect(disk.names()).toEqual([TARGET]);
				expect(disk.bytesOf(TARGET)).toEqual(vector(name));
			}
		},
	);

	test("asks for the permit with its size, its hash and its recipient, after the last byte", async () => {
		for (const [name, stanza] of [
			["one-key.age", "X25519"],
			["passphrase.age", "scrypt"],
		] as const)
			for (const chunk of [1, 700, 1_000_000]) {
				await write(vector(name), chunk);
				const sha256 = createHash("sha256").update(vector(name)).digest("hex");
				expect(asked.at(-1)).toEqual({
					size: vector(name).length,
					sha256,
					stanza,
				});
			}
	});

	test("that is not permitted leaves nothing, and what stood there stays", async () => {
		isPermitted = false;
		await expect(write(vector("one-key.age"), 700)).rejects.toThrow(
			RefusedBytes,
		);
		expect(disk.names()).toEqual([]);
		disk.put(TARGET, Uint8Array.of(1));
		await expect(write(vector("one-key.age"), 700)).rejects.toThrow(
			RefusedBytes,
		);
		expect([...disk.bytesOf(TARGET)]).toEqual([1]);
		expect(disk.names()).toEqual([TARGET]);
	});

	test("is on the disk when it is done", async () => {
		await write(vector("one-key.age"), 500);
		expect(disk.afterPowerCut(() => 0).bytesOf(TARGET)).toEqual(
			vector("one-key.age"),
		);
	});

	test.each([
		["two-keys.age", vector("two-keys.age")],
		["ssh-key.age", vector("ssh-key.age")],
		["armored.age", vector("armored.age")],
		["plaintext", new TextEncoder().encode("Rapport. ".repeat(500))],
		["a short text", new TextEncoder().encode("Rapport")],
		["nothing", new Uint8Array()],
		["a header alone", vector("one-key.age").subarray(0, 168)],
		["a header and less than a payload", vector("empty.age").subarray(0, -1)],
	])(
		"that is %s is refused before one byte of it is written",
		async (_what, bytes) => {
			for (const chunk of [1, 100, 1_000_000]) {
				await expect(write(bytes, chunk)).rejects.toThrow(RefusedBytes);
				expect(writes()).toEqual([]);
				expect(disk.names()).toEqual([]);
			}
		},
	);

	test("takes the place of a file that the person chose to replace, at the end only", async () => {
		disk.put(TARGET, Uint8Array.of(1));
		const target = await beginPackageFile(TARGET, disk, permit, left);
		await target.write(vector("one-key.age"));
		expect([...disk.bytesOf(TARGET)]).toEqual([1]);
		await target.finish();
		expect(disk.bytesOf(TARGET)).toEqual(vector("one-key.age"));
	});

	test.each(["write", "sync", "rename"] as const)(
		"leaves the folder as it was when %s fails",
		async (only) => {
			disk.put(TARGET, Uint8Array.of(1));
			disk.failAt({ at: 1, what: "ENOSPC", only: [only] });
			await expect(write(vector("one-key.age"), 700)).rejects.toMatchObject({
				code: "ENOSPC",
			});
			expect(disk.names()).toEqual([TARGET]);
			expect([...disk.bytesOf(TARGET)]).toEqual([1]);
		},
	);

	test("is out when its folder cannot be synced, as on some network drives", async () => {
		disk.failAt({ at: 1, what: "EIO", only: ["syncFolder"] });
		await write(vector("one-key.age"), 700);
		expect(disk.names()).toEqual([TARGET]);
	});

	test("is not begun in a folder that is gone", async () => {
		await expect(
			beginPackageFile("/gone/paquet.age", disk, permit, left),
		).rejects.toMatchObject({ code: "ENOENT" });
	});

	test("stands beside its name under a name of chance until then", async () => {
		const target = await beginPackageFile(TARGET, disk, permit, left);
		const [name = ""] = disk.names();
		expect(name).toMatch(/^\/docs\/\.scelle-[0-9a-f]{16}\.part$/);
		await target.abort();
		await target.abort();
		expect(disk.names()).toEqual([]);
	});
});

describe("a package whose stick is pulled out", () => {
	const pulledOut = async () => {
		const target = await beginPackageFile(TARGET, disk, permit, left);
		await target.write(vector("one-key.age"));
		await target.write(new Uint8Array(5_000));
		return { target, stick: disk };
	};

	test.each([true, false])(
		"is removed when it is back, whether its folder was there in between: %s",
		async (isThere) => {
			const { target, stick } = await pulledOut();
			disk = new FakeDisk();
			if (isThere) await disk.makeFolder("/docs");
			await target.abort();
			await left.clear();
			expect(stick.names()).toHaveLength(1);
			disk = stick;
			await new LeftBehind(both(), LEFT).clear();
			expect(stick.names()).toEqual([]);
			expect(remembered()).toBe("[]");
		},
	);

	test("is removed at the next start when the program was killed", async () => {
		const { stick } = await pulledOut();
		own = own.afterPowerCut(() => 0);
		await new LeftBehind(both(), LEFT).clear();
		expect(stick.names()).toEqual([]);
		expect(remembered()).toBe("[]");
	});

	test("is not remembered once it is out, refused or never begun", async () => {
		await write(vector("one-key.age"), 700);
		expect(remembered()).toBe("[]");
		isPermitted = false;
		await expect(write(vector("one-key.age"), 700)).rejects.toThrow();
		expect(remembered()).toBe("[]");
		disk.failAt({ at: 1, what: "ENOSPC", only: ["open"] });
		await expect(write(vector("one-key.age"), 700)).rejects.toThrow();
		expect(remembered()).toBe("[]");
	});

	test("is the only thing that is ever removed", async () => {
		for (const text of [`["${TARGET}","/docs/.scelle-1.part"]`, "x", "{}"]) {
			disk.put(TARGET, Uint8Array.of(1));
			disk.put("/docs/.scelle-1.part", Uint8Array.of(1));
			own.put(LEFT, new TextEncoder().encode(text));
			await left.clear();
			expect(disk.names()).toHaveLength(2);
		}
	});
});
