import { spawnSync } from "node:child_process";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { VaultRoom } from "../../../renderer/vault/room.ts";
import { wellKnownStream } from "../../../renderer/vault/streams/well-known.ts";
import type { IsoDate } from "../../../shared/base/dates.ts";
import type { StreamId, VaultId } from "../../../shared/base/ids.ts";
import type { WellKnownKind } from "../../../shared/formats/well-known.ts";
import {
	BackupBench,
	becomeDue,
	dueDossier,
} from "../../support/backup-bench.ts";
import { damageCopy, damageJournal } from "../../support/damage.ts";
import { must, SAMPLE_DOSSIER, SAMPLE_VAULT } from "../../support/sample.ts";
import type { VaultBench } from "../../support/vault-bench.ts";

let places: BackupBench;
let bench: VaultBench;
beforeEach(() => {
	places = new BackupBench();
	bench = places.bench;
});
afterEach(() => places.dispose());

const day = (text: string) => text as IsoDate;
const sent = (to: string) => ({
	recipient: "commissioner" as const,
	to,
	what: "Dossier complet",
	basis: "P7",
	motive: "Instruction disciplinaire",
	on: day("2026-12-05"),
	way: "registered" as const,
	mustReturn: false,
});

async function stream(name: WellKnownKind): Promise<StreamId> {
	const outside = await bench.outside();
	const hello = must(await outside.main.hello({}));
	if (hello.disk.kind !== "there") throw new Error(hello.disk.kind);
	return wellKnownStream(hello.disk.vault as VaultId, name);
}

/** Flips one bit of a record in both copies: as the files are found at a start, or behind heads that are good. */
async function damage(
	name: WellKnownKind,
	seq: number,
	copy: "emptied" | "flipped",
) {
	await damageStream(await stream(name), seq, copy);
}

async function damageStream(
	id: StreamId,
	seq: number,
	copy: "emptied" | "flipped",
) {
	await bench.end();
	damageJournal(bench.dir, id, seq);
	if (copy === "emptied") return bench.emptyStore();
	await bench.start();
	await damageCopy(bench.database, id, seq);
}

/** The next start, and what it takes to unlock. */
async function opened(initials: "CW" | "DO"): Promise<VaultRoom> {
	const room = await bench.restart();
	const status = must(await room.handlers.status({}, []));
	if (status.phase === "damaged") must(await room.handlers.rebuild({}, []));
	return places.as(initials);
}

async function founded(): Promise<{ room: VaultRoom; id: StreamId }> {
	const room = await bench.start();
	must(await room.handlers.createVault(SAMPLE_VAULT, []));
	const id = must(await room.handlers.openNewDossier(SAMPLE_DOSSIER, []));
	return { room, id };
}

const enter = async (room: VaultRoom, id: StreamId, to: string) =>
	must(
		await room.handlers.recordCommunication(
			{ id, communication: sent(to) },
			[],
		),
	);

const registersNamed = async (room: VaultRoom) =>
	must(await room.handlers.damagedDossiers({}, [])).registers;

function verifiedOffline() {
	const run = spawnSync(process.execPath, ["scripts/verify.ts", bench.dir], {
		encoding: "utf8",
	});
	return { status: run.status, ...JSON.parse(run.stdout) };
}

