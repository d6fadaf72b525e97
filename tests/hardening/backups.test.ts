import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { GenerationRef } from "../../shared/backup/generation.ts";
import { BackupBench, foundedWithDossier } from "../support/backup-bench.ts";
import { must, PASSPHRASES, unlockAs } from "../support/sample.ts";
import { below, chanceOf, scale, timeLimit, told } from "./support/scale.ts";

let places: BackupBench;
beforeEach(() => {
	places = new BackupBench();
});
afterEach(() => places.dispose());

const filesIn = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.join(entry.parentPath, entry.name));

/** Damages one file of a place; gives how to put it right again. */
function damage(folder: string, next: () => number): () => void {
	const files = filesIn(folder);
	const file = files[below(next, files.length)] ?? "";
	const bytes = readFileSync(file);
	const at = below(next, bytes.length);
	const how = below(next, 3);
	if (how === 0) rmSync(file);
	else if (how === 1) writeFileSync(file, bytes.subarray(0, at));
	else {
		const flipped = Buffer.from(bytes);
		flipped[at] = (flipped[at] ?? 0) ^ (1 << below(next, 8));
		writeFileSync(file, flipped);
	}
	return () => writeFileSync(file, bytes);
}

/** Whether this backup restores, or is refused; anything else is amiss. */
async function drill(generation: GenerationRef): Promise<string> {
	const { bench } = places;
	const prepared = await bench.service.restores.prepare(
		generation,
		() => undefined,
	);
	return prepared.ok ? "restorable" : prepared.reason;
}

test(
	"a damaged backup is either helped out by the other place and the profile, or refused whole",
	async () => {
		const { bench } = places;
		await foundedWithDossier(bench);
		const generation = await places.backUp();
		const rounds = scale(12, 100);
		const { seed, next } = chanceOf("drills");
		const counts: Record<string, number> = {};
		for (let round = 0; round < rounds; round++) {
			const [own = "", other = ""] = places.folders;
			const mine = generation.place === 0 ? own : other;
			const repair = damage(mine, next);
			const found = await drill(generation);
			counts[found] = (counts[found] ?? 0) + 1;
			if (found === "restorable") {
				const room = await bench.restore(generation);
				must(await room.handlers.rebuild({}, []));
				must(await unlockAs(room, "CW", PASSPHRASES.clerk));
				expect(must(await room.handlers.dossiers({}, []))).toHaveLength(1);
				bench.now += 60_000;
			}
			repair();
		}
		told("restore drills with one damage", { seed, rounds, ...counts });
		// Only a damaged list makes a backup go, since everything else is there twice more.
		expect(Object.keys(counts).toSorted()).toEqual(
			Object.keys(counts)
				.filter((each) => ["gone", "restorable"].includes(each))
				.toSorted(),
		);
		expect(counts["restorable"]).toBeGreaterThan(0);
	},
	timeLimit(120, 30),
);

test("a backup that is damaged everywhere is refused, and the profile stays as it is", async () => {
	const { bench } = places;
	await foundedWithDossier(bench);
	const generation = await places.backUp();
	const before = filesIn(bench.dir).toSorted();
	for (const folder of places.folders)
		for (const file of filesIn(folder))
			if (path.basename(path.dirname(file)) === "journal") rmSync(file);
	const [stream = ""] = readdirSync(path.join(bench.dir, "journal"));
	rmSync(path.join(bench.dir, "journal", stream));
	expect(await drill(generation)).toBe("damaged");
	expect(filesIn(bench.dir).toSorted()).toEqual(
		before.filter((file) => path.basename(file) !== stream),
	);
	expect(readdirSync(path.dirname(bench.dir))).toEqual(["vault"]);
});
