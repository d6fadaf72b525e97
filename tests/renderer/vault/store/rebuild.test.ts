import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readFrames } from "../../../../electron/bytes/frames.ts";
import type { VaultRoom } from "../../../../renderer/vault/room.ts";
import type { StreamId } from "../../../../shared/base/ids.ts";
import { decodeRecord } from "../../../../shared/formats/record.ts";
import {
	must,
	PASSPHRASES,
	SAMPLE_DOSSIER,
	SAMPLE_VAULT,
	unlockAs,
} from "../../../support/sample.ts";
import { VaultBench } from "../../../support/vault-bench.ts";

let bench: VaultBench;
let room: VaultRoom;
let dossier: StreamId;
const motive = { motive: "record-step" as const, note: "" };

beforeEach(async () => {
	bench = new VaultBench();
	room = await bench.start();
	must(await room.handlers.createVault(SAMPLE_VAULT, []));
	dossier = must(await room.handlers.openNewDossier(SAMPLE_DOSSIER, []));
	for (const step of [
		{ step: "order-issued", on: "2026-11-16", channel: "workplace" },
		{ step: "order-notified", on: "2026-11-18" },
		{ step: "reply-received", on: "2026-11-20" },
	])
		must(
			await room.handlers.recordStep(
				{ id: dossier, step, remark: "", pieces: [] },
				[],
			),
		);
});
afterEach(() => bench.dispose());

const fileOf = (stream: string) => path.join(bench.dir, "journal", stream);

/** Flips one bit in the middle of a record of a journal file. */
function flip(stream: string, seq: number): void {
	const bytes = readFileSync(fileOf(stream));
	const record = readFrames(bytes).payloads[seq];
	if (!record) throw new Error("no such record");
	const at = record.byteOffset - bytes.byteOffset + (record.length >> 1);
	bytes.writeUInt8((bytes[at] ?? 0) ^ 1, at);
	writeFileSync(fileOf(stream), bytes);
}

async function flipRow(stream: StreamId, seq: number): Promise<void> {
	const row = await bench.database.records.get([stream, seq]);
	if (!row) throw new Error("no such row");
	const bytes = row.bytes.slice();
	bytes.set([(bytes.at(200) ?? 0) ^ 1], 200);
	await bench.database.records.put({ ...row, bytes });
}

const recordsIn = (stream: string): number =>
	readFrames(readFileSync(fileOf(stream))).payloads.length;

const cutLastByte = (stream: string): void =>
	writeFileSync(fileOf(stream), readFileSync(fileOf(stream)).subarray(0, -1));

async function stageAfterRebuild(again: VaultRoom): Promise<unknown> {
	const report = must(await again.handlers.rebuild({}, []));
	must(await unlockAs(again, "CW", PASSPHRASES.clerk));
	const view = must(await again.handlers.dossier({ id: dossier, motive }, []));
	return { stage: view.stage, lost: report.lost, journal: report.journal };
}

