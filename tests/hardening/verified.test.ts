import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { realDisk } from "../../electron/bytes/real-disk.ts";
import { readSentinel } from "../../electron/bytes/sentinel.ts";
import { StreamFiles } from "../../electron/bytes/stream-files.ts";
import { verifyFolder } from "../../scripts/verify-folder.ts";
import type { StreamId } from "../../shared/base/ids.ts";
import { foundedWithDossier } from "../support/backup-bench.ts";
import { must, SAMPLE_DOSSIER } from "../support/sample.ts";
import { VaultBench } from "../support/vault-bench.ts";
import { LOG_CHANGES, mutate } from "./support/log-mutants.ts";
import { chanceOf, scale, timeLimit, told } from "./support/scale.ts";

let bench: VaultBench;
beforeEach(() => {
	bench = new VaultBench("2026-12-10");
});
afterEach(() => bench.dispose());

/** Two dossiers with as many entries each; where the files lie and what the sentinel knows. */
async function folder(entries: number) {
	const { room, id } = await foundedWithDossier(bench);
	const other = must(await room.handlers.openNewDossier(SAMPLE_DOSSIER, []));
	const motive = { motive: "record-step" as const, note: "" };
	for (const dossier of [id, other]) {
		must(await room.handlers.dossier({ id: dossier, motive }, []));
		for (let entry = 0; entry < entries; entry++) {
			const facts = { ...SAMPLE_DOSSIER.facts, description: `Fait ${entry}` };
			const change = {
				change: "amend-facts" as const,
				facts,
				reason: "précision",
			};
			must(await room.handlers.change({ id: dossier, change }, []));
		}
	}
	const { vault } = await bench.opened().then(({ id }) => ({ vault: id }));
	await bench.end();
	const sentinel = await readSentinel(
		realDisk,
		path.join(bench.dir, "sentinel"),
	);
	if (typeof sentinel === "string") throw new Error(sentinel);
	const files = new StreamFiles(bench.dir, vault, realDisk);
	return { vault, files, expected: sentinel.heads, id, other };
}

test(
	"whatever is changed in a dossier's log, the auditor's command names its first bad record",
	async () => {
		const { vault, files, expected, id, other } = await folder(scale(6, 100));
		const { records } = await files.read(id);
		const foreign = (await files.read(other)).records;
		const check = async (changed: readonly Uint8Array[]) => {
			const read = async (stream: StreamId) => {
				const whole = await files.read(stream);
				return stream === id ? { ...whole, records: changed } : whole;
			};
			const parts = { lengths: () => files.lengths(), read };
			const asked = { files: parts, commits: [], expected };
			return (await verifyFolder(vault, asked)).bad;
		};
		expect(await check(records)).toEqual([]);
		const { seed, next } = chanceOf("verified");
		const amiss: string[] = [];
		for (let at = 0; at < records.length; at++)
			for (const kind of LOG_CHANGES) {
				const mutant = mutate(records, foreign, kind, at, next);
				const [first, ...more] = await check(mutant.records);
				const isNamed = first?.stream === id && first.seq === mutant.bad;
				if (!isNamed || more.some(({ stream }) => stream !== id))
					amiss.push(`${kind} ${at}: ${JSON.stringify([first, ...more])}`);
			}
		told("log mutants, by the auditor's command", {
			seed,
			mutants: records.length * LOG_CHANGES.length,
			amiss: amiss.length,
		});
		expect(amiss).toEqual([]);
	},
	timeLimit(120, 60),
);
