import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { finishSwap, swapIn } from "../../../electron/backup/swap.ts";
import type { Disk } from "../../../electron/bytes/disk.ts";
import { realDisk } from "../../../electron/bytes/real-disk.ts";

let root: string;
let dir: string;
let storeDir: string;

const put = (folder: string, name: string, text: string) => {
	mkdirSync(folder, { recursive: true });
	writeFileSync(path.join(folder, name), text);
};
const text = (...parts: string[]) =>
	readFileSync(path.join(root, ...parts), "utf8");

beforeEach(() => {
	root = mkdtempSync(path.join(os.tmpdir(), "scelle-swap-"));
	dir = path.join(root, "vault");
	storeDir = path.join(root, "IndexedDB");
	put(dir, "sentinel", "present");
	put(`${dir}-restoring`, "sentinel", "restored");
	put(path.join(storeDir, "leveldb"), "1.log", "store");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const clearStore = async () => {
	for (const name of readdirSync(storeDir))
		rmSync(path.join(storeDir, name), { recursive: true });
};

/** A disk that refuses to move what `from` says. */
const refusing = (isRefused: (from: string) => boolean): Disk => ({
	...realDisk,
	rename: (from, to) =>
		isRefused(from)
			? Promise.reject(Object.assign(new Error("busy"), { code: "EPERM" }))
			: realDisk.rename(from, to),
});
const swap = (disk: Disk, clear = clearStore) =>
	swapIn(disk, { dir, storeDir }, { now: 7, clearStore: clear });

describe("swapping a restored profile in", () => {
	test("sets the present one aside whole with its store", async () => {
		await swap(realDisk);
		expect(text("vault", "sentinel")).toBe("restored");
		expect(text("vault-aside-7", "sentinel")).toBe("present");
		expect(text("vault-aside-7", "IndexedDB", "leveldb", "1.log")).toBe(
			"store",
		);
		expect(readdirSync(storeDir)).toEqual([]);
	});

	test.each([
		["moved into its place", clearStore, "vault-restoring"],
		["cleared of its store", () => Promise.reject(new Error()), "nothing"],
		["set aside", clearStore, "vault"],
	])(
		"leaves everything as it was when it cannot be %s",
		async (_, clear, name) => {
			const disk = refusing((from) => from === path.join(root, name));
			await expect(swap(disk, clear)).rejects.toThrow();
			expect(text("vault", "sentinel")).toBe("present");
			expect(text("IndexedDB", "leveldb", "1.log")).toBe("store");
			expect(existsSync(`${dir}-restoring`)).toBe(false);
		},
	);

	test("counts as done once the profile is in its place", async () => {
		const syncFolder = () => Promise.reject(new Error("no sync"));
		await swap({ ...realDisk, syncFolder });
		expect(text("vault", "sentinel")).toBe("restored");
	});

	test("is taken back by the next start where it could not be at once, and never carried out", async () => {
		const disk = refusing((from) => /-restoring$|-aside-7$/.test(from));
		await expect(swap(disk)).rejects.toThrow();
		expect(existsSync(dir)).toBe(false);
		await finishSwap(realDisk, { dir, storeDir });
		expect(text("vault", "sentinel")).toBe("present");
		expect(text("IndexedDB", "leveldb", "1.log")).toBe("store");
		expect(existsSync(`${dir}-restoring`)).toBe(false);
	});

	test("is completed by the next start when the program was killed in it", async () => {
		const never = new Promise<void>(() => undefined);
		await new Promise<void>((resolve) => {
			void swap(realDisk, () => {
				resolve();
				return never;
			});
		});
		await finishSwap(realDisk, { dir, storeDir });
		expect(text("vault", "sentinel")).toBe("restored");
		expect(text("vault-aside-7", "sentinel")).toBe("present");
	});
});