describe.each(["emptied", "flipped"] as const)(
	"a register that is damaged in both copies, the working copy %s",
	(copy) => {
		// Record 0 opens the stream, the three entries follow.
		test.each([
			["its last entry", 3, ["B", "A"]],
			["an entry in the middle", 2, ["C", "A"]],
		])(
			"%s: is named at every start, shown with the gap, and goes on",
			async (_what, seq, left) => {
				const { room, id } = await founded();
				for (const to of ["A", "B", "C"]) await enter(room, id, to);
				await damage("communications", seq, copy);

				const clerk = await opened("CW");
				const shown = must(await clerk.handlers.communications({}, []));
				expect(shown.lost).toBe(1);
				expect(
					shown.rows.map(({ communication }) => communication?.to),
				).toEqual(left);
				await enter(clerk, id, "D");

				for (let start = 0; start < 3; start++) {
					// Twice as it is, at last without the working copy that kept in mind what was found.
					if (start === 2) {
						await bench.end();
						await bench.emptyStore();
					}
					const again = await opened("CW");
					expect(await registersNamed(again)).toEqual(["communications"]);
					const { rows, lost } = must(
						await again.handlers.communications({}, []),
					);
					expect(lost).toBe(1);
					expect(rows.map(({ communication }) => communication?.to)).toEqual([
						"D",
						...left,
					]);
				}
				const dpo = await opened("DO");
				expect(must(await dpo.handlers.verify({}, [])).bad).toMatchObject([
					{ kind: "communications", seq, why: "lost" },
				]);
				const communications = await stream("communications");
				expect(verifiedOffline()).toMatchObject({
					status: 1,
					bad: [{ stream: communications, seq }],
				});
			},
		);

		test.each([
			["its first record", 0],
			["an entry", 1],
			["its last entry", 3],
		])(
			"the access register of today without %s: takes entries from everybody, shows the others",
			async (_what, seq) => {
				await founded();
				await places.as("CW");
				await damage("access/2026-12-10", seq, copy);
				const clerk = await opened("CW");
				must(await clerk.handlers.openNewDossier(SAMPLE_DOSSIER, []));
				const all = { before: null, act: null, dossier: null };
				for (let start = 0; start < 2; start++) {
					const dpo = await opened("DO");
					const page = must(await dpo.handlers.accessRegister(all, []));
					expect(page.unreadable).toEqual(["2026-12-10"]);
					expect(page.rows).toContainEqual(
						expect.objectContaining({
							by: "Claire Weber",
							reference: "DJ-2026-002",
						}),
					);
					// The newest is what this very reading entered.
					expect(page.rows[0]).toMatchObject({
						act: "register-read",
						by: "Dora Ott",
					});
					expect(await registersNamed(dpo)).toEqual(["access"]);
				}
				bench.now = Date.parse("2026-12-11T09:00:00Z");
				const tomorrow = await opened("DO");
				expect(must(await tomorrow.handlers.verify({}, [])).bad).toMatchObject([
					{ kind: "access", seq, why: "lost" },
				]);
			},
		);
	},
);

test("the backup that still has what was lost outlives the ten newest", async () => {
	const { room, id } = await founded();
	for (const to of ["A", "B"]) await enter(room, id, to);
	const good = await places.backUp();
	await damage("communications", 2, "emptied");
	const clerk = await opened("CW");
	for (let made = 0; made < 12; made++) {
		await enter(clerk, id, "C");
		await places.backUp();
	}
	const { generations } = await bench.service.backups.view();
	const numbers = generations
		.filter(({ place }) => place === good.place)
		.map(({ number }) => number);
	expect(numbers).toHaveLength(11);
	expect(numbers).toContain(good.number);
	const plan = await bench.service.restores.plan(good, () => undefined);
	expect(plan).toMatchObject({ ok: true, value: { unreadable: 0 } });
});

describe("a register that lost its key", () => {
	test("says how many entries nothing opens any more, and goes on under a new one", async () => {
		const { room, id } = await founded();
		for (const to of ["A", "B"]) await enter(room, id, to);
		await damage("communications", 0, "emptied");
		const clerk = await opened("CW");
		expect(must(await clerk.handlers.communications({}, []))).toMatchObject({
			rows: [],
			lost: 3,
		});
		await enter(clerk, id, "C");
		for (const who of ["CW", "DO"] as const) {
			const again = await opened(who);
			const { rows, lost } = must(await again.handlers.communications({}, []));
			expect(lost).toBe(3);
			expect(rows).toMatchObject([{ recipient: "commissioner" }]);
			expect(await registersNamed(again)).toEqual(["communications"]);
		}
	});

	test("is whole again when a backup is restored, and keeps what was entered since", async () => {
		const { room, id } = await founded();
		for (const to of ["A", "B"]) await enter(room, id, to);
		const generation = await places.backUp();
		await damage("communications", 0, "emptied");
		await enter(await opened("CW"), id, "C");
		const restored = await bench.restore(generation);
		must(await restored.handlers.rebuild({}, []));
		const clerk = await opened("CW");
		expect(await registersNamed(clerk)).toEqual([]);
		const { rows, lost } = must(await clerk.handlers.communications({}, []));
		expect(lost).toBe(0);
		expect(rows).toHaveLength(3);
		expect(must(await clerk.handlers.verify({}, [])).bad).toEqual([]);
		await enter(clerk, id, "D");
		expect(
			must(await (await opened("DO")).handlers.communications({}, [])).rows,
		).toHaveLength(4);
	});
});

