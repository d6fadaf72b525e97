import { randomBytes } from "node:crypto";
import { CommitLog } from "../../../electron/bytes/commit-log.ts";
import { frame, sha256 } from "../../../electron/bytes/frames.ts";
import { writeSentinel } from "../../../electron/bytes/sentinel.ts";
import { concatBytes } from "../../../shared/base/bytes.ts";
import { blobId, streamId, vaultId } from "../../../shared/base/ids.ts";
import { encodeCommit, NOTHING } from "../../../shared/formats/commit.ts";
import { FakeDisk } from "../../support/fake-disk.ts";
import {
	aStream,
	OTHER_VAULT,
	Scribe,
	VAULT,
} from "../../support/plain-records.ts";
import { flipped, flips, hex, lengths, overwritten } from "./damage.ts";

const id = () => randomBytes(16).toString("hex");

function frameVectors() {
	const payload = Uint8Array.from(Buffer.from("what a frame carries"));
	const good = frame(payload);
	return {
		payload: hex(payload),
		hex: hex(good),
		damaged: [
			...flips(
				good,
				[
					["length", 0, 4],
					["payload", 4, payload.length],
					["check", good.length - 8, 8],
				],
				() => "no frame",
			),
			...lengths(good, "no frame").filter(
				({ name }) => name !== "one byte longer",
			),
		],
	};
}

function commitVectors() {
	const scribe = new Scribe();
	const commit = {
		records: [{ stream: aStream("a"), bytes: scribe.record(aStream("a"), 16) }],
		keepBlobs: [blobId(id())],
		dropBlobs: [blobId(id()), blobId(id())],
		dropStreams: [streamId(id())],
		overwriteSlots: [0, 65_535],
	};
	const good = encodeCommit(VAULT, commit);
	return {
		vault: VAULT,
		commit: {
			...commit,
			records: commit.records.map(({ stream, bytes }) => ({
				stream,
				hex: hex(bytes),
			})),
		},
		hex: hex(good),
		damaged: [
			...lengths(good, "no commit"),
			{
				name: "another version",
				hex: hex(overwritten(good, 0, [0, 2])),
				refused: "no commit",
			},
			{
				name: "more records than there are",
				hex: hex(overwritten(good, 18, [0, 0, 0, 2])),
				refused: "no commit",
			},
			{
				name: "a record longer than the rest",
				hex: hex(overwritten(good, 38, [0, 1])),
				refused: "no commit",
			},
		],
	};
}

async function logOf(vault: typeof VAULT, seeds: readonly string[]) {
	const disk = new FakeDisk();
	const scribe = new Scribe(vault);
	const log = await CommitLog.open("/commits", vault, disk);
	for (const seed of seeds) await log.append(scribe.commit([aStream(seed)]));
	return disk.bytesOf("/commits").slice();
}

async function commitLogVectors() {
	const good = await logOf(VAULT, ["a", "b"]);
	const other = await logOf(OTHER_VAULT, ["c"]);
	const half = good.length / 2;
	const newer = frame(overwritten(encodeCommit(VAULT, NOTHING), 0, [0, 2]));
	return {
		vault: VAULT,
		commits: 2,
		hex: hex(good),
		/** `refused` says how many commits are still read, or why none is. */
		damaged: [
			{
				name: "a bit of the first frame flipped",
				hex: hex(flipped(good, 40)),
				refused: "1 left",
			},
			{
				name: "a bit of the second frame flipped",
				hex: hex(flipped(good, half + 40)),
				refused: "1 left",
			},
			{
				name: "the length of the first frame flipped",
				hex: hex(flipped(good, 0)),
				refused: "1 left",
			},
			{
				name: "torn in the second frame",
				hex: hex(good.subarray(0, good.length - 100)),
				refused: "1 left",
			},
			{
				name: "torn in the first frame",
				hex: hex(good.subarray(0, half - 100)),
				refused: "0 left",
			},
			{
				name: "a commit of a newer version",
				hex: hex(concatBytes([good, newer])),
				refused: "newer",
			},
			{
				name: "commits of two vaults",
				hex: hex(concatBytes([good, other])),
				refused: "several vaults",
			},
		],
	};
}

