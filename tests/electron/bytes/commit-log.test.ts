import { describe, expect, test } from "vitest";
import { CommitLog, readCommits } from "../../../electron/bytes/commit-log.ts";
import { NewerFormat } from "../../../electron/bytes/errno.ts";
import { frame } from "../../../electron/bytes/frames.ts";
import { concatBytes } from "../../../shared/base/bytes.ts";
import { blobId } from "../../../shared/base/ids.ts";
import {
	type Commit,
	encodeCommit,
	NOTHING,
} from "../../../shared/formats/commit.ts";
import { FakeDisk } from "../../support/fake-disk.ts";
import {
	aStream,
	OTHER_VAULT,
	Scribe,
	VAULT,
} from "../../support/plain-records.ts";

const FILE = "/commits";
const scribe = new Scribe();
const COMMITS: readonly Commit[] = [
	scribe.commit([aStream("a"), aStream("b")]),
	scribe.commit([aStream("a")], { keepBlobs: [blobId("c".repeat(32))] }),
	{
		...NOTHING,
		dropBlobs: [blobId("d".repeat(32))],
		dropStreams: [aStream("b")],
		overwriteSlots: [7, 65_535],
	},
];
const framed = (commit: Commit, vault = VAULT): Uint8Array =>
	frame(encodeCommit(vault, commit));

async function written(): Promise<{ disk: FakeDisk; log: CommitLog }> {
	const disk = new FakeDisk();
	const log = await CommitLog.open(FILE, VAULT, disk);
	for (const commit of COMMITS) await log.append(commit);
	return { disk, log };
}

describe("the commit log", () => {
	test("gives back what was appended", async () => {
		const { disk, log } = await written();
		expect(await readCommits(disk, FILE)).toEqual({
			vault: VAULT,
			commits: COMMITS,
			tornBytes: 0,
		});
		expect(log.length).toBe(disk.bytesOf(FILE).length);
	});

	test("is empty when there is none", async () => {
		expect(await readCommits(new FakeDisk(), FILE)).toEqual({
			vault: null,
			commits: [],
			tornBytes: 0,
		});
	});

	test("costs one sync a commit, and none but that", async () => {
		const { disk, log } = await written();
		const before = disk.operations;
		await log.append(scribe.commit([aStream("a")]));
		expect(disk.log.slice(before).map(({ operation }) => operation)).toEqual([
			"write",
			"sync",
		]);
	});

	test("loses to damage the damaged commit alone", async () => {
		const whole = COMMITS.map((commit) => framed(commit));
		const [first = new Uint8Array()] = whole;
		for (let byte = 0; byte < first.length; byte++) {
			const disk = new FakeDisk();
			const bytes = concatBytes(whole);
			bytes[byte] = (bytes[byte] ?? 0) ^ 0x10;
			disk.put(FILE, bytes);
			const { commits, tornBytes } = await readCommits(disk, FILE);
			expect(commits).toEqual(COMMITS.slice(1));
			expect(tornBytes).toBe(first.length);
		}
	});

	test("leaves a torn tail out, wherever it tore", async () => {
		const whole = concatBytes(COMMITS.map((commit) => framed(commit)));
		const last = framed(COMMITS[2] ?? NOTHING).length;
		for (let cut = 1; cut <= last; cut++) {
			const disk = new FakeDisk();
			disk.put(FILE, whole.subarray(0, -cut));
			const { commits, tornBytes } = await readCommits(disk, FILE);
			expect(commits.length).toBe(2);
			expect(tornBytes).toBe(last - cut);
		}
	});

	test("is not read when a newer version wrote it, nor changed", async () => {
		const disk = new FakeDisk();
		const newer = frame(Uint8Array.of(0, 2, 1, 2, 3));
		disk.put(FILE, newer);
		await expect(readCommits(disk, FILE)).rejects.toThrow(NewerFormat);
		expect(disk.bytesOf(FILE)).toEqual(newer);
	});

	test("is not read when several vaults wrote it", async () => {
		const disk = new FakeDisk();
		const [a = NOTHING, b = NOTHING] = COMMITS;
		disk.put(FILE, concatBytes([framed(a), framed(b, OTHER_VAULT)]));
		await expect(readCommits(disk, FILE)).rejects.toThrow("several vaults");
	});

	test("takes back what a full disk took a part of, and goes on", async () => {
		const { disk, log } = await written();
		const before = disk.bytesOf(FILE).slice();
		for (const only of ["write", "sync"] as const) {
			disk.failAt({ at: 1, what: "ENOSPC", only: [only] });
			await expect(
				log.append(scribe.commit([aStream("x")])),
			).rejects.toMatchObject({ code: "ENOSPC" });
			expect(disk.bytesOf(FILE)).toEqual(before);
			expect(log.isBroken).toBe(false);
		}
		disk.failAt(null);
		await log.append(scribe.commit([aStream("y")]));
		expect((await readCommits(disk, FILE)).commits.length).toBe(4);
	});

	test.each([
		["a sync fails", { at: 1, what: "EIO", only: ["sync"] }],
		["a write fails", { at: 1, what: "EIO", only: ["write"] }],
		[
			"what a full disk took cannot be taken back",
			{ at: 1, what: "ENOSPC", only: ["write", "truncate"], stays: true },
		],
	] as const)("accepts nothing more when %s", async (_when, fault) => {
		const { disk, log } = await written();
		disk.failAt(fault);
		await expect(log.append(scribe.commit([aStream("x")]))).rejects.toThrow();
		disk.failAt(null);
		expect(log.isBroken).toBe(true);
		const before = disk.operations;
		await expect(log.append(scribe.commit([aStream("x")]))).rejects.toThrow(
			"broken",
		);
		expect(disk.operations).toBe(before);
	});

	test("is emptied, after being overwritten when it is shredded", async () => {
		const { disk, log } = await written();
		const operationsOf = async (shred: boolean) => {
			const before = disk.operations;
			await log.empty(shred);
			return disk.log.slice(before).map(({ operation }) => operation);
		};
		const inode = disk.bytesOf(FILE);
		const emptied = operationsOf(true);
		expect(await emptied).toEqual(["write", "sync", "truncate", "sync"]);
		expect(inode.length).toBeGreaterThan(0);
		expect(disk.bytesOf(FILE).length).toBe(0);
		expect(log.length).toBe(0);
		expect(await operationsOf(true)).toEqual(["truncate", "sync"]);
		await log.append(scribe.commit([aStream("z")]));
		expect(await operationsOf(false)).toEqual(["truncate", "sync"]);
	});
});
