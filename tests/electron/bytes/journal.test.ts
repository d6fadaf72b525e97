import { beforeEach, describe, expect, test } from "vitest";
import { RESERVED_BYTES } from "../../../electron/bytes/blobs.ts";
import { RESERVED_FROM_ENTRIES } from "../../../electron/bytes/commit-rules.ts";
import { createJournal } from "../../../electron/bytes/create-journal.ts";
import { NewerFormat } from "../../../electron/bytes/errno.ts";
import { frame, readFrames, sha256 } from "../../../electron/bytes/frames.ts";
import { Journal } from "../../../electron/bytes/journal.ts";
import { readSentinel } from "../../../electron/bytes/sentinel.ts";
import { concatBytes } from "../../../shared/base/bytes.ts";
import { blobId, type StreamId } from "../../../shared/base/ids.ts";
import {
	type Commit,
	encodeCommit,
	NOTHING,
} from "../../../shared/formats/commit.ts";
import { FakeDisk } from "../../support/fake-disk.ts";
import { DIR } from "../../support/journal-life.ts";
import {
	aStream,
	noise,
	OTHER_VAULT,
	Scribe,
	VAULT,
} from "../../support/plain-records.ts";

const A = aStream("a");
const B = aStream("b");
const C = aStream("c");
const fileOf = (stream: StreamId) => `${DIR}/journal/${stream}`;
const LOG = `${DIR}/commits`;
const SENTINEL = `${DIR}/sentinel`;

let disk: FakeDisk;
let journal: Journal;
let scribe: Scribe;
let written: Commit[];

const open = async () => {
	const opened = await Journal.open(DIR, VAULT, disk);
	journal = opened.journal;
	return opened.report;
};
const append = async (streams: StreamId[], also: Partial<Commit> = {}) => {
	const commit = scribe.commit(streams, also);
	const result = await journal.append(commit);
	if (result.ok) written.push(commit);
	else scribe.rewind(commit);
	return result;
};
const recordsOf = (stream: StreamId): Uint8Array[] =>
	written.flatMap(({ records }) =>
		records.filter((each) => each.stream === stream).map(({ bytes }) => bytes),
	);
const hex = (some: readonly Uint8Array[]) =>
	some.map((each) => Buffer.from(each).toString("hex"));
const asides = (stream: StreamId): string[] => {
	const file = `${DIR}/aside/${stream}`;
	return disk.names().includes(file)
		? hex(readFrames(disk.bytesOf(file)).payloads)
		: [];
};
const flip = (file: string, at: number): void => {
	const bytes = disk.bytesOf(file).slice();
	bytes[at] = (bytes[at] ?? 0) ^ 1;
	disk.put(file, bytes);
};
const cut = (file: string, by: number): void =>
	disk.put(file, disk.bytesOf(file).slice(0, -by));

beforeEach(async () => {
	disk = new FakeDisk();
	scribe = new Scribe();
	written = [];
	await disk.makeFolder("/profile");
	await createJournal(DIR, VAULT, disk, 64);
	await open();
	await append([A, B]);
	for (let i = 0; i < 4; i++) await append([A]);
	await journal.checkpoint();
	await append([A, A, B]);
});