/** Destroys a due dossier by two persons after the cooling-off. */
async function destroy(id: StreamId, reference: string): Promise<VaultRoom> {
	must(
		await (await places.as("CW")).handlers.proposeDestruction(
			{ id, reference, revisionRead: false },
			[],
		),
	);
	const dpo = await places.as("DO");
	must(await dpo.handlers.approveDestruction({ id, reference }, []));
	bench.now += 7 * 24 * 3_600_000;
	const clerk = await places.as("CW");
	expect(must(await clerk.handlers.executeDestructions({}, []))).toBe(1);
	return clerk;
}

test("the register of destructions goes on behind a gap, its numbers too", async () => {
	const { room, id } = await dueDossier(bench);
	const second = must(await room.handlers.openNewDossier(SAMPLE_DOSSIER, []));
	await becomeDue(room, second);
	await destroy(id, "DJ-2026-001");
	await damage("destructions", 0, "emptied");
	const clerk = await opened("CW");
	expect(must(await clerk.handlers.destructions({}, []))).toMatchObject({
		register: [],
		lost: 1,
	});
	await destroy(second, "DJ-2026-002");
	const again = await opened("CW");
	expect(await registersNamed(again)).toEqual(["destructions"]);
	expect(must(await again.handlers.destructions({}, []))).toMatchObject({
		register: [{ number: 2 }],
		lost: 1,
	});
	const destructions = await stream("destructions");
	expect(verifiedOffline().bad).toEqual([
		{ stream: destructions, kind: "destructions", seq: 0, why: "lost" },
	]);
});

test("a dossier that was cut short is told from a whole one after the working copy is gone as well", async () => {
	const { id } = await founded();
	await damageStream(id, 1, "emptied");
	await opened("CW");
	await bench.end();
	await bench.emptyStore();
	const again = await opened("CW");
	const { references, unnamed } = must(
		await again.handlers.damagedDossiers({}, []),
	);
	expect(references.length + unnamed).toBe(1);
	await bench.restart();
	expect(verifiedOffline()).toMatchObject({
		status: 1,
		bad: [{ stream: id, seq: 1, why: "lost" }],
	});
});

describe("what everything is read by", () => {
	test.each([
		["accounts", "roster", 0],
		["every account", "roster", 1],
		["the key of the common parts", "commons", 0],
	] as const)(
		"without %s nothing is begun anew, and a backup is the way back without an account",
		async (_what, name, seq) => {
			const { id } = await founded();
			const generation = await places.backUp();
			await damage(name, seq, "emptied");
			for (let start = 0; start < 2; start++) {
				const room = await bench.restart();
				const phase = async () =>
					must(await room.handlers.status({}, [])).phase;
				expect(await phase()).toBe("damaged");
				if (start === 1)
					expect(must(await room.handlers.status({}, []))).toMatchObject({
						report: { workingCopy: "damaged", journal: "damaged" },
					});
				expect(await room.handlers.rebuild({}, [])).toMatchObject({
					ok: false,
					reason: { kind: "nobody-can-unlock" },
				});
				expect(await phase()).toBe("damaged");
				expect(await bench.service.restores.mayRestore(generation)).toBe(true);
			}
			const restored = await bench.restore(generation);
			must(await restored.handlers.rebuild({}, []));
			const clerk = await opened("CW");
			expect(must(await clerk.handlers.dossiers({}, []))).toMatchObject([
				{ id },
			]);
			expect(await registersNamed(clerk)).toEqual([]);
		},
	);
});
