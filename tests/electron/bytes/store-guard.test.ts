import {
	appendFileSync,
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
import {
	discardCopy,
	markCleanExit,
	prepareStore,
} from "../../../electron/bytes/store-guard.ts";

const LOG = readFileSync(path.resolve("tests/vectors/leveldb/short"));
const MANIFEST = readFileSync(path.resolve("tests/vectors/leveldb/manifest"));
const HALF = Buffer.from("half a record");

let root: string;
let partition: string;
let profile: string;
let store: string;

beforeEach(() => {
	root = mkdtempSync(path.join(os.tmpdir(), "scelle-guard-"));
	partition = path.join(root, "Partitions", "vault");
	profile = path.join(root, "vault");
	store = path.join(partition, "IndexedDB", "vault_scelle_0.indexeddb.leveldb");
	mkdirSync(profile, { recursive: true });
	mkdirSync(store, { recursive: true });
	writeFileSync(path.join(store, "000003.log"), LOG);
	writeFileSync(path.join(store, "MANIFEST-000001"), MANIFEST);
	writeFileSync(path.join(store, "CURRENT"), "MANIFEST-000001\n");
	writeFileSync(path.join(store, "000005.ldb"), "a table");
});
afterEach(() => rmSync(root, { recursive: true }));

const prepare = () => prepareStore(partition, profile);
const inStore = (name: string) => readFileSync(path.join(store, name));
const copied = () =>
	existsSync(path.join(profile, "store-copy"))
		? readdirSync(path.join(profile, "store-copy")).sort()
		: [];

describe("the store before the vault opens", () => {
	test("is left as it is after a clean exit, and the mark is used up", async () => {
		await markCleanExit(profile);
		expect(await prepare()).toEqual({ clean: true, trimmed: 0, copied: false });
		expect(inStore("000003.log")).toEqual(LOG);
		expect(copied()).toEqual([]);
		expect(await prepare()).toMatchObject({ clean: false });
	});

	test("is copied aside as it is after an unclean one, and then trimmed", async () => {
		appendFileSync(path.join(store, "000003.log"), HALF);
		appendFileSync(path.join(store, "MANIFEST-000001"), HALF);
		expect(await prepare()).toEqual({
			clean: false,
			trimmed: 2 * HALF.length,
			copied: true,
		});
		expect(inStore("000003.log")).toEqual(LOG);
		expect(inStore("MANIFEST-000001")).toEqual(MANIFEST);
		expect(inStore("000005.ldb").toString()).toBe("a table");
		expect(copied()).toEqual(readdirSync(store).sort());
		expect(
			readFileSync(path.join(profile, "store-copy", "000003.log")),
		).toEqual(Buffer.concat([LOG, HALF]));
	});

	test("is copied before anything is cut, also after a clean exit", async () => {
		await markCleanExit(profile);
		appendFileSync(path.join(store, "000003.log"), HALF);
		expect(await prepare()).toMatchObject({
			trimmed: HALF.length,
			copied: true,
		});
		expect(
			readFileSync(path.join(profile, "store-copy", "000003.log")).length,
		).toBe(LOG.length + HALF.length);
	});

	test("leaves a manifest that is not in use alone", async () => {
		appendFileSync(path.join(store, "MANIFEST-000009"), HALF);
		await prepare();
		expect(inStore("MANIFEST-000009")).toEqual(HALF);
	});

	test("has nothing to do where there is none", async () => {
		rmSync(store, { recursive: true });
		expect(await prepare()).toEqual({
			clean: false,
			trimmed: 0,
			copied: false,
		});
	});

	test("is trimmed although no copy can be made", async () => {
		appendFileSync(path.join(store, "000003.log"), HALF);
		rmSync(profile, { recursive: true });
		expect(await prepare()).toEqual({
			clean: false,
			trimmed: HALF.length,
			copied: false,
		});
		expect(inStore("000003.log")).toEqual(LOG);
	});

	test("keeps the copy before until a new one is whole", async () => {
		await prepare();
		mkdirSync(path.join(profile, "store-copy.new"));
		writeFileSync(path.join(profile, "store-copy.new", "half"), "x");
		await prepare();
		expect(copied()).toEqual(readdirSync(store).sort());
		expect(existsSync(path.join(profile, "store-copy.new"))).toBe(false);
	});

	test("loses its copy when that must go", async () => {
		await prepare();
		await discardCopy(profile);
		expect(copied()).toEqual([]);
		await discardCopy(profile);
	});
});

test("a clean exit without a profile leaves nothing", async () => {
	rmSync(profile, { recursive: true });
	await markCleanExit(profile);
	expect(existsSync(profile)).toBe(false);
});