describe("a commit", () => {
	test("is read back in order", async () => {
		expect(hex((await journal.read(A)).records)).toEqual(hex(recordsOf(A)));
		expect(journal.head(A).count).toBe(7);
		expect(journal.heads().size).toBe(2);
		expect(journal.head(aStream("none")).count).toBe(0);
	});

	test.each([
		["has the wrong number", { seq: 9 }],
		["names another record before it", { previous: noise("p", 32) }],
		["belongs to another vault", { vault: OTHER_VAULT }],
		["belongs to another stream", { stream: B }],
	])(
		"is refused when its record %s, and changes nothing",
		async (_what, change) => {
			const before = disk.operations;
			const commit = scribe.commit([B]);
			const bytes = scribe.record(A, 50, change);
			const result = await journal.append({
				...commit,
				records: [...commit.records, { stream: A, bytes }],
			});
			expect(result).toEqual({ ok: false, reason: "out-of-order" });
			expect(disk.operations).toBe(before);
		},
	);

	test("is refused when it is no record, or too long to be read again", async () => {
		const bytes = noise("x", 200);
		expect(
			await journal.append({ ...NOTHING, records: [{ stream: A, bytes }] }),
		).toEqual({ ok: false, reason: "out-of-order" });
		const many = Array.from({ length: 17 }, () => ({
			stream: B,
			bytes: scribe.record(B, 4_000_000),
		}));
		expect(await journal.append({ ...NOTHING, records: many })).toEqual({
			ok: false,
			reason: "storage-failed",
		});
		expect(journal.head(B).count).toBe(2);
	});

	test("is refused below the reserve, unless it makes room", async () => {
		disk.free = RESERVED_BYTES;
		expect(await append([A])).toEqual({ ok: false, reason: "disk-full" });
		expect(await append([A], { dropStreams: [B] })).toMatchObject({ ok: true });
		disk.free = RESERVED_BYTES + 1;
		expect(await append([A])).toMatchObject({ ok: true });
	});

	test("below the reserve holds entries of the access register alone", async () => {
		disk.free = RESERVED_FROM_ENTRIES + 1;
		const entry = () => ({
			stream: C,
			bytes: scribe.record(C, 200, { kind: "access" }),
		});
		const first = entry();
		expect(
			await journal.append({ ...NOTHING, records: [first] }),
		).toMatchObject({ ok: true });
		expect(await append([A])).toEqual({ ok: false, reason: "disk-full" });
		const records = [entry()];
		const mixed = scribe.commit([A]);
		for (const more of [
			{ ...NOTHING, records, overwriteSlots: [0] },
			{ ...mixed, records: [...records, ...mixed.records] },
		])
			expect(await journal.append(more)).toMatchObject({ reason: "disk-full" });
		disk.free = RESERVED_FROM_ENTRIES;
		expect(await journal.append({ ...NOTHING, records })).toEqual({
			ok: false,
			reason: "disk-full",
		});
	});

	test("keeps only a blob that has come in whole", async () => {
		const blob = blobId("b".repeat(32));
		expect(await append([A], { keepBlobs: [blob] })).toMatchObject({
			reason: "storage-failed",
		});
		const upload = await journal.blobs.begin(blob);
		await upload.write(noise("blob", 10));
		expect(await append([A], { keepBlobs: [blob] })).toMatchObject({
			reason: "storage-failed",
		});
		await upload.finish();
		expect(await append([A], { keepBlobs: [blob] })).toMatchObject({
			ok: true,
		});
		expect(await journal.blobs.list()).toEqual([blob]);
	});

	test("waits for the one before it", async () => {
		const commits = Array.from({ length: 20 }, () => scribe.commit([A]));
		const results = await Promise.all(
			commits.map((commit) => journal.append(commit)),
		);
		expect(results.every(({ ok }) => ok)).toBe(true);
		expect((await journal.read(A)).head.count).toBe(27);
	});

	test("costs one sync when nothing is destroyed", async () => {
		const before = disk.log.filter((each) => each.operation === "sync").length;
		for (let i = 0; i < 10; i++) await append([A, B]);
		const after = disk.log.filter((each) => each.operation === "sync").length;
		expect(after - before).toBe(10);
	});

	test("brings everything to the disk when the log has grown long", async () => {
		const bytes = scribe.record(A, 4_000_000);
		await journal.append({ ...NOTHING, records: [{ stream: A, bytes }] });
		expect(disk.bytesOf(LOG).length).toBeGreaterThan(4_000_000);
		const more = scribe.record(A, 500_000);
		await journal.append({ ...NOTHING, records: [{ stream: A, bytes: more }] });
		expect(disk.bytesOf(LOG).length).toBe(0);
	});

	test("makes the sentinel know a vault from its first one on", async () => {
		disk = new FakeDisk();
		await createJournal(DIR, VAULT, disk, 64);
		await open();
		scribe = new Scribe();
		await append([A]);
		const sentinel = await readSentinel(disk, SENTINEL);
		expect(sentinel).toMatchObject({ heads: new Map([[A, { count: 1 }]]) });
	});
});

