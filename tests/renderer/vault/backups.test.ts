import { createHash } from "node:crypto";
import {
	copyFileSync,
	mkdirSync,
	readdirSync,
	renameSync,
	rmSync,
} from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { RECORDS_BETWEEN } from "../../../electron/backup/backups.ts";
import type { VaultRoom } from "../../../renderer/vault/room.ts";
import type { AccountId, StreamId } from "../../../shared/base/ids.ts";
import { ok, refuse } from "../../../shared/base/result.ts";
import {
	BackupBench,
	dueDossier,
	filesWith,
	foundedWithDossier,
	openRestored,
	tracesOf,
} from "../../support/backup-bench.ts";
import {
	describedAs,
	must,
	PASSPHRASES,
	SAMPLE_DOSSIER,
	SAMPLE_VAULT,
	unlockAs,
} from "../../support/sample.ts";
import { VaultBench } from "../../support/vault-bench.ts";

let places: BackupBench;
let bench: VaultBench;
beforeEach(() => {
	places = new BackupBench();
	bench = places.bench;
});
afterEach(() => places.dispose());

const issueOrder = async (room: VaultRoom, id: StreamId) =>
	must(
		await room.handlers.recordStep(
			{
				id,
				step: { step: "order-issued", on: "2026-11-16", channel: "workplace" },
				remark: "",
				pieces: [],
			},
			[],
		),
	);

/** Unlocks what a restore left: the working copy is made anew first. */
async function addPiece(room: VaultRoom, id: StreamId, text: string) {
	const description = describedAs(text);
	const file = new File([text.repeat(20)], "p.txt");
	return must(
		await room.handlers.importPiece(
			{ id, file, description, acceptContent: false },
			[new MessageChannel().port2],
		),
	);
}

describe("a piece whose file is lost", () => {
	const blobsIn = (folder: string) =>
		readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
			/(^|\/)blobs\/[0-9a-f]{32}$/.test(name),
		);

	test("is named by the verification, and the next backup puts it back", async () => {
		const { room } = await dueDossier(bench);
		await places.backUp();
		const [blob = ""] = blobsIn(bench.dir);
		rmSync(path.join(bench.dir, blob));
		expect(must(await room.handlers.verify({}, [])).lostPieces).toEqual([
			{ reference: "DJ-2026-001", number: 1 },
		]);
		await places.backUp();
		expect(blobsIn(bench.dir)).toEqual([blob]);
		expect(must(await room.handlers.verify({}, [])).lostPieces).toEqual([]);
	});

	test("stays in the list of the backup that alone names it", async () => {
		await dueDossier(bench);
		await places.backUp();
		const [blob = ""] = blobsIn(bench.dir);
		rmSync(path.join(bench.dir, blob));
		// The newest backup has lost it too, so that nothing is put back.
		for (const folder of places.folders)
			for (const name of blobsIn(folder)) rmSync(path.join(folder, name));
		for (let made = 0; made < 12; made++) await places.backUp();
		const { generations } = await bench.service.backups.view();
		expect(generations.map(({ number }) => number)).toContain(1);
	});
});

