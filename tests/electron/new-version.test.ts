import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
	beginVersion,
	isNewVersion,
	type NewVersionParts,
} from "../../electron/begin-version.ts";
import type { Disk } from "../../electron/bytes/disk.ts";
import { realDisk } from "../../electron/bytes/real-disk.ts";
import { OWN_PLACE } from "../../shared/backup/generation.ts";
import type { BackupFault } from "../../shared/ipc.ts";
import {
	must,
	PASSPHRASES,
	SAMPLE_DOSSIER,
	SAMPLE_VAULT,
	unlockAs,
} from "../support/sample.ts";
import { VaultBench } from "../support/vault-bench.ts";

let root = "";
let bench: VaultBench;
beforeEach(() => {
	root = mkdtempSync(path.join(os.tmpdir(), "scelle-version-"));
	bench = new VaultBench("2026-12-10", false, [], root);
});
afterEach(async () => {
	await bench.dispose();
	rmSync(root, { recursive: true, force: true });
});

/** A vault that version 1.0.0 left in order. */
async function left() {
	const room = await bench.start();
	must(await room.handlers.createVault(SAMPLE_VAULT, []));
	must(await room.handlers.openNewDossier(SAMPLE_DOSSIER, []));
	await bench.restart();
	writeFileSync(path.join(root, "program"), "1.0.0");
	writeFileSync(path.join(root, "engine"), "45.0.0");
}

const version = () => ({ userData: root, program: "1.1.0", engine: "45.0.0" });
const parts = (answers: readonly ("again" | "without" | "leave")[] = []) => {
	const asked: string[] = [];
	const all: NewVersionParts = {
		...version(),
		backups: bench.service.backups,
		ask: async (fault) => {
			asked.push(fault);
			return answers[asked.length - 1] ?? "leave";
		},
		report: () => undefined,
	};
	return { all, asked };
};
const stamped = () => readFileSync(path.join(root, "program"), "utf8");
const generations = async () =>
	(await bench.service.backups.view()).generations;

describe("the first start of a new version", () => {
	test("is told from any other, without a word written", async () => {
		await left();
		expect(await isNewVersion(version())).toBe(true);
		expect(await isNewVersion({ ...version(), program: "1.0.0" })).toBe(false);
		expect(
			await isNewVersion({ ...version(), program: "1.0.0", engine: "46.0.0" }),
		).toBe(true);
		expect(stamped()).toBe("1.0.0");
	});

	test("makes one verified backup beside the profile when the policy names no folder, which can be restored", async () => {
		await left();
		expect(await beginVersion(parts().all)).toEqual({
			kind: "saved",
			here: true,
		});
		expect(stamped()).toBe("1.1.0");
		expect(await isNewVersion(version())).toBe(false);
		const [saved, ...more] = await generations();
		expect(more).toEqual([]);
		if (saved === undefined) throw new Error("nothing was saved");
		expect(saved).toMatchObject({ place: OWN_PLACE, dossiers: 1 });
		// It takes no part in the policy's backups: the screen still says that no place is set.
		expect((await bench.service.backups.view()).places).toEqual([]);
		await bench.service.backups.run();
		expect(await generations()).toHaveLength(1);
		const { place, vault, number } = saved;
		const room = await bench.restore({ place, vault, number });
		must(await room.handlers.rebuild({}, []));
		must(await unlockAs(room, "CW", PASSPHRASES.clerk));
		expect(must(await room.handlers.dossiers({}, []))).toHaveLength(1);
	});

	test("keeps one, that of the newest version", async () => {
		await left();
		await beginVersion(parts().all);
		const [first] = await generations();
		await beginVersion({ ...parts().all, program: "1.2.0" });
		expect(await generations()).toMatchObject([
			{ number: (first?.number ?? 0) + 1 },
		]);
	});

	test("goes to the places of the policy where there are any, and one good one is enough", async () => {
		await bench.dispose();
		const places = ["a", "b"].map((name) => path.join(root, name));
		mkdirSync(places[0] ?? "");
		bench = new VaultBench("2026-12-10", false, places, root);
		await left();
		const { all, asked } = parts();
		expect(await beginVersion(all)).toEqual({ kind: "saved", here: false });
		expect(asked).toEqual([]);
		expect(readdirSync(root)).not.toContain("vault-before-version");
	});

	test("has nothing to save where there is no vault", async () => {
		await bench.start();
		expect(await beginVersion(parts().all)).toBeNull();
		expect(stamped()).toBe("1.1.0");
		expect(existsSync(path.join(root, "vault-before-version"))).toBe(false);
	});
});

