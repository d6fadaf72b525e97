import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { VaultRoom } from "../../../renderer/vault/room.ts";
import type { StreamId } from "../../../shared/base/ids.ts";
import { ok } from "../../../shared/base/result.ts";
import { NOTHING } from "../../../shared/formats/commit.ts";
import {
	BackupBench,
	becomeDue,
	foundedWithDossier,
} from "../../support/backup-bench.ts";
import { must, SAMPLE_DOSSIER } from "../../support/sample.ts";
import type { VaultBench } from "../../support/vault-bench.ts";

/** What a destruction that is killed or hindered leaves in the working copy, and who clears it (C11). */

let places: BackupBench;
let bench: VaultBench;
/** How often the working copy's files were removed. */
let cleared: number;
let id: StreamId;
let kept: StreamId;
beforeEach(async () => {
	places = new BackupBench();
	bench = places.bench;
	cleared = 0;
	const founded = await foundedWithDossier(bench);
	id = founded.id;
	await becomeDue(founded.room, id);
	kept = must(await founded.room.handlers.openNewDossier(SAMPLE_DOSSIER, []));
});
afterEach(() => places.dispose());

/** Proposed, approved and cooled off; the DPO's lists name the dossier. Gives the clerk who carries it out. */
async function ready(): Promise<VaultRoom> {
	const clerk = await places.as("CW");
	const asked = { id, reference: "DJ-2026-001" };
	must(
		await clerk.handlers.proposeDestruction(
			{ ...asked, revisionRead: false },
			[],
		),
	);
	must(await (await places.as("DO")).handlers.approveDestruction(asked, []));
	bench.now = Date.parse("2026-12-17T09:00:00Z");
	return places.as("CW");
}

/** Kills both processes when main comes to this call: before it answers, or before it begins. */
async function killedAt(
	call: "append" | "clearWorkingCopy",
	when: "before" | "after",
): Promise<VaultRoom> {
	const clerk = await ready();
	const { handlers } = bench.service;
	const real = handlers[call] as (...asked: never[]) => Promise<unknown>;
	const reached = new Promise<void>((resolve) => {
		const dying = async (...asked: never[]) => {
			if (when === "after") await real(...asked);
			resolve();
			return new Promise(() => undefined);
		};
		Object.assign(handlers, { [call]: dying });
	});
	void clerk.handlers.executeDestructions({}, []);
	await reached;
	counting();
	return bench.kill();
}

/** Counts from the next main on. */
function counting(): void {
	const { clearStore } = bench;
	bench.clearStore = async () => {
		cleared++;
		await clearStore.call(bench);
	};
}

const tables = async () =>
	Promise.all(
		bench.database.tables
			.filter(({ name }) => name !== "meta")
			.map(async (table) => [table.name, await table.toArray()] as const),
	);

async function expectCleared(room: VaultRoom): Promise<void> {
	expect(must(await room.handlers.status({}, []))).toMatchObject({
		phase: "locked",
	});
	expect(cleared).toBe(1);
	expect(existsSync(path.join(bench.dir, "to-renew"))).toBe(false);
	for (const [name, rows] of await tables()) {
		if (name === "projections") expect(rows).toEqual([]);
		for (const row of rows) expect(Object.values(row)).not.toContain(id);
	}
	const clerk = await places.as("CW");
	const rows = must(await clerk.handlers.dossiers({}, []));
	expect(rows).toMatchObject([{ id: kept }]);
	const { register, cleaning } = must(
		await clerk.handlers.destructions({}, []),
	);
	expect(register).toHaveLength(1);
	expect(cleaning).toBe(false);
	// Once: the next start has nothing to do.
	await bench.restart();
	expect(cleared).toBe(1);
}

test("killed before the working copy is cleared, the next start clears it before anybody unlocks", async () => {
	await expectCleared(await killedAt("clearWorkingCopy", "before"));
});

test("killed between journal and working copy, it is no damage: the next start takes the rest away", async () => {
	await expectCleared(await killedAt("append", "after"));
});

test("killed while the working copy is made anew, the next start makes it anew without a question", async () => {
	await expectCleared(await killedAt("clearWorkingCopy", "after"));
});

test("killed before its commit it has not happened; the lists are made anew all the same", async () => {
	await killedAt("append", "before");
	const clerk = await places.as("CW");
	expect(must(await clerk.handlers.dossiers({}, []))).toHaveLength(2);
	expect(must(await clerk.handlers.destructions({}, [])).register).toEqual([]);
});

test("with another dossier's file damaged it is done, says what is pending, and is cleared once that is put right", async () => {
	const clerk = await ready();
	await bench.service.checkpoint();
	const file = path.join(bench.dir, "journal", kept);
	const bytes = readFileSync(file);
	bytes[100] = (bytes[100] ?? 0) ^ 1;
	writeFileSync(file, bytes);
	counting();
	expect(await clerk.handlers.executeDestructions({}, [])).toEqual(ok(1));
	expect(must(await clerk.handlers.destructions({}, []))).toMatchObject({
		register: [{ number: 1 }],
		cleaning: true,
	});
	expect(cleared).toBe(0);
	for (const [, rows] of await tables())
		for (const row of rows) expect(Object.values(row)).not.toContain(id);
	// The lists are sealed to their accounts, and any may name it.
	expect(await bench.database.projections.toArray()).toEqual([]);

	const room = await bench.restart();
	expect(must(await room.handlers.status({}, []))).toMatchObject({
		phase: "damaged",
		report: { journal: "damaged" },
	});
	expect(must(await room.handlers.rebuild({}, []))).toMatchObject({ lost: 0 });
	await expectCleared(room);
});

test("what the access register lets go of asks for no new working copy", async () => {
	await bench.end();
	await bench.start();
	const heads = await bench.database.heads.toArray();
	const drop = async (stream: StreamId) => {
		must(
			await bench.service.handlers.append(
				{ ...NOTHING, dropStreams: [stream] },
				[],
			),
		);
		return must(await bench.service.handlers.hello({}, [])).mustRenew;
	};
	const day = heads.find(({ kind }) => kind === "access")?.stream;
	expect(day && (await drop(day))).toBe(false);
	expect(await drop(id)).toBe(true);
});