describe("restoring an older backup", () => {
	test("is shown before anything changes and asked for by somebody who may", async () => {
		const { room, id } = await foundedWithDossier(bench);
		const older = await places.backUp();
		await issueOrder(room, id);
		must(await room.handlers.openNewDossier(SAMPLE_DOSSIER, []));
		expect(must(await room.handlers.compareBackup(older, []))).toMatchObject({
			absent: [
				{
					reference: "DJ-2026-001",
					whole: false,
					steps: [{ name: "order-issued", on: "2026-11-16" }],
				},
				{
					reference: "DJ-2026-002",
					whole: true,
					steps: [{ name: "facts-known" }],
				},
			],
			receipt: null,
		});
		const { restores } = bench.service;
		expect(await restores.plan(older, () => undefined)).toMatchObject({
			ok: true,
			value: {
				dossiers: 1,
				dossiersAbsent: 1,
				destroyedSince: 0,
				unreadable: 0,
				secret: "here",
			},
		});
		expect(await restores.mayRestore(older)).toBe(false);
		must(await room.handlers.permitRestore(older, []));
		expect(await restores.mayRestore({ ...older, number: 7 })).toBe(false);
		must(await room.handlers.permitRestore(older, []));
		expect(await restores.mayRestore(older)).toBe(true);
		expect(await restores.mayRestore(older)).toBe(false);
	});

	test("names what goes when the backup went another way since, though it is as long", async () => {
		const { room, id } = await foundedWithDossier(bench);
		const first = await places.backUp();
		await issueOrder(room, id);
		const second = await places.backUp();
		const again = await openRestored(await bench.restore(first));
		const step = {
			step: "order-issued",
			on: "2026-11-17",
			channel: "workplace",
		};
		must(
			await again.handlers.recordStep({ id, step, remark: "", pieces: [] }, []),
		);
		const dpo = await places.as("DO");
		must(await dpo.handlers.takeReceipt({}, []));
		const clerk = await places.as("CW");
		expect(must(await clerk.handlers.compareBackup(second, []))).toMatchObject({
			absent: [
				{
					whole: false,
					entries: 1,
					steps: [{ name: "order-issued", on: "2026-11-17" }],
				},
			],
			receipt: { reached: false },
		});
		expect(
			await bench.service.restores.plan(second, () => undefined),
		).toMatchObject({ ok: true, value: { recordsAbsent: 1 } });
	});

	test("takes nothing out that the backup has as well, and more", async () => {
		const { room, id } = await foundedWithDossier(bench);
		const first = await places.backUp();
		await issueOrder(room, id);
		const second = await places.backUp();
		const again = await openRestored(await bench.restore(first));
		expect(must(await again.handlers.compareBackup(second, []))).toMatchObject({
			absent: [],
		});
		expect(
			await bench.service.restores.plan(second, () => undefined),
		).toMatchObject({ ok: true, value: { recordsAbsent: 0 } });
	});

	test("names what was recorded since one that was made while the clock was ahead, and lists that one by its number", async () => {
		const { room, id } = await foundedWithDossier(bench);
		const day = bench.now;
		bench.now = Date.parse("2030-01-01T09:00:00Z");
		const ahead = await places.backUp();
		bench.now = day + 3_600_000;
		await issueOrder(room, id);
		expect(must(await room.handlers.compareBackup(ahead, []))).toMatchObject({
			absent: [{ steps: [{ name: "order-issued", on: "2026-11-16" }] }],
		});
		await places.backUp();
		const { generations } = await bench.service.backups.view();
		expect(generations.map(({ number }) => number)).toEqual([2, 2, 1, 1]);
	});

	test("is refused to a member of the college", async () => {
		await foundedWithDossier(bench);
		const older = await places.backUp();
		const room = await places.as("JM");
		for (const answer of [
			await room.handlers.compareBackup(older, []),
			await room.handlers.permitRestore(older, []),
		])
			expect(answer).toMatchObject({ ok: false, reason: { kind: "role" } });
	});

	test("brings the dossiers back as they were, and sets the profile aside whole", async () => {
		const { room, id } = await foundedWithDossier(bench);
		const older = await places.backUp();
		await issueOrder(room, id);
		must(await room.handlers.openNewDossier(SAMPLE_DOSSIER, []));
		await bench.service.checkpoint();
		const before = readdirSync(path.join(bench.dir, "journal"));
		const restored = await openRestored(await bench.restore(older));
		expect(must(await restored.handlers.dossiers({}, []))).toMatchObject([
			{ reference: "DJ-2026-001", stage: "known" },
		]);
		const [aside] = (await bench.service.backups.view()).setAside;
		expect(
			readdirSync(path.join(`${bench.dir}-aside-${aside}`, "journal")),
		).toEqual(before);
	});

	test("takes neither an opening from the access register nor a changed passphrase back", async () => {
		const { room, id } = await foundedWithDossier(bench);
		const older = await places.backUp();
		const motive = { motive: "control" as const, note: "après la sauvegarde" };
		must(await room.handlers.dossier({ id, motive }, []));
		const fresh = new TextEncoder().encode("nouvelle-phrase-de-passe-nacre");
		must(
			await room.handlers.changePassphrase(
				{ current: PASSPHRASES.clerk, next: fresh },
				[],
			),
		);
		const again = await bench.restore(older);
		must(await again.handlers.rebuild({}, []));
		expect(await unlockAs(again, "CW", PASSPHRASES.clerk)).toMatchObject({
			ok: false,
		});
		must(await unlockAs(again, "CW", fresh));
		const dpo = await places.as("DO");
		const entries = must(
			await dpo.handlers.accessRegister(
				{ before: null, act: null, dossier: null },
				[],
			),
		);
		expect(JSON.stringify(entries)).toContain("après la sauvegarde");
	});

	test("gives nobody a dossier back who withdrew or was withdrawn from it since", async () => {
		const { room, id } = await foundedWithDossier(bench);
		const passphrase = new TextEncoder().encode("parasol-granite-hublot-olive");
		const { pending } = must(
			await room.handlers.proposeAccount(
				{ name: "Nora Thill", initials: "NT", passphrase, roles: ["clerk"] },
				[],
			),
		);
		const account = pending[0]?.account as AccountId;
		const dpo = await places.as("DO");
		must(await dpo.handlers.confirmAccount({ account }, []));
		const older = await places.backUp();
		const leaver = await bench.start();
		must(await unlockAs(leaver, "NT", passphrase));
		const reason = "Parenté.";
		must(await leaver.handlers.withdrawFromDossier({ id, reason }, []));
		const again = await bench.restore(older);
		must(await again.handlers.rebuild({}, []));
		// The wrap of before lies there again: neither before nor after a holder was there does it open anything.
		for (const initials of ["NT", "DO", "NT"]) {
			const restarted = await bench.start();
			const own = initials === "NT" ? passphrase : PASSPHRASES.dpo;
			must(await unlockAs(restarted, initials, own));
			if (initials === "NT")
				expect(must(await restarted.handlers.dossiers({}, []))).toEqual([]);
			else
				expect(
					must(await restarted.handlers.holders({ id }, [])).withdrawn,
				).toMatchObject([{ name: "Nora Thill", by: "Nora Thill" }]);
		}
	});

	test("that stopped half way shows the way back, never a first run", async () => {
		await foundedWithDossier(bench);
		const good = await places.backUp();
		await bench.end();
		for (const beside of ["-restoring", "-aside-7"]) {
			renameSync(bench.dir, `${bench.dir}${beside}`);
			await bench.emptyStore();
			const room = await bench.restart();
			expect(must(await room.handlers.status({}, []))).toEqual({
				phase: "unreadable",
			});
			expect(await room.handlers.createVault(SAMPLE_VAULT, [])).toMatchObject({
				ok: false,
			});
			expect(await bench.service.restores.mayRestore(good)).toBe(true);
			renameSync(`${bench.dir}${beside}`, bench.dir);
		}
	});

	test("says whether it still reaches the DPO’s latest receipt", async () => {
		const { room, id } = await foundedWithDossier(bench);
		const older = await places.backUp();
		await issueOrder(room, id);
		const dpo = await places.as("DO");
		must(await dpo.handlers.takeReceipt({}, []));
		const newer = await places.backUp();
		expect(must(await dpo.handlers.compareBackup(older, []))).toMatchObject({
			receipt: { on: "2026-12-10", reached: false },
		});
		expect(must(await dpo.handlers.compareBackup(newer, []))).toMatchObject({
			receipt: { reached: true },
		});
	});
});