describe("reading in batches", () => {
	test("gives every stream once, in the order of the ids", async () => {
		for (let i = 0; i < 30; i++) await append([aStream(`more ${i}`)]);
		const seen: string[] = [];
		let after: StreamId | null = null;
		do {
			const batch: Awaited<ReturnType<Journal["readBatch"]>> =
				await journal.readBatch(after, 2_000);
			seen.push(...batch.streams.map(({ stream }) => stream));
			after = batch.next;
		} while (after !== null);
		expect(seen).toEqual([...journal.heads().keys()].sort());
	});
});

describe("a start", () => {
	test("after a clean end finds everything and writes nothing", async () => {
		await journal.close();
		const before = disk.log.length;
		const report = await open();
		expect(report).toEqual({
			tornBytes: 0,
			sentinel: "good",
			damaged: [],
			droppedImports: 0,
		});
		const changing = ["write", "truncate", "rename", "sync", "remove"];
		expect(
			disk.log
				.slice(before)
				.filter((each) => changing.includes(each.operation)),
		).toEqual([]);
	});

	test.each(["missing", "damaged"] as const)(
		"with a sentinel that is %s keeps every record",
		async (how) => {
			if (how === "missing") disk.drop(SENTINEL);
			else flip(SENTINEL, 30);
			expect(await open()).toMatchObject({ sentinel: how, damaged: [] });
			expect(hex((await journal.read(A)).records)).toEqual(hex(recordsOf(A)));
			expect(await readSentinel(disk, SENTINEL)).toMatchObject({
				vault: VAULT,
			});
		},
	);

	test("with an older sentinel keeps what it does not know", async () => {
		const old = disk.bytesOf(SENTINEL).slice();
		await append([A, B]);
		await journal.close();
		disk.put(SENTINEL, old);
		expect(await open()).toMatchObject({ damaged: [] });
		expect(journal.head(A).count).toBe(8);
	});

	test("with an older file than the sentinel says so, and lets nothing be appended", async () => {
		const old = disk.bytesOf(fileOf(A)).slice();
		await append([A]);
		await journal.close();
		disk.put(fileOf(A), old);
		expect(await open()).toMatchObject({
			damaged: [{ stream: A, expected: 8 }],
		});
		expect(await append([A])).toEqual({ ok: false, reason: "storage-failed" });
		expect(await append([B])).toMatchObject({ ok: true });
		await journal.close();
		expect(await open()).toMatchObject({
			damaged: [{ stream: A, expected: 8 }],
		});
	});

	test("with a missing file says what it held", async () => {
		await journal.close();
		disk.drop(fileOf(A));
		expect(await open()).toMatchObject({
			damaged: [{ stream: A, expected: 7 }],
		});
		expect(journal.head(A).count).toBe(7);
	});

	test("with another history in the file says so, and takes the true one back", async () => {
		await journal.close();
		const fork = new Scribe();
		const forked = Array.from({ length: 9 }, () => fork.record(A, 77));
		disk.put(fileOf(A), concatBytes(forked.map(frame)));
		expect(await open()).toMatchObject({
			damaged: [{ stream: A, expected: 7 }],
		});
		expect(await journal.restore(A, recordsOf(A))).toMatchObject({ ok: true });
		expect(asides(A)).toEqual(hex(forked));
	});

	test("finishes what the log holds when the files have none of it, or all, or half", async () => {
		const whole = disk.bytesOf(fileOf(A)).slice();
		const log = disk.bytesOf(LOG).slice();
		const sentinel = disk.bytesOf(SENTINEL).slice();
		const synced = whole.length - 2 * (recordsOf(A)[0]?.length ?? 0) - 24;
		for (let length = synced; length <= whole.length; length += 13) {
			disk.put(fileOf(A), whole.slice(0, length));
			disk.put(LOG, log);
			expect(await open()).toMatchObject({ damaged: [] });
			expect(hex((await journal.read(A)).records)).toEqual(hex(recordsOf(A)));
			expect(asides(A)).toEqual([]);
			await journal.close();
			disk.put(SENTINEL, sentinel);
		}
	});

	test("with a damaged commit in the log sets aside what then has no place", async () => {
		await journal.checkpoint();
		const before = disk.bytesOf(fileOf(A)).slice();
		await append([A]);
		await append([A, B]);
		disk.put(fileOf(A), before);
		flip(LOG, 200);
		expect(await open()).toMatchObject({
			damaged: [{ stream: A, expected: 9 }],
		});
		expect(asides(A)).toEqual(hex(recordsOf(A).slice(8)));
		expect(hex((await journal.read(B)).records)).toEqual(hex(recordsOf(B)));
	});

	test.each([
		["another vault's log", encodeCommit(OTHER_VAULT, NOTHING)],
		["a newer version's log", Uint8Array.of(0, 2, 9, 9)],
	])("with %s changes nothing", async (_what, payload) => {
		await journal.close();
		disk.put(LOG, frame(payload));
		const before = disk.names().map((name) => hex([disk.bytesOf(name)]));
		await expect(Journal.open(DIR, VAULT, disk)).rejects.toThrow();
		expect(disk.names().map((name) => hex([disk.bytesOf(name)]))).toEqual(
			before,
		);
	});

	test("with a newer version's records changes nothing", async () => {
		await journal.close();
		const newer = recordsOf(A)[0]?.slice() ?? new Uint8Array();
		newer[5] = 2;
		disk.put(fileOf(A), frame(newer));
		const before = disk.bytesOf(fileOf(A)).slice();
		await expect(Journal.open(DIR, VAULT, disk)).rejects.toThrow(NewerFormat);
		expect(disk.bytesOf(fileOf(A))).toEqual(before);
	});

	test("does not read a file that is as long as the sentinel says", async () => {
		await journal.close();
		const before = disk.log.length;
		await open();
		const read = disk.log
			.slice(before)
			.filter(
				({ operation, file }) =>
					operation === "readFile" && file.includes("/journal/"),
			);
		expect(read).toEqual([]);
	});

	test("drops what an interrupted import left", async () => {
		const upload = await journal.blobs.begin(blobId("e".repeat(32)));
		await upload.write(noise("x", 100));
		expect(await open()).toMatchObject({ droppedImports: 1 });
		expect(disk.names().filter((name) => name.includes("pending"))).toEqual([]);
	});
});