describe("two copies of a vault", () => {
	test("give a damaged journal file back from the working copy", async () => {
		const whole = recordsIn(dossier);
		await bench.restart();
		cutLastByte(dossier);
		const again = await bench.restart();
		expect(must(await again.handlers.status({}, []))).toMatchObject({
			phase: "damaged",
			report: { journal: "damaged" },
		});
		expect(await stageAfterRebuild(again)).toEqual({
			stage: "answered",
			lost: 0,
			journal: "damaged",
		});
		expect(recordsIn(dossier)).toBe(whole);
		expect(
			must(await (await bench.restart()).handlers.status({}, [])),
		).toMatchObject({ phase: "locked" });
	});

	test("make one whole stream out of two that are damaged in different records", async () => {
		const whole = recordsIn(dossier);
		await bench.restart();
		flip(dossier, 1);
		cutLastByte(dossier);
		await flipRow(dossier, 3);
		const again = await bench.restart();
		expect(await stageAfterRebuild(again)).toEqual({
			stage: "answered",
			lost: 0,
			journal: "damaged",
		});
		expect(recordsIn(dossier)).toBe(whole);
	});

	test("read a dossier from both when each lacks another record, without a rebuild", async () => {
		await bench.restart();
		flip(dossier, 1);
		await flipRow(dossier, 3);
		const again = await bench.restart();
		must(await unlockAs(again, "CW", PASSPHRASES.clerk));
		const view = must(
			await again.handlers.dossier({ id: dossier, motive }, []),
		);
		expect(view.stage).toBe("answered");
	});

	test("say truly what neither has any more, and keep the rest aside", async () => {
		await bench.restart();
		const whole = recordsIn(dossier);
		flip(dossier, 2);
		await bench.emptyStore();
		const again = await bench.restart();
		const report = must(await again.handlers.rebuild({}, []));
		expect(report.lost).toBe(whole - 2);
		const aside = readFrames(
			readFileSync(path.join(bench.dir, "aside", dossier)),
		).payloads.map((bytes) => must(decodeRecord(bytes)).seq);
		expect(aside).toEqual(Array.from({ length: whole - 3 }, (_, i) => i + 3));
		must(await unlockAs(again, "CW", PASSPHRASES.clerk));
		expect(
			must(await (await bench.restart()).handlers.status({}, [])),
		).toMatchObject({ phase: "locked" });
	});

	test("never put an unsigned record of the working copy into the journal", async () => {
		await bench.restart();
		const whole = recordsIn(dossier);
		const rows = await bench.database.records
			.where("[stream+seq]")
			.between([dossier, 0], [dossier, 99])
			.toArray();
		const last = rows.at(-1);
		const { sha256, cryptoReady } = await import(
			"../../../../renderer/vault/crypto/primitives.ts"
		);
		await cryptoReady;
		const { encodeRecord } = await import(
			"../../../../shared/formats/record.ts"
		);
		const forged = encodeRecord({
			...must(decodeRecord(last?.bytes ?? new Uint8Array())),
			seq: whole,
			previous: sha256(last?.bytes ?? new Uint8Array()),
		});
		await bench.database.records.put({
			stream: dossier,
			seq: whole,
			bytes: forged,
		});
		await bench.database.heads.put({
			stream: dossier,
			kind: "dossier",
			count: whole + 1,
			hash: sha256(forged),
		});
		const again = await bench.restart();
		expect(must(await again.handlers.status({}, []))).toMatchObject({
			phase: "damaged",
		});
		expect(await stageAfterRebuild(again)).toMatchObject({ stage: "answered" });
		expect(recordsIn(dossier)).toBe(whole);
		expect(
			must(await (await bench.restart()).handlers.status({}, [])),
		).toMatchObject({ phase: "locked" });
	});

	test("give the journal a stream back that it no longer knows", async () => {
		await bench.restart();
		const whole = recordsIn(dossier);
		rmSync(fileOf(dossier));
		rmSync(path.join(bench.dir, "sentinel"));
		const again = await bench.restart();
		expect(must(await again.handlers.status({}, []))).toMatchObject({
			phase: "damaged",
		});
		expect(await stageAfterRebuild(again)).toMatchObject({
			stage: "answered",
			lost: 0,
		});
		expect(recordsIn(dossier)).toBe(whole);
	});

	test("keep the longer working copy when the journal is damaged and ahead by an interrupted command", async () => {
		await bench.restart();
		const seq = recordsIn(dossier) - 1;
		const [last] = await bench.database.records
			.where("[stream+seq]")
			.between([dossier, seq], [dossier, seq + 1])
			.toArray();
		const previous = must(decodeRecord(last?.bytes ?? new Uint8Array()));
		await bench.database.records.delete([dossier, seq]);
		await bench.database.heads.put({
			stream: dossier,
			kind: "dossier",
			count: seq,
			hash: previous.previous,
		});
		flip(dossier, 1);
		await bench.restart();
		const rows = await bench.database.records
			.where("[stream+seq]")
			.between([dossier, 0], [dossier, 99])
			.count();
		expect(rows).toBe(seq);
	});
});

test("a vault whose slots are gone is unreadable, never new", async () => {
	await bench.restart();
	for (const name of readdirSync(bench.dir))
		if (name.startsWith("slots")) rmSync(path.join(bench.dir, name));
	const again = await bench.restart();
	expect(must(await again.handlers.status({}, []))).toEqual({
		phase: "unreadable",
	});
	expect(await again.handlers.createVault(SAMPLE_VAULT, [])).toMatchObject({
		ok: false,
	});
});

describe("a working copy that the engine cannot open", () => {
	test("is said to be damaged, and is made anew from a whole journal", async () => {
		bench.shutStore();
		const again = await bench.restart();
		expect(must(await again.handlers.status({}, []))).toMatchObject({
			phase: "damaged",
			report: { workingCopy: "damaged", journal: "whole", dossiers: null },
		});
		expect(must(await again.handlers.rebuild({}, []))).toMatchObject({
			dossiers: 1,
			lost: 0,
		});
		must(await unlockAs(again, "CW", PASSPHRASES.clerk));
		expect(must(await again.handlers.dossiers({}, []))).toHaveLength(1);
	});

	test("is left alone while the journal is damaged: it may hold the only whole record", async () => {
		await bench.end();
		writeFileSync(fileOf(dossier), "");
		bench.shutStore();
		const again = await bench.start();
		expect(must(await again.handlers.status({}, []))).toMatchObject({
			phase: "damaged",
			report: { journal: "damaged" },
		});
		expect(await again.handlers.rebuild({}, [])).toMatchObject({
			ok: false,
			reason: { kind: "storage-failed" },
		});
	});
});