describe("a destroyed dossier", () => {
	test("leaves no key, no slot and no ciphertext in the profile or in any backup", async () => {
		const { room, id } = await dueDossier(bench);
		const traces = await tracesOf(bench, id);
		await places.backUp();
		await places.backUp();
		// As before a new version while the policy named no folder yet.
		const before = new VaultBench(
			"2026-12-10",
			false,
			[],
			path.dirname(bench.dir),
		);
		await before.start();
		expect(await before.service.backups.beforeVersion()).toMatchObject({
			kind: "saved",
		});
		await before.dispose();
		for (const trace of traces)
			expect(
				filesWith([...places.folders, `${bench.dir}-before-version`], trace),
			).toHaveLength(3);
		await places.destroy(room, id);
		const all = [path.dirname(bench.dir), ...places.folders];
		for (const trace of traces) expect(filesWith(all, trace)).toEqual([]);
	});

	test("is not brought back by restoring any older backup, on this machine or on another", async () => {
		const { room, id } = await dueDossier(bench);
		must(await room.handlers.openNewDossier(SAMPLE_DOSSIER, []));
		const older = [await places.backUp(), await places.backUp()];
		await places.destroy(room, id);
		for (const each of older) {
			expect(
				await bench.service.restores.plan(each, () => undefined),
			).toMatchObject({
				ok: true,
				value: { destroyedSince: 1, unreadable: 0 },
			});
			const again = await openRestored(await bench.restore(each));
			expect(must(await again.handlers.dossiers({}, []))).toMatchObject([
				{ reference: "DJ-2026-002" },
			]);
			const { register } = must(await again.handlers.destructions({}, []));
			expect(register).toHaveLength(1);
			bench.now += 60_000;
		}
	});

	test("is cleared from a place that was out of reach before anything else is written there", async () => {
		const { room, id } = await dueDossier(bench);
		const traces = await tracesOf(bench, id);
		await places.backUp();
		const [, far = ""] = places.folders;
		renameSync(far, `${far}-away`);
		await places.destroy(room, id);
		expect(filesWith([`${far}-away`], traces[0] ?? Buffer.of())).not.toEqual(
			[],
		);
		await bench.service.backups.run();
		expect((await bench.service.backups.view()).places).toMatchObject([
			{ fault: null, destructionPending: false },
			{ fault: "unreachable", destructionPending: true },
		]);
		renameSync(`${far}-away`, far);
		await bench.service.backups.run();
		for (const trace of traces)
			expect(filesWith(places.folders, trace)).toEqual([]);
		expect((await bench.service.backups.view()).places).toMatchObject([
			{ destructionPending: false },
			{ fault: null, destructionPending: false },
		]);
	});

	test("takes with it the pieces that were removed from it, and those that a restore took out", async () => {
		const { room, id } = await dueDossier(bench);
		const older = await places.backUp();
		const removed = await addPiece(room, id, "retirée");
		const change = { change: "remove-piece" as const, piece: removed };
		must(
			await room.handlers.change(
				{ id, change: { ...change, reason: "Par erreur." } },
				[],
			),
		);
		await addPiece(room, id, "ajoutée après la sauvegarde");
		const other = must(await room.handlers.openNewDossier(SAMPLE_DOSSIER, []));
		await addPiece(room, other, "d’un autre dossier");
		await places.backUp();
		const again = await openRestored(await bench.restore(older));
		// It puts the later piece's file back, of which no dossier says anything any more.
		await places.backUp();
		await places.destroy(again, id);
		await bench.service.backups.run();
		const own = createHash("sha256")
			.update("scelle/destroyed/1\0")
			.update(Buffer.from(id, "hex"))
			.digest("hex")
			.slice(0, 16);
		const all = readdirSync(path.dirname(bench.dir), {
			recursive: true,
			encoding: "utf8",
		});
		const saved = places.folders.flatMap((folder) =>
			readdirSync(folder, { recursive: true, encoding: "utf8" }),
		);
		const blobs = [...all, ...saved].filter((name) =>
			/blobs\/\w{32}$/.test(name),
		);
		expect(blobs.filter((name) => path.basename(name).startsWith(own))).toEqual(
			[],
		);
		// The other dossier is not in the older backup; its piece stays where the later ones are.
		expect(blobs).not.toEqual([]);
	});

	describe.each([
		[
			"cancelled",
			(room: VaultRoom, id: StreamId) =>
				room.handlers.stopDestruction({ id, reason: "Recours." }, []),
			{ steps: [], destructionStopped: true },
		],
		[
			"held up",
			(room: VaultRoom, id: StreamId) =>
				room.handlers.recordStep(
					{
						id,
						step: {
							step: "hold-placed",
							on: "2026-12-10",
							ground: "litigation",
						},
						remark: "",
						pieces: [],
					},
					[],
				),
			{ steps: [{ name: "hold-placed" }], destructionStopped: false },
		],
	])("whose destruction was %s after the backup", (_, stop, shown) => {
		test("is destroyed by nobody until two persons decide it anew", async () => {
			const { room, id } = await dueDossier(bench);
			const asked = { id, reference: "DJ-2026-001", revisionRead: false };
			must(await room.handlers.proposeDestruction(asked, []));
			const approve = async () =>
				must(
					await (await places.as("DO")).handlers.approveDestruction(
						{ id, reference: asked.reference },
						[],
					),
				);
			await approve();
			const older = await places.backUp();
			const stopper = await places.as("CW");
			expect(await stop(stopper, id)).toMatchObject({ ok: true });
			expect(
				must(await stopper.handlers.compareBackup(older, [])),
			).toMatchObject({ absent: [shown] });
			bench.now = Date.parse("2026-12-18T09:00:00Z");
			const again = await openRestored(await bench.restore(older));
			expect(must(await again.handlers.comingDestructions({}, []))).toEqual([]);
			expect(must(await again.handlers.executeDestructions({}, []))).toBe(0);
			const { rows } = must(await again.handlers.destructions({}, []));
			expect(rows).toMatchObject([{ state: "to-propose", mayPropose: true }]);
			// Entered once: what is decided from here on holds over the next starts.
			must(await again.handlers.proposeDestruction(asked, []));
			await approve();
			const clerk = await places.as("CW");
			expect(must(await clerk.handlers.executeDestructions({}, []))).toBe(0);
			bench.now = Date.parse("2026-12-25T09:00:00Z");
			const last = await places.as("CW");
			expect(must(await last.handlers.executeDestructions({}, []))).toBe(1);
		});
	});

	test("is still to be cleared from a drive that is not mounted, though an empty folder bears its name", async () => {
		const { room, id } = await dueDossier(bench);
		await places.backUp();
		const [, far = ""] = places.folders;
		renameSync(far, `${far}-away`);
		mkdirSync(far);
		await places.destroy(room, id);
		await bench.service.backups.run();
		const { places: stands } = await bench.service.backups.view();
		expect(stands[1]).toMatchObject({
			fault: "emptied",
			destructionPending: true,
		});
		expect(readdirSync(far)).toEqual([]);
	});

	test("is destroyed in a profile that was set aside as well", async () => {
		const { room, id } = await dueDossier(bench);
		const traces = await tracesOf(bench, id);
		const older = await places.backUp();
		await bench.service.checkpoint();
		expect(room).toBeDefined();
		const again = await openRestored(await bench.restore(older));
		const [aside] = (await bench.service.backups.view()).setAside;
		const folder = `${bench.dir}-aside-${aside}`;
		for (const trace of traces)
			expect(filesWith([folder], trace)).not.toEqual([]);
		await places.destroy(again, id);
		for (const trace of traces) expect(filesWith([folder], trace)).toEqual([]);
		expect(readdirSync(path.join(folder, "journal")).length).toBeGreaterThan(0);
	});
});

