import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { RESERVED_BYTES } from "../../../electron/bytes/blobs.ts";
import type { VaultRoom } from "../../../renderer/vault/room.ts";
import type { StreamId } from "../../../shared/base/ids.ts";
import {
	BackupBench,
	dueDossier,
	foundedWithDossier,
	openRestored,
} from "../../support/backup-bench.ts";
import { must, PASSPHRASES, unlockAs } from "../../support/sample.ts";
import type { VaultBench } from "../../support/vault-bench.ts";

let places: BackupBench;
let bench: VaultBench;
let room: VaultRoom;
let id: StreamId;
beforeEach(() => {
	places = new BackupBench();
	({ bench } = places);
});
afterEach(() => places.dispose());

const folder = () => path.join(bench.dir, "drafts");
const files = () => readdirSync(folder()).sort();
const save = async (content: string, dossier: StreamId | null) =>
	must(
		await room.handlers.saveDraft(
			{ key: dossier ? "step" : "new", dossier, form: "x", content },
			[],
		),
	);
const contents = async (again: VaultRoom) => [
	must(await again.handlers.readDraft({ key: "step" }, [])),
	must(await again.handlers.readDraft({ key: "new" }, [])),
];
const unlocked = async (again: VaultRoom) => {
	must(await unlockAs(again, "CW", PASSPHRASES.clerk));
	return contents(again);
};

describe("drafts of a founded vault", () => {
	beforeEach(async () => {
		({ room, id } = await foundedWithDossier(bench));
		await save("d’abord", id);
		await save("sans dossier", null);
		await save("de l’étape", id);
	});
	const KEPT = ["de l’étape", "sans dossier"];

	test("come back when the engine has emptied its store", async () => {
		await bench.end();
		await bench.emptyStore();
		const again = await bench.start();
		expect(must(await again.handlers.status({}, []))).toMatchObject({
			phase: "damaged",
			report: { workingCopy: "emptied" },
		});
		must(await again.handlers.rebuild({}, []));
		expect(await unlocked(again)).toEqual(KEPT);
		expect(must(await again.handlers.drafts({}, []))).toHaveLength(2);
	});

	test("come back when a kill fell between the copy that goes and the one that comes", async () => {
		await bench.database.drafts.clear();
		expect(await unlocked(await bench.kill())).toEqual(KEPT);
	});

	test("are given to main again, when a file was lost or damaged", async () => {
		const [first = "", second = ""] = files();
		const whole = readFileSync(path.join(folder(), second));
		rmSync(path.join(folder(), first));
		writeFileSync(path.join(folder(), second), whole.subarray(0, 100));
		expect(await unlocked(await bench.restart())).toEqual(KEPT);
		expect(files()).toEqual([first, second]);
		expect(readFileSync(path.join(folder(), second))).toEqual(whole);
	});

	test("keep nobody out when a file cannot be read, and are left alone", async () => {
		const [first = "", second = ""] = files();
		const readable = bench.disk;
		bench.disk = {
			...readable,
			readFile: async (file) => {
				if (file.includes("/drafts/"))
					throw Object.assign(new Error("locked"), { code: "EBUSY" });
				return readable.readFile(file);
			},
		};
		const before = readFileSync(path.join(folder(), first));
		expect(await unlocked(await bench.restart())).toEqual(KEPT);
		expect(files()).toEqual([first, second]);
		expect(readFileSync(path.join(folder(), first))).toEqual(before);
		// Neither do they keep a backup from coming back, on a disk without room for more drafts.
		const generation = await places.backUp();
		let room = true;
		bench.disk = {
			...readable,
			freeBytes: async () => (room ? readable.freeBytes("") : 1_000),
		};
		await bench.end();
		room = false;
		const restored = await bench.restore(generation);
		room = true;
		expect(await contents(await openRestored(restored))).toEqual(KEPT);
	});

	test("are main's where the working copy's are older", async () => {
		const older = await bench.database.drafts.toArray();
		await save("de la fin", id);
		await bench.database.drafts.bulkPut(older);
		expect(await unlocked(await bench.restart())).toEqual([
			"de la fin",
			"sans dossier",
		]);
	});

	test("are gone from both when they are thrown away", async () => {
		must(await room.handlers.deleteDraft({ key: "step" }, []));
		expect(files()).toHaveLength(1);
		expect(await unlocked(await bench.restart())).toEqual([
			null,
			"sans dossier",
		]);
	});

	test("say that the disk is full, and the former one stays", async () => {
		bench.disk = { ...bench.disk, freeBytes: async () => RESERVED_BYTES - 1 };
		room = await bench.restart();
		must(await unlockAs(room, "CW", PASSPHRASES.clerk));
		const draft = { key: "step", dossier: id, form: "x", content: "trop" };
		expect(await room.handlers.saveDraft(draft, [])).toMatchObject({
			ok: false,
			reason: { kind: "disk-full" },
		});
		expect(await contents(room)).toEqual(KEPT);
	});

	test("stay on this machine when a backup is restored, and are in no backup", async () => {
		const [own = ""] = files();
		const generation = await places.backUp();
		const again = await openRestored(await bench.restore(generation));
		expect(await contents(again)).toEqual(KEPT);
		for (const place of places.folders)
			expect(
				readdirSync(place, { recursive: true, encoding: "utf8" }).join(),
			).not.toContain(own);
	});
});

describe("drafts of a dossier that is destroyed", () => {
	beforeEach(async () => {
		({ room, id } = await dueDossier(bench));
		await save("de l’étape", id);
		await save("sans dossier", null);
	});

	test("go with it, from a profile that was set aside too", async () => {
		const older = await places.backUp();
		const again = await openRestored(await bench.restore(older));
		const [aside] = (await bench.service.backups.view()).setAside;
		const set = path.join(`${bench.dir}-aside-${aside}`, "drafts");
		expect(readdirSync(set)).toHaveLength(2);
		await places.destroy(again, id);
		for (const names of [files(), readdirSync(set)]) {
			expect(names).toHaveLength(1);
			expect(names.join()).not.toContain(id);
		}
	});

	test("do not come back with a row or a file that a kill left", async () => {
		const rows = await bench.database.drafts.toArray();
		const left = files().map(
			(name) =>
				[
					path.join(folder(), name),
					readFileSync(path.join(folder(), name)),
				] as const,
		);
		await places.destroy(room, id);
		await bench.database.drafts.bulkPut(rows);
		for (const [file, bytes] of left) writeFileSync(file, bytes);
		const again = await bench.restart();
		expect(await unlocked(again)).toEqual([null, "sans dossier"]);
		expect(files().join()).not.toContain(id);
		expect(await bench.database.drafts.count()).toBe(1);
	});
});
