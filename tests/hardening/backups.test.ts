import {
	cpSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { GenerationRef } from "../../shared/backup/generation.ts";
import { BackupBench, foundedWithDossier } from "../support/backup-bench.ts";
import {
	must,
	PASSPHRASES,
	SAMPLE_DOSSIER,
	unlockAs,
} from "../support/sample.ts";
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

/** What a place may hold besides its own: another vault's files, or files of another generation under these names. */
const MIXES: readonly ((
	own: string,
	foreign: string,
	next: () => number,
) => void)[] = [
	// Files of another vault beside the right ones.
	(own, foreign) => cpSync(foreign, own, { recursive: true, force: false }),
	// A file of another vault in the place of one of the same kind.
	(own, foreign, next) => {
		const [mine, theirs] = [filesIn(own), filesIn(foreign)];
		const file = mine[below(next, mine.length)] ?? "";
		const alike = theirs.filter((each) => kindOf(each) === kindOf(file));
		const other = alike[below(next, alike.length)];
		if (other !== undefined) cpSync(other, file);
	},
	// Two files of one kind exchanged: a stream's for another's, an older list for a newer one.
	(own, _foreign, next) => {
		const mine = filesIn(own);
		const file = mine[below(next, mine.length)] ?? "";
		const alike = mine.filter((each) => kindOf(each) === kindOf(file));
		const other = alike[below(next, alike.length)] ?? file;
		const [bytes, others] = [readFileSync(file), readFileSync(other)];
		writeFileSync(file, others);
		writeFileSync(other, bytes);
	},
];
const kindOf = (file: string): string => path.basename(path.dirname(file));

const folderIn = (place: string): string =>
	path.join(place, readdirSync(place)[0] ?? "");

test(
	"a backup with files of another vault or of another generation gives what it should, or is refused whole",
	async () => {
		const { bench } = places;
		const { room } = await foundedWithDossier(bench);
		await places.backUp();
		must(await room.handlers.openNewDossier(SAMPLE_DOSSIER, []));
		const generation = await places.backUp();
		const stranger = new BackupBench();
		await foundedWithDossier(stranger.bench);
		await stranger.backUp();
		const foreign = folderIn(stranger.folders[0] ?? "");
		const rounds = scale(9, 100);
		const { seed, next } = chanceOf("mixed");
		const counts: Record<string, number> = {};
		const saved = `${places.root}-saved`;
		cpSync(places.root, saved, { recursive: true });
		try {
			for (let round = 0; round < rounds; round++) {
				for (const place of places.folders)
					MIXES[round % MIXES.length]?.(folderIn(place), foreign, next);
				const found = await drill(generation);
				counts[found] = (counts[found] ?? 0) + 1;
				if (found === "restorable") {
					const restored = await bench.restore(generation);
					must(await restored.handlers.rebuild({}, []));
					must(await unlockAs(restored, "CW", PASSPHRASES.clerk));
					expect(must(await restored.handlers.dossiers({}, []))).toHaveLength(
						2,
					);
					const { bad } = must(await restored.handlers.verify({}, []));
					expect(bad).toEqual([]);
					bench.now += 60_000;
				}
				for (const place of places.folders) rmSync(place, { recursive: true });
				cpSync(saved, places.root, { recursive: true });
			}
		} finally {
			rmSync(saved, { recursive: true });
			await stranger.dispose();
		}
		told("restore drills with foreign and mixed files", {
			seed,
			rounds,
			...counts,
		});
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