describe("a vault whose secrets beside the passphrase are not its own", () => {
	const foreign = async () => {
		const other = new VaultBench("2026-12-10");
		const room = await other.start();
		must(await room.handlers.createVault(SAMPLE_VAULT, []));
		await other.end();
		return other;
	};

	test.each([
		["slots", ["slots", "slots-copy"]],
		["machine secret", ["machine-secret", "machine-secret-copy"]],
	])(
		"says that it is damaged when it has another one’s %s, and lets a backup be restored",
		async (_, names) => {
			await foundedWithDossier(bench);
			const good = await places.backUp();
			const room = await bench.restart();
			expect(await bench.service.restores.mayRestore(good)).toBe(false);
			await room.handlers.status({}, []);
			await bench.end();
			const other = await foreign();
			for (const name of names)
				copyFileSync(path.join(other.dir, name), path.join(bench.dir, name));
			await other.dispose();
			const again = await bench.start();
			expect(must(await again.handlers.status({}, []))).toMatchObject({
				phase: "damaged",
			});
			expect(await again.handlers.rebuild({}, [])).toMatchObject({
				ok: false,
				reason: { kind: "nobody-can-unlock" },
			});
			expect(await bench.service.restores.mayRestore(good)).toBe(true);
			const plan = await bench.service.restores.plan(good, () => undefined);
			const isSlots = names.includes("slots");
			expect(plan).toMatchObject({
				ok: true,
				value: { secret: isSlots ? "here" : "missing" },
			});
			if (isSlots) await openRestored(await bench.restore(good));
		},
	);

	test("calls no right passphrase wrong when its account’s slot alone is damaged", async () => {
		const { room } = await foundedWithDossier(bench);
		await room.handlers.status({}, []);
		const again = await bench.start();
		const { handlers } = bench.service;
		const { readSecrets } = handlers;
		Object.assign(handlers, {
			readSecrets: async (asked: { slot: number }) => {
				const read = must(await readSecrets(asked, []));
				return ok({ ...read, slot: new Uint8Array(32), whole: false });
			},
		});
		expect(await unlockAs(again, "CW", PASSPHRASES.clerk)).toMatchObject({
			ok: false,
			reason: { kind: "damaged" },
		});
	});
});

