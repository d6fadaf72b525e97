import { beforeEach, describe, expect, test } from "vitest";
import { NewerFormat } from "../../../electron/bytes/errno.ts";
import { frame, readFrames } from "../../../electron/bytes/frames.ts";
import {
	EMPTY_HEAD,
	headAfter,
	passesThrough,
	StreamFiles,
} from "../../../electron/bytes/stream-files.ts";
import { concatBytes } from "../../../shared/base/bytes.ts";
import { FakeDisk } from "../../support/fake-disk.ts";
import {
	aStream,
	noise,
	OTHER_VAULT,
	Scribe,
	VAULT,
} from "../../support/plain-records.ts";

const A = aStream("a");
const FILE = `/v/journal/${A}`;
const ASIDE = `/v/aside/${A}`;
let disk: FakeDisk;
let files: StreamFiles;
let records: Uint8Array[];

beforeEach(async () => {
	disk = new FakeDisk();
	await disk.makeFolder("/v/journal");
	files = new StreamFiles("/v", VAULT, disk);
	const scribe = new Scribe();
	records = Array.from({ length: 6 }, () => scribe.record(A, 100));
});

const framed = (some: readonly Uint8Array[]): Uint8Array =>
	concatBytes(some.map(frame));
const headOf = (some: readonly Uint8Array[]) =>
	some.reduce(headAfter, EMPTY_HEAD);
const hex = (some: readonly Uint8Array[]) =>
	some.map((each) => Buffer.from(each).toString("hex"));
const asides = (): string[] =>
	disk.names().includes(ASIDE)
		? hex(readFrames(disk.bytesOf(ASIDE)).payloads)
		: [];

/** The whole file with one bit of record `seq` flipped. */
function damaged(seq: number): Uint8Array {
	const bytes = framed(records);
	const at = headOf(records.slice(0, seq)).length + 150;
	bytes[at] = (bytes[at] ?? 0) ^ 1;
	return bytes;
}

describe("a stream's file", () => {
	test("holds what was appended, one after the other", async () => {
		let head = EMPTY_HEAD;
		for (const record of records) {
			await files.append(A, head.length, [record]);
			head = headAfter(head, record);
		}
		const contents = await files.read(A);
		expect(hex(contents.records)).toEqual(hex(records));
		expect(contents).toMatchObject({ head, badLength: 0, strays: [] });
		expect([...(await files.lengths())]).toEqual([[A, head.length]]);
	});

	test("is empty when there is none", async () => {
		expect(await files.read(A)).toEqual({
			records: [],
			head: EMPTY_HEAD,
			badLength: 0,
			strays: [],
		});
	});

	test("ends at the last whole record, whatever was cut", async () => {
		const whole = framed(records);
		for (let length = 0; length < whole.length; length += 7) {
			disk.put(FILE, whole.subarray(0, length));
			const { head, badLength, strays } = await files.read(A);
			expect(head.length + badLength).toBe(length);
			expect(hex([...records.slice(0, head.count)])).toEqual(
				hex((await files.read(A)).records),
			);
			expect(strays).toEqual([]);
		}
	});

	test("shows what stands behind a damaged record as strays", async () => {
		for (let seq = 0; seq < records.length; seq++) {
			disk.put(FILE, damaged(seq));
			const { head, strays } = await files.read(A);
			expect(head).toEqual(headOf(records.slice(0, seq)));
			expect(hex(strays)).toEqual(hex(records.slice(seq + 1)));
		}
	});

	test.each([
		["another vault's", () => new Scribe(OTHER_VAULT).record(A)],
		["another stream's", () => new Scribe().record(aStream("b"))],
		["no record", () => noise("x", 300)],
		["the same record again", () => records[5] ?? noise("", 1)],
		[
			"one with another one before it",
			() => new Scribe().record(A, 10, { seq: 6, previous: noise("p", 32) }),
		],
	])("ends before %s", async (_what, alien) => {
		disk.put(FILE, framed([...records, alien()]));
		const { head, badLength } = await files.read(A);
		expect(head).toEqual(headOf(records));
		expect(badLength).toBeGreaterThan(0);
	});

	test("of a newer version is not read, nor written", async () => {
		const newer = records[0]?.slice() ?? new Uint8Array();
		newer[5] = 2;
		disk.put(FILE, framed([newer]));
		await expect(files.read(A)).rejects.toThrow(NewerFormat);
		expect(disk.bytesOf(FILE)).toEqual(framed([newer]));
	});

	test("is not written behind a hole", async () => {
		disk.put(FILE, framed(records.slice(0, 2)));
		const at = headOf(records.slice(0, 3)).length;
		await expect(files.append(A, at, records.slice(3, 4))).rejects.toThrow(
			"shorter",
		);
		disk.drop(FILE);
		await expect(files.append(A, at, records.slice(3, 4))).rejects.toThrow(
			"gone",
		);
	});
});