describe("a damaged file", () => {
	/** The sentinel is lost as well, so that the file is read at the start. */
	const damage = async (seq: number) => {
		await journal.close();
		const start = frame(recordsOf(A)[0] ?? new Uint8Array()).length * seq;
		flip(fileOf(A), start + 300);
		disk.drop(SENTINEL);
		return open();
	};

	test("is reported with what it should hold, and keeps what is behind the damage", async () => {
		for (const seq of [0, 3, 5]) {
			expect(await damage(seq)).toMatchObject({
				damaged: [{ stream: A, expected: 7 }],
			});
			const { records, strays } = await journal.read(A);
			expect(hex(records)).toEqual(hex(recordsOf(A).slice(0, seq)));
			expect(hex(strays)).toEqual(hex(recordsOf(A).slice(seq + 1)));
			expect(await journal.restore(A, recordsOf(A))).toMatchObject({
				ok: true,
			});
		}
	});

	test("is put right by a whole copy, and stays so", async () => {
		await damage(2);
		expect(await journal.restore(A, recordsOf(A))).toMatchObject({ ok: true });
		expect(journal.damaged()).toEqual([]);
		expect(asides(A)).toEqual([]);
		expect(await append([A])).toMatchObject({ ok: true });
		await journal.close();
		expect(await open()).toMatchObject({ damaged: [] });
		expect(hex((await journal.read(A)).records)).toEqual(hex(recordsOf(A)));
	});

	test("is put right although it is as long as the sentinel says", async () => {
		await journal.close();
		flip(fileOf(A), 1_000);
		expect(await open()).toMatchObject({ damaged: [] });
		expect((await journal.read(A)).badLength).toBeGreaterThan(0);
		expect(await journal.check()).toEqual([{ stream: A, expected: 7 }]);
		expect(await journal.restore(A, recordsOf(A))).toMatchObject({ ok: true });
		expect(await journal.check()).toEqual([]);
	});

	test("gives nothing up to a shorter copy, another one, or none", async () => {
		await damage(4);
		const fork = new Scribe();
		const forked = Array.from({ length: 8 }, () => fork.record(A, 77));
		for (const copy of [
			recordsOf(A).slice(0, 3),
			forked,
			[...recordsOf(A).slice(0, 4), ...forked.slice(4)],
			recordsOf(A).slice(1),
			[],
		])
			expect(await journal.restore(A, copy)).toEqual({
				ok: false,
				reason: "out-of-order",
			});
		expect(journal.damaged().length).toBe(1);
	});

	test("does not take a longer copy that leads elsewhere than the sentinel knows", async () => {
		await journal.close();
		cut(fileOf(A), 400);
		await open();
		const readable = (await journal.read(A)).records;
		const fork = new Scribe();
		for (const _ of readable) fork.record(A);
		const known = recordsOf(A).slice(0, readable.length);
		const last = known.at(-1) ?? new Uint8Array();
		const other: Uint8Array[] = [];
		for (const seq of [known.length, known.length + 1]) {
			const previous = new Uint8Array(sha256(other.at(-1) ?? last));
			other.push(fork.record(A, 9, { seq, previous }));
		}
		expect(await journal.restore(A, [...known, ...other])).toMatchObject({
			reason: "out-of-order",
		});
	});

	test("goes on from what is left when a person decides so, the rest set aside", async () => {
		await damage(4);
		const left = recordsOf(A).slice(0, 4);
		expect(await journal.restore(A, left)).toMatchObject({ ok: true });
		expect(journal.head(A).count).toBe(4);
		expect(asides(A)).toEqual(hex(recordsOf(A).slice(5)));
		await journal.close();
		expect(await open()).toMatchObject({ damaged: [] });
		expect(journal.head(A).count).toBe(4);
	});

	test("of which not even the beginning is left is put aside whole, and the journal goes on", async () => {
		await damage(0);
		expect(await journal.restore(A, [])).toMatchObject({ ok: true });
		expect(journal.damaged()).toEqual([]);
		expect(journal.heads().has(A)).toBe(false);
		expect(asides(A).sort()).toEqual(hex(recordsOf(A).slice(1)).sort());
		expect(await append([B])).toMatchObject({ ok: true });
		await journal.close();
		expect(await open()).toMatchObject({ damaged: [] });
		expect((await journal.read(A)).strays.length).toBe(recordsOf(A).length - 1);
	});

	test("is never put aside whole while its beginning can be read", async () => {
		await damage(4);
		expect(await journal.restore(A, [])).toEqual({
			ok: false,
			reason: "out-of-order",
		});
	});

	test("that goes takes what was set aside with it", async () => {
		await damage(4);
		await journal.restore(A, recordsOf(A).slice(0, 4));
		expect(asides(A).length).toBe(2);
		const scrap = asides(A)[0] ?? "";
		expect(await append([B], { dropStreams: [A] })).toMatchObject({ ok: true });
		const all = disk.names().map((name) => hex([disk.bytesOf(name)])[0] ?? "");
		expect(all.some((each) => each.includes(scrap))).toBe(false);
	});

	test("is not lost when it cannot be restored", async () => {
		await damage(2);
		const before = disk.bytesOf(fileOf(A)).slice();
		disk.failAt({ at: 1, what: "ENOSPC", only: ["write"], stays: true });
		expect(await journal.restore(A, recordsOf(A))).toEqual({
			ok: false,
			reason: "disk-full",
		});
		disk.failAt(null);
		expect(disk.bytesOf(fileOf(A))).toEqual(before);
		expect(journal.damaged().length).toBe(1);
		expect(await journal.restore(A, recordsOf(A))).toMatchObject({ ok: true });
	});
});