test("a restore opens on a disk that is all but full, and counts no destruction of before it", async () => {
	const { room, id } = await dueDossier(bench);
	const asked = { id, reference: "DJ-2026-001", revisionRead: false };
	must(await room.handlers.proposeDestruction(asked, []));
	const older = await places.backUp();
	await bench.restore(older);
	const whole = bench.disk;
	bench.disk = { ...whole, freeBytes: async () => 64 * 1024 * 1024 };
	const full = await openRestored(await bench.restart());
	const { rows } = must(await full.handlers.destructions({}, []));
	expect(rows).toMatchObject([{ state: "to-propose" }]);
	bench.disk = whole;
	await bench.restart();
	const again = await places.as("CW");
	must(await again.handlers.proposeDestruction(asked, []));
	const last = await places.as("CW");
	expect(must(await last.handlers.destructions({}, [])).rows).toMatchObject([
		{ state: "to-approve" },
	]);
});

describe("a backup on another machine", () => {
	/** A vault with a kit in force, backed up; gives two of its sheets. */
	async function withKit() {
		const { room, id } = await foundedWithDossier(bench);
		must(await room.handlers.beginKit({}, []));
		const sheets: string[][] = [];
		for (const sheet of [0, 1, 2]) {
			const words = [...must(await room.handlers.showSheet({ sheet }, []))];
			must(await room.handlers.checkSheet({ sheet, words }, []));
			sheets.push(words);
		}
		must(await room.handlers.sealKit({}, []));
		const generation = await places.backUp();
		return { id, generation, sheets: sheets.slice(1) };
	}

	test("is still sealed when it is killed before the kit’s use is entered", async () => {
		const { generation, sheets } = await withKit();
		const other = new VaultBench("2026-12-11", false, places.folders);
		try {
			const motive = "Poste remplacé";
			const sealed = async (room: VaultRoom) =>
				expect(must(await room.handlers.status({}, []))).toEqual({
					phase: "sealed",
				});
			await other.start();
			for (const call of ["append", "keepMachineSecret"] as const) {
				const room = await other.restore(generation);
				const reached = new Promise<void>((resolve) => {
					Object.assign(other.service.handlers, {
						[call]: () => {
							resolve();
							return new Promise(() => undefined);
						},
					});
				});
				void room.handlers.openEscrow({ sheets, motive }, []);
				await reached;
				await sealed(await other.kill());
			}
			const again = await other.start();
			must(await again.handlers.openEscrow({ sheets, motive }, []));
			const session = must(await unlockAs(again, "CW", PASSPHRASES.clerk));
			// Entered before the second kill, and once more now.
			expect(session.recoveryUses).toMatchObject([{ motive }, { motive }]);
			must(await unlockAs(await other.restart(), "CW", PASSPHRASES.clerk));
		} finally {
			await other.dispose();
		}
	});

	test("is sealed again when the kit’s use cannot be entered", async () => {
		const { generation, sheets } = await withKit();
		const other = new VaultBench("2026-12-11", false, places.folders);
		try {
			await other.start();
			const room = await other.restore(generation);
			const motive = "Poste remplacé";
			const { handlers } = other.service;
			const { append } = handlers;
			Object.assign(handlers, { append: async () => refuse("disk-full") });
			expect(await room.handlers.openEscrow({ sheets, motive }, [])).toEqual({
				ok: false,
				reason: { kind: "disk-full" },
			});
			Object.assign(handlers, { append });
			expect(must(await room.handlers.status({}, []))).toEqual({
				phase: "sealed",
			});
			must(await room.handlers.openEscrow({ sheets, motive }, []));
			const session = must(await unlockAs(room, "CW", PASSPHRASES.clerk));
			expect(session.recoveryUses).toMatchObject([{ motive }]);
		} finally {
			await other.dispose();
		}
	});

	test("opens with two sheets, and everyone’s passphrase is what it was", async () => {
		const { generation, sheets } = await withKit();
		const other = new VaultBench("2026-12-11", false, places.folders);
		try {
			await other.start();
			expect(
				await other.service.restores.plan(generation, () => undefined),
			).toMatchObject({ ok: true, value: { secret: "sealed", dossiers: 1 } });
			const room = await other.restore(generation);
			expect(must(await room.handlers.status({}, []))).toEqual({
				phase: "sealed",
			});
			const motive = "Poste remplacé";
			const [first = []] = sheets;
			expect(
				await room.handlers.openEscrow({ sheets: [first, first], motive }, []),
			).toMatchObject({ ok: false, reason: { kind: "sheets" } });
			for (let failure = 2; failure <= 5; failure++)
				await room.handlers.openEscrow({ sheets: [first, first], motive }, []);
			const nextAt = other.now + 30_000;
			const again = await other.restart();
			expect(await again.handlers.openEscrow({ sheets, motive }, [])).toEqual({
				ok: false,
				reason: { kind: "wait", nextAt },
			});
			other.now = nextAt;
			must(await again.handlers.openEscrow({ sheets, motive }, []));
			const session = must(await unlockAs(again, "CW", PASSPHRASES.clerk));
			expect(session.recoveryUses).toMatchObject([{ motive }]);
			expect(must(await again.handlers.dossiers({}, []))).toHaveLength(1);
			expect(
				await unlockAs(await other.start(), "JM", PASSPHRASES.dpo),
			).toMatchObject({ ok: false, reason: { kind: "wrong" } });
			must(await unlockAs(await other.start(), "JM", PASSPHRASES.college));
			// What failed before there was a register is entered once there is one.
			const dpo = await other.start();
			must(await unlockAs(dpo, "DO", PASSPHRASES.dpo));
			const asked = { before: null, act: "unlock-failed" as const };
			const { rows } = must(
				await dpo.handlers.accessRegister({ ...asked, dossier: null }, []),
			);
			expect(rows.map(({ note }) => note)).toContain("sheets-refused-before/5");
		} finally {
			await other.service.backups.settled();
			await other.dispose();
		}
	});

	test("holds nothing that opens it without the sheets", async () => {
		await withKit();
		const secret = Buffer.from(
			must(await bench.service.handlers.readSecrets({ slot: 0 }, [])).machine,
		);
		expect(filesWith(places.folders, secret)).toEqual([]);
	});
});