describe("a backup that does not come about", () => {
	/** The only place of the policy is not plugged in. */
	async function withoutPlace() {
		await bench.dispose();
		bench = new VaultBench("2026-12-10", false, [path.join(root, "usb")], root);
		await left();
	}

	test("is asked about, and leaving changes nothing", async () => {
		await withoutPlace();
		const before = readdirSync(bench.dir).sort();
		const { all, asked } = parts(["leave"]);
		expect(await beginVersion(all)).toBe("leave");
		expect(asked).toEqual(["unreachable"]);
		expect(stamped()).toBe("1.0.0");
		expect(readdirSync(bench.dir).sort()).toEqual(before);
	});

	test("is tried again as often as somebody asks for it", async () => {
		await withoutPlace();
		const { all, asked } = parts(["again", "again"]);
		const plugged = {
			...all,
			ask: async (fault: BackupFault) => {
				if (asked.length === 1) mkdirSync(path.join(root, "usb"));
				return all.ask(fault);
			},
		};
		expect(await beginVersion(plugged)).toEqual({ kind: "saved", here: false });
		expect(asked).toEqual(["unreachable", "unreachable"]);
	});

	test("is gone without when somebody decides so, and it is said", async () => {
		await withoutPlace();
		expect(await beginVersion(parts(["without"]).all)).toEqual({
			kind: "unsaved",
		});
		expect(stamped()).toBe("1.1.0");
	});

	test("of a damaged vault is asked about too", async () => {
		await left();
		const journal = path.join(bench.dir, "journal");
		await bench.end();
		const [name = ""] = readdirSync(journal);
		const bytes = readFileSync(path.join(journal, name));
		writeFileSync(
			path.join(journal, name),
			bytes.subarray(0, bytes.length - 9),
		);
		await bench.start();
		const { all, asked } = parts(["leave"]);
		expect(await beginVersion(all)).toBe("leave");
		expect(asked).toEqual(["profile-damaged"]);
	});
});

/** The machine's disk, which does so many operations and then, as for a killed process, nothing more. */
function diskOf(operations: number): Disk {
	let left = operations;
	const step =
		<Args extends unknown[], Value>(real: (...args: Args) => Promise<Value>) =>
		async (...args: Args): Promise<Value> => {
			if (left-- <= 0) throw new Error("the process is gone");
			return real(...args);
		};
	return {
		...bench.disk,
		open: step(realDisk.open),
		rename: step(realDisk.rename),
		remove: step(realDisk.remove),
		makeFolder: step(realDisk.makeFolder),
	};
}

test("cut short at any point, it begins again and leaves no half backup", async () => {
	await left();
	const whole = bench.disk;
	let cuts = 0;
	for (let operations = 0; ; operations += 3) {
		bench.disk = diskOf(operations);
		await bench.kill();
		const begun = await beginVersion(parts(["leave"]).all);
		bench.disk = whole;
		await bench.kill();
		for (const each of await generations()) {
			const plan = await bench.service.restores.plan(each, () => undefined);
			expect(plan).toMatchObject({ ok: true, value: { unreadable: 0 } });
		}
		if (begun !== "leave") break;
		cuts++;
		expect(stamped()).toBe("1.0.0");
		expect(await isNewVersion(version())).toBe(true);
	}
	expect(cuts).toBeGreaterThan(5);
	expect(await generations()).toHaveLength(1);
	expect(stamped()).toBe("1.1.0");
});