describe("a journal that failed", () => {
	test("accepts nothing more, empties no log, and the next start carries it out", async () => {
		disk.failAt({ at: 2, what: "EIO", only: ["write"] });
		expect(await append([A])).toMatchObject({ ok: true });
		disk.failAt(null);
		expect(journal.hasFailed).toBe(true);
		expect(journal.head(A).count).toBe(8);
		expect(await append([B])).toEqual({ ok: false, reason: "storage-failed" });
		expect(await journal.restore(A, recordsOf(A))).toEqual({
			ok: false,
			reason: "storage-failed",
		});
		await journal.checkpoint();
		await journal.close();
		expect(disk.bytesOf(LOG).length).toBeGreaterThan(0);
		expect(await open()).toMatchObject({ damaged: [] });
		expect(journal.hasFailed).toBe(false);
		expect(hex((await journal.read(A)).records)).toEqual(hex(recordsOf(A)));
	});

	test.each(["sync", "rename", "syncFolder", "truncate"] as const)(
		"at a checkpoint by %s keeps the log",
		async (only) => {
			disk.failAt({ at: 1, what: "EIO", only: [only] });
			await expect(journal.checkpoint()).rejects.toThrow();
			disk.failAt(null);
			expect(journal.hasFailed).toBe(true);
			expect(disk.bytesOf(LOG).length).toBeGreaterThan(0);
			await journal.close();
			await open();
			expect(hex((await journal.read(A)).records)).toEqual(hex(recordsOf(A)));
		},
	);

	test("because the log broke says so and loses nothing before", async () => {
		disk.failAt({ at: 1, what: "EIO", only: ["sync"] });
		expect(await append([A])).toEqual({ ok: false, reason: "storage-failed" });
		disk.failAt(null);
		expect(journal.hasFailed).toBe(true);
		await journal.close();
		await open();
		expect((await journal.read(A)).head.count).toBe(7);
	});
});

describe("a destruction", () => {
	test("leaves no byte of the stream in the log or its file", async () => {
		const [scrap = ""] = hex([
			recordsOf(A)[6]?.subarray(200, 260) ?? noise("", 1),
		]);
		const slot = (await journal.slots.take()) ?? 0;
		const secret = hex([await journal.slots.read(slot)])[0] ?? "";
		const all = () =>
			disk.names().map((name) => hex([disk.bytesOf(name)])[0] ?? "");
		expect(all().some((each) => each.includes(scrap))).toBe(true);
		expect(
			await append([B], { dropStreams: [A], overwriteSlots: [slot] }),
		).toMatchObject({ ok: true });
		expect(all().some((each) => each.includes(scrap))).toBe(false);
		expect(all().some((each) => each.includes(secret))).toBe(false);
		expect(journal.heads().has(A)).toBe(false);
		expect((await journal.read(A)).records).toEqual([]);
		await journal.close();
		expect(await open()).toMatchObject({ damaged: [] });
		expect(journal.heads().has(A)).toBe(false);
	});
});