describe("cutting a file off", () => {
	test("sets aside every record that can be read, and only those", async () => {
		disk.put(FILE, damaged(1));
		const at = headOf(records.slice(0, 1)).length;
		await files.append(A, at, records.slice(1, 3));
		expect(hex((await files.read(A)).records)).toEqual(
			hex(records.slice(0, 3)),
		);
		expect(asides()).toEqual(hex(records.slice(3)));
		expect(hex((await files.read(A)).strays)).toEqual(hex(records.slice(3)));
	});

	test("sets nothing aside for a torn tail", async () => {
		disk.put(FILE, framed(records).subarray(0, -3));
		const head = headOf(records.slice(0, 5));
		await files.append(A, head.length, records.slice(5));
		expect(asides()).toEqual([]);
		expect(disk.bytesOf(FILE)).toEqual(framed(records));
	});

	test("keeps what was set aside before, each once", async () => {
		await files.setAside(A, records.slice(4));
		await files.setAside(A, records.slice(3));
		await files.setAside(A, []);
		expect(asides()).toEqual(
			hex([...records.slice(4), ...records.slice(3, 4)]),
		);
		const later = new StreamFiles("/v", VAULT, disk);
		expect(hex((await later.read(A)).strays).sort()).toEqual(
			hex(records.slice(3)).sort(),
		);
	});

	test("fails as a whole when nothing can be set aside", async () => {
		const bytes = damaged(1);
		disk.put(FILE, bytes);
		disk.failAt({ at: 1, what: "EIO", only: ["rename"] });
		const at = headOf(records.slice(0, 1)).length;
		await expect(files.append(A, at, records.slice(1, 2))).rejects.toThrow();
		expect(disk.bytesOf(FILE)).toEqual(bytes);
	});
});

describe("replacing a file", () => {
	test("puts the new records there and sets the others aside", async () => {
		const other = new Scribe();
		other.record(A);
		disk.put(FILE, damaged(2));
		await files.replace(A, records.slice(0, 4));
		expect(disk.bytesOf(FILE)).toEqual(framed(records.slice(0, 4)));
		expect(asides()).toEqual(hex(records.slice(4)));
	});

	test.each(["write", "sync", "rename"] as const)(
		"leaves the old one when %s fails",
		async (only) => {
			const bytes = damaged(2);
			disk.put(FILE, bytes);
			disk.failAt({ at: 1, what: "ENOSPC", only: [only], stays: true });
			await expect(files.replace(A, records)).rejects.toThrow();
			expect(disk.bytesOf(FILE)).toEqual(bytes);
		},
	);
});

describe("destroying a stream", () => {
	test("leaves no record of it in any file, and no name after a power cut", async () => {
		disk.put(FILE, damaged(2));
		await files.setAside(A, records.slice(3));
		disk.put(`/v/journal/${aStream("b")}`, framed([]));
		await files.destroy(A);
		await files.syncNames();
		const after = disk.afterPowerCut(() => 0);
		expect(after.names()).toEqual([
			"/v/gone",
			"/v/gone-copy",
			`/v/journal/${aStream("b")}`,
		]);
		expect((await files.read(A)).strays).toEqual([]);
	});
});

test("writing the tail once more makes it dirty again, without changing it", async () => {
	disk.put(FILE, framed(records));
	const from = headOf(records.slice(0, 4)).length;
	await files.rewrite(A, from);
	expect(disk.bytesOf(FILE)).toEqual(framed(records));
	expect(disk.log.filter(({ operation }) => operation === "write").length).toBe(
		1,
	);
	const before = disk.operations;
	await files.rewrite(A, framed(records).length);
	expect(disk.log.slice(before).map((each) => each.operation)).toEqual([
		"readFile",
	]);
});

test("a chain passes through its own ends and no others", () => {
	for (let count = 0; count <= records.length; count++)
		expect(passesThrough(records, headOf(records.slice(0, count)))).toBe(true);
	expect(passesThrough(records.slice(0, 3), headOf(records))).toBe(false);
	expect(
		passesThrough(records, { count: 3, hash: noise("x", 32), length: 1 }),
	).toBe(false);
});
