import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { realDisk } from "../../electron/bytes/real-disk.ts";
import type { StreamId } from "../../shared/base/ids.ts";
import {
	must,
	PASSPHRASES,
	SAMPLE_DOSSIER,
	SAMPLE_VAULT,
	unlockAs,
} from "../support/sample.ts";
import { VaultBench } from "../support/vault-bench.ts";
import { below, chanceOf, scale, timeLimit, told } from "./support/scale.ts";

const mayMount = process.platform === "linux" && process.getuid?.() === 0;

/** A volume of that many KiB; gives how to take it away. */
function smallVolume(kib: number): { root: string; remove: () => void } {
	const root = mkdtempSync(path.join(os.tmpdir(), "scelle-full-"));
	execFileSync("mount", ["-t", "tmpfs", "-o", `size=${kib}k`, "tmpfs", root]);
	const remove = () => {
		execFileSync("umount", ["-l", root]);
		rmSync(root, { recursive: true, force: true });
	};
	return { root, remove };
}

/** A bench on that volume whose guard is out of the way, so that the system itself says no. */
function unguarded(root: string): VaultBench {
	const bench = new VaultBench("2026-12-10", false, [], root);
	bench.disk = { ...realDisk, freeBytes: async () => Number.MAX_SAFE_INTEGER };
	return bench;
}

async function fill(bench: VaultBench): Promise<StreamId[]> {
	const room = await bench.start();
	must(await room.handlers.createVault(SAMPLE_VAULT, []));
	const acknowledged: StreamId[] = [];
	for (;;) {
		const opened = await room.handlers.openNewDossier(SAMPLE_DOSSIER, []);
		if (!opened.ok) return acknowledged;
		acknowledged.push(opened.value);
	}
}

async function whatIsLost(
	bench: VaultBench,
	acknowledged: readonly StreamId[],
): Promise<number> {
	const room = await bench.start();
	const status = must(await room.handlers.status({}, []));
	if (status.phase === "damaged") must(await room.handlers.rebuild({}, []));
	must(await unlockAs(room, "CW", PASSPHRASES.clerk));
	const rows = must(await room.handlers.dossiers({}, []));
	const there = new Set(rows.map(({ id }) => id));
	const { bad } = must(await room.handlers.verify({}, []));
	return acknowledged.filter((id) => !there.has(id)).length + bad.length;
}

test.runIf(mayMount)(
	"a disk that fills up while the vault writes loses nothing, and work goes on when there is room again",
	async () => {
		const rounds = scale(3, 100);
		const { seed, next } = chanceOf("full");
		let [lost, stuck, acknowledged] = [0, 0, 0];
		for (let round = 0; round < rounds; round++) {
			const { root, remove } = smallVolume(5_600 + below(next, 600));
			const ballast = path.join(root, "ballast");
			try {
				writeFileSync(ballast, new Uint8Array(64 * 1024));
				const bench = unguarded(root);
				const ids = await fill(bench);
				acknowledged += ids.length;
				await bench.end().catch(() => undefined);
				rmSync(ballast);
				const again = unguarded(root);
				lost += await whatIsLost(again, ids);
				const room = await again.restart();
				const { phase } = must(await room.handlers.status({}, []));
				if (phase === "damaged") must(await room.handlers.rebuild({}, []));
				must(await unlockAs(room, "CW", PASSPHRASES.clerk));
				const opened = await room.handlers.openNewDossier(SAMPLE_DOSSIER, []);
				if (!opened.ok) stuck++;
				await again.end();
			} finally {
				remove();
			}
		}
		told("disk full", { seed, rounds, acknowledged, lost, stuck });
		expect({ lost, stuck }).toEqual({ lost: 0, stuck: 0 });
	},
	timeLimit(120, 60),
);

test("the clear refusal comes before the disk is full", async () => {
	const bench = new VaultBench("2026-12-10");
	let free = Number.MAX_SAFE_INTEGER;
	bench.disk = { ...realDisk, freeBytes: async () => free };
	const room = await bench.start();
	must(await room.handlers.createVault(SAMPLE_VAULT, []));
	free = 400 * 1024 * 1024;
	expect(await room.handlers.openNewDossier(SAMPLE_DOSSIER, [])).toMatchObject({
		ok: false,
		reason: { kind: "disk-full" },
	});
	free = Number.MAX_SAFE_INTEGER;
	must(await room.handlers.openNewDossier(SAMPLE_DOSSIER, []));
	await bench.dispose();
});
