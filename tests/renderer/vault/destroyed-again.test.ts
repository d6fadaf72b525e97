import { spawnSync } from "node:child_process";
import {
	copyFileSync,
	cpSync,
	existsSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
	randomBytes,
	signingPair,
} from "../../../renderer/vault/crypto/primitives.ts";
import {
	destructionMark,
	destructionsStream,
} from "../../../renderer/vault/destruction/register.ts";
import type { VaultRoom } from "../../../renderer/vault/room.ts";
import { Ledger } from "../../../renderer/vault/streams/ledger.ts";
import type { StreamId } from "../../../shared/base/ids.ts";
import { refuse } from "../../../shared/base/result.ts";
import {
	BackupBench,
	dueDossier,
	filesWith,
	tracesOf,
} from "../../support/backup-bench.ts";
import {
	must,
	PASSPHRASES,
	SAMPLE_DOSSIER,
	unlockAs,
} from "../../support/sample.ts";
import type { VaultBench } from "../../support/vault-bench.ts";

/** What the register of destructions names and an older copy brings back (C11). */

let places: BackupBench;
let bench: VaultBench;
let room: VaultRoom;
let id: StreamId;
let older: string;
/** What the dossier looks like on the disk; its slot's secret is the last but one. */
let traces: Buffer[];
beforeEach(async () => {
	places = new BackupBench();
	bench = places.bench;
	({ room, id } = await dueDossier(bench));
	must(await room.handlers.openNewDossier(SAMPLE_DOSSIER, []));
	traces = await tracesOf(bench, id);
	older = path.join(path.dirname(bench.dir), "older");
});
afterEach(() => places.dispose());

const journalFile = (dir: string) => path.join(dir, "journal", id);

function flip(file: string): void {
	const bytes = readFileSync(file);
	bytes[20] = (bytes[20] ?? 0) ^ 1;
	writeFileSync(file, bytes);
}

/** Keeps the folder as it is now, and destroys the dossier. */
async function destroyed(): Promise<void> {
	await bench.end();
	cpSync(bench.dir, older, { recursive: true });
	await places.destroy(await places.as("CW"), id);
	await bench.end();
}

async function expectGone(): Promise<void> {
	const clerk = await bench.start();
	must(await unlockAs(clerk, "CW", PASSPHRASES.clerk));
	const rows = must(await clerk.handlers.dossiers({}, []));
	expect(rows).toMatchObject([{ reference: "DJ-2026-002" }]);
	const { register, cleaning } = must(
		await clerk.handlers.destructions({}, []),
	);
	expect({ entries: register.length, cleaning }).toEqual({
		entries: 1,
		cleaning: false,
	});
	for (const trace of traces) expect(filesWith([bench.dir], trace)).toEqual([]);
	for (const table of bench.database.tables)
		for (const row of await table.toArray())
			expect(Object.values(row)).not.toContain(id);
	await bench.service.backups.settled();
}

test("a folder that was set back brings no destroyed dossier back", async () => {
	await destroyed();
	rmSync(bench.dir, { recursive: true });
	cpSync(older, bench.dir, { recursive: true });
	const again = await bench.start();
	must(await again.handlers.rebuild({}, []));
	await expectGone();
});

test("a journal file that was put back goes again at the next start, unseen", async () => {
	await destroyed();
	copyFileSync(journalFile(older), journalFile(bench.dir));
	const again = await bench.start();
	expect(must(await again.handlers.status({}, []))).toMatchObject({
		phase: "locked",
	});
	expect(existsSync(journalFile(bench.dir))).toBe(false);
	await expectGone();
});

test("a restore brings nothing back where nothing is left of the list of what is gone", async () => {
	const backup = await places.backUp();
	for (const each of places.folders) renameSync(each, `${each}-away`);
	await places.destroy(room, id);
	for (const each of places.folders) renameSync(`${each}-away`, each);
	for (const each of ["gone", "gone-copy"]) flip(path.join(bench.dir, each));
	const again = await bench.restore(backup);
	must(await again.handlers.rebuild({}, []));
	await expectGone();
	// The places follow: the list was written again from the register.
	await bench.service.backups.run();
	for (const trace of traces)
		expect(filesWith(places.folders, trace)).toEqual([]);
});

test("one damaged copy of the list of what is gone costs nothing, and is written again", async () => {
	await places.backUp();
	for (const each of places.folders) renameSync(each, `${each}-away`);
	await places.destroy(room, id);
	await bench.end();
	for (const each of places.folders) renameSync(`${each}-away`, each);
	const [gone, copy] = ["gone", "gone-copy"].map((each) =>
		path.join(bench.dir, each),
	) as [string, string];
	flip(gone);
	await bench.start();
	expect(readFileSync(gone)).toEqual(readFileSync(copy));
	await bench.service.backups.run();
	for (const trace of traces)
		expect(filesWith(places.folders, trace)).toEqual([]);
});

test("an entry that nobody of the vault signed destroys nothing", async () => {
	await bench.end();
	const vault = await bench.opened();
	const { store, outside } = vault;
	const forger = new Ledger({
		...{ vault: vault.id, main: outside.main, store },
		now: outside.now,
		roster: { get: () => vault.roster, set: () => undefined },
	});
	const [account] = vault.roster.accounts.keys();
	if (account === undefined) throw new Error("no account");
	must(
		await forger.commit({ account, signing: signingPair(randomBytes(32)) }, [
			{
				stream: destructionsStream(vault),
				kind: "destructions",
				generation: 0,
				protection: { suite: "clear" },
				event: {
					v: "destroyed/1",
					at: bench.now,
					number: 1,
					on: "2026-12-10",
					proposedBy: account,
					approvedBy: account,
					mark: destructionMark(id),
				},
			},
		]),
	);
	await bench.restart();
	expect(existsSync(journalFile(bench.dir))).toBe(true);
	const clerk = await places.as("CW");
	expect(must(await clerk.handlers.dossiers({}, []))).toHaveLength(2);
});

test("both verifications name a destroyed dossier that is there", async () => {
	await destroyed();
	copyFileSync(journalFile(older), journalFile(bench.dir));
	const run = spawnSync(process.execPath, ["scripts/verify.ts", bench.dir], {
		encoding: "utf8",
	});
	expect(run.status).toBe(1);
	expect(JSON.parse(run.stdout).bad).toEqual([
		{ stream: id, kind: "dossier", seq: 0, why: "destroyed" },
	]);
	// Main takes no destruction now: it stays there.
	await bench.outside();
	const { append } = bench.service.handlers;
	const refusing: typeof append = async (commit, ports) =>
		commit.dropStreams.length > 0
			? refuse("storage-failed")
			: append(commit, ports);
	Object.assign(bench.service.handlers, { append: refusing });
	const dpo = await places.as("DO");
	expect(must(await dpo.handlers.verify({}, [])).bad).toMatchObject([
		{ kind: "dossier", seq: 0, why: "destroyed" },
	]);
});
