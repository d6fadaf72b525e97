import { describe, expect, test } from "vitest";
import { readCommits } from "../../electron/bytes/commit-log.ts";
import { NewerFormat } from "../../electron/bytes/errno.ts";
import { frame, readFrames } from "../../electron/bytes/frames.ts";
import { readSentinel, writeSentinel } from "../../electron/bytes/sentinel.ts";
import { StreamFiles } from "../../electron/bytes/stream-files.ts";
import { decodeCommit, encodeCommit } from "../../shared/formats/commit.ts";
import { FakeDisk } from "../support/fake-disk.ts";
import type { journalVectors } from "../vectors/make/journal.ts";
import { bytes, hex, vectors } from "./vectors.ts";

const journal = vectors<Awaited<ReturnType<typeof journalVectors>>>("journal");

function diskWith(file: string, content: string): FakeDisk {
	const disk = new FakeDisk();
	disk.put(file, bytes(content));
	return disk;
}

describe("a frozen frame", () => {
	const { payload, hex: good, damaged } = journal.frame;

	test("is read and written alike", () => {
		expect(readFrames(bytes(good)).payloads.map(hex)).toEqual([payload]);
		expect(hex(frame(bytes(payload)))).toBe(good);
	});

	test.each(damaged)("with $name is none", (each) => {
		expect(readFrames(bytes(each.hex)).payloads).toEqual([]);
	});
});

describe("a frozen commit", () => {
	const { vault, commit, hex: good, damaged } = journal.commit;
	const whole = {
		...commit,
		records: commit.records.map((each) => ({
			stream: each.stream,
			bytes: bytes(each.hex),
		})),
	};

	test("is read and written alike", () => {
		expect(decodeCommit(bytes(good))).toEqual({ vault, commit: whole });
		expect(hex(encodeCommit(vault, whole))).toBe(good);
	});

	test.each(damaged)("$name is refused", (each) => {
		expect(() => decodeCommit(bytes(each.hex))).toThrow();
	});
});

describe("a frozen commit log", () => {
	const { vault, commits, hex: good, damaged } = journal.commitLog;
	const read = (content: string) =>
		readCommits(diskWith("/commits", content), "/commits");

	test("gives its commits", async () => {
		const found = await read(good);
		expect(found).toMatchObject({ vault, tornBytes: 0 });
		expect(found.commits).toHaveLength(commits);
	});

	test.each(damaged)("with $name: $refused", async (each) => {
		const found = read(each.hex);
		if (each.refused === "newer")
			return expect(found).rejects.toThrow(NewerFormat);
		if (each.refused === "several vaults")
			return expect(found).rejects.toThrow("several vaults");
		expect(`${(await found).commits.length} left`).toBe(each.refused);
		expect((await found).tornBytes).toBeGreaterThan(0);
	});
});

describe("a frozen stream file", () => {
	const { vault, stream, records, hex: good, damaged } = journal.streamFile;
	const read = (content: string) =>
		new StreamFiles("/", vault, diskWith(`/journal/${stream}`, content)).read(
			stream,
		);

	test("gives its chain", async () => {
		const found = await read(good);
		expect(found.records.map(hex)).toEqual(records);
		expect(found).toMatchObject({ badLength: 0, strays: [] });
		expect(found.head.count).toBe(records.length);
	});

	test.each(damaged)("with $name: $refused", async (each) => {
		const found = read(each.hex);
		if (each.refused === "newer")
			return expect(found).rejects.toThrow(NewerFormat);
		const { records: left, strays, badLength } = await found;
		expect(`${left.length} left, ${strays.length} behind`).toBe(each.refused);
		expect(badLength).toBeGreaterThan(0);
	});
});

describe("a frozen sentinel", () => {
	const { vault, heads, hex: good, damaged } = journal.sentinel;
	const known = new Map(
		heads.map(({ stream, count, length, hash }) => [
			stream,
			{ count, length, hash: bytes(hash) },
		]),
	);
	const read = (content: string) =>
		readSentinel(diskWith("/sentinel", content), "/sentinel");

	test("is read and written alike", async () => {
		expect(await read(good)).toEqual({ vault, heads: known });
		const disk = new FakeDisk();
		await writeSentinel(disk, "/sentinel", { vault, heads: known });
		expect(hex(disk.bytesOf("/sentinel"))).toBe(good);
	});

	test.each(damaged)("with $name is $refused", async (each) => {
		const found = read(each.hex);
		if (each.refused === "newer")
			return expect(found).rejects.toThrow(NewerFormat);
		expect(await found).toBe("damaged");
	});
});