describe("backups", () => {
	test("are made after a session and every fifty records, and not when nothing was recorded", async () => {
		const { room } = await foundedWithDossier(bench);
		const { backups } = bench.service;
		await backups.afterSession();
		const count = async () => (await backups.view()).generations.length;
		const after = await count();
		expect(after).toBeGreaterThan(0);
		await backups.afterSession();
		expect(await count()).toBe(after);
		for (let i = 0; i < RECORDS_BETWEEN / 2; i++)
			must(await room.handlers.openNewDossier(SAMPLE_DOSSIER, []));
		await backups.settled();
		expect(await count()).toBeGreaterThan(after);
	});

	test("that cannot be made keep nobody from working, and are overdue after a day", async () => {
		for (const folder of places.folders) rmSync(folder, { recursive: true });
		const { room } = await foundedWithDossier(bench);
		const { backups } = bench.service;
		await backups.afterSession();
		expect(readdirSync(places.root)).toEqual([]);
		bench.now += 25 * 3_600_000;
		expect((await backups.view()).places).toMatchObject([
			{ lastGoodAt: null, fault: "unreachable", overdue: true },
			{ lastGoodAt: null, fault: "unreachable", overdue: true },
		]);
		must(await room.handlers.openNewDossier(SAMPLE_DOSSIER, []));
		for (const folder of places.folders) mkdirSync(folder);
		await backups.run();
		expect((await backups.view()).places).toMatchObject([
			{ lastGoodAt: bench.now, fault: null, overdue: false },
			{ lastGoodAt: bench.now, fault: null, overdue: false },
		]);
	});
});