function streamFileVectors() {
	const stream = aStream("a");
	const scribe = new Scribe();
	const records = [64, 200, 30].map((length) => scribe.record(stream, length));
	const [first, second, third] = records.map(frame);
	if (!first || !second || !third) throw new Error("three frames");
	const join = (...parts: readonly Uint8Array[]) => hex(concatBytes(parts));
	const good = concatBytes([first, second, third]);
	const at = first.length;
	const other = frame(new Scribe().record(aStream("b"), 64));
	const abroad = frame(new Scribe(OTHER_VAULT).record(stream, 64));
	const newer = frame(overwritten(records[2] ?? new Uint8Array(), 4, [0, 2]));
	return {
		vault: VAULT,
		stream,
		records: records.map(hex),
		hex: hex(good),
		/** `refused` says how many records of the chain are left, and how many stand behind the damage. */
		damaged: [
			...flips(
				good,
				[
					["the first frame's length", 0, 4],
					["the first record", 4, at - 12],
					["the first check", at - 8, 8],
				],
				() => "0 left, 2 behind",
			),
			...flips(
				good,
				[
					["the second frame's length", at, 4],
					["the second record", at + 4, second.length - 12],
					["the second check", at + second.length - 8, 8],
				],
				() => "1 left, 1 behind",
			),
			{
				name: "torn in the last frame",
				hex: hex(good.subarray(0, good.length - 5)),
				refused: "2 left, 0 behind",
			},
			{
				name: "torn in the first frame",
				hex: hex(good.subarray(0, 50)),
				refused: "0 left, 0 behind",
			},
			{
				name: "the second record left out",
				hex: join(first, third),
				refused: "1 left, 1 behind",
			},
			{
				name: "two records exchanged",
				hex: join(second, first, third),
				refused: "0 left, 3 behind",
			},
			{
				name: "the first record twice",
				hex: join(first, first, second, third),
				refused: "1 left, 2 behind",
			},
			{
				name: "a record of another stream between",
				hex: join(first, other, second, third),
				refused: "1 left, 2 behind",
			},
			{
				name: "a record of another vault at the end",
				hex: join(first, second, third, abroad),
				refused: "3 left, 0 behind",
			},
			{
				name: "a record of a newer version",
				hex: join(first, second, newer),
				refused: "newer",
			},
		],
	};
}

async function sentinelVectors() {
	const disk = new FakeDisk();
	const heads = new Map(
		["a", "b"].map((name, i) => [
			aStream(name),
			{
				count: 3 + i,
				length: 2_000 + i,
				hash: Uint8Array.from(randomBytes(32)),
			},
		]),
	);
	await writeSentinel(disk, "/sentinel", { vault: vaultId(VAULT), heads });
	const good = disk.bytesOf("/sentinel").slice();
	const checked = (body: Uint8Array) => hex(concatBytes([body, sha256(body)]));
	const body = good.subarray(0, -32);
	return {
		vault: VAULT,
		heads: [...heads].map(([stream, head]) => ({
			stream,
			...head,
			hash: hex(head.hash),
		})),
		hex: hex(good),
		damaged: [
			...flips(
				good,
				[
					["magic", 0, 4],
					["version", 4, 2],
					["vault", 6, 16],
					["number of heads", 22, 4],
					["stream", 26, 16],
					["count", 42, 4],
					["length", 46, 4],
					["hash", 50, 32],
					["check", good.length - 32, 32],
				],
				() => "damaged",
			),
			...lengths(good, "damaged"),
			{
				name: "another version, its check made anew",
				hex: checked(overwritten(body, 4, [0, 2])),
				refused: "newer",
			},
			{
				name: "another magic, its check made anew",
				hex: checked(overwritten(body, 0, [0x54])),
				refused: "damaged",
			},
			{
				name: "one head less said than there are, its check made anew",
				hex: checked(overwritten(body, 22, [0, 0, 0, 1])),
				refused: "damaged",
			},
			{
				name: "one head more said than there are, its check made anew",
				hex: checked(overwritten(body, 22, [0, 0, 0, 3])),
				refused: "damaged",
			},
		],
	};
}

export async function journalVectors() {
	return {
		format: "journal",
		version: 1,
		frame: frameVectors(),
		commit: commitVectors(),
		commitLog: await commitLogVectors(),
		streamFile: streamFileVectors(),
		sentinel: await sentinelVectors(),
	};
}
