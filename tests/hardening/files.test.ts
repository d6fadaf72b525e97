import {
	cpSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { VaultRoom } from "../../renderer/vault/room.ts";
import { foundedWithDossier } from "../support/backup-bench.ts";
import {
	must,
	PASSPHRASES,
	SAMPLE_DOSSIER,
	unlockAs,
} from "../support/sample.ts";
import { VaultBench } from "../support/vault-bench.ts";
import { below, chanceOf, scale, timeLimit, told } from "./support/scale.ts";

let bench: VaultBench;
let saved: string;
beforeEach(() => {
	bench = new VaultBench("2026-12-10");
	saved = `${bench.dir}-saved`;
});
afterEach(async () => {
	await bench.dispose();
});

const DAMAGES = ["flip", "cut", "zero", "empty", "remove"] as const;

function damage(
	file: string,
	how: (typeof DAMAGES)[number],
	next: () => number,
): void {
	const bytes = readFileSync(file);
	const at = below(next, bytes.length);
	switch (how) {
		case "flip":
			bytes[at] = (bytes[at] ?? 0) ^ (1 << below(next, 8));
			writeFileSync(file, bytes);
			break;
		case "cut":
			writeFileSync(file, bytes.subarray(0, at));
			break;
		case "zero":
			writeFileSync(file, bytes.fill(0, at, Math.min(bytes.length, at + 4096)));
			break;
		case "empty":
			writeFileSync(file, "");
			break;
		case "remove":
			rmSync(file);
			break;
	}
}

const filesOf: Readonly<Record<string, (dir: string) => readonly string[]>> = {
	journal: (dir) =>
		readdirSync(path.join(dir, "journal")).map((name) =>
			path.join(dir, "journal", name),
		),
	sentinel: (dir) => [path.join(dir, "sentinel")],
	"commit log": (dir) => [path.join(dir, "commits")],
	"one slot file": (dir) => [path.join(dir, "slots")],
	"the other slot file": (dir) => [path.join(dir, "slots-copy")],
	"one machine secret": (dir) => [path.join(dir, "machine-secret")],
	draft: (dir) =>
		readdirSync(path.join(dir, "drafts")).map((name) =>
			path.join(dir, "drafts", name),
		),
};

const DRAFT = { key: "step", dossier: null, form: "x", content: "Brouillon" };

/** A vault with two dossiers and a draft; the second one's commits may still stand in the commit log alone. */
async function founded(): Promise<number> {
	const { room } = await foundedWithDossier(bench);
	await bench.service.checkpoint();
	must(await room.handlers.openNewDossier(SAMPLE_DOSSIER, []));
	must(await room.handlers.saveDraft(DRAFT, []));
	const { records } = must(await room.handlers.verify({}, []));
	cpSync(bench.dir, saved, { recursive: true });
	await bench.end();
	return records;
}

/** The profile as it was, with a working copy in step; another process of main takes it up. */
async function takeBack(emptied: boolean): Promise<void> {
	const asItWas = () => {
		rmSync(bench.dir, { recursive: true, force: true });
		cpSync(saved, bench.dir, { recursive: true });
	};
	await bench.end();
	await bench.emptyStore();
	asItWas();
	const room = await bench.start();
	must(await room.handlers.rebuild({}, []));
	await bench.end();
	if (emptied) await bench.emptyStore();
	asItWas();
}

interface Outcome {
	readonly phase: string;
	/** Null when all is there or what is missing was said; else what is amiss. */
	readonly amiss: string | null;
}

/** Never a new vault, never fewer dossiers without a word, never a report that is not true. */
async function outcome(
	room: VaultRoom,
	emptied: boolean,
	records: number,
): Promise<Outcome> {
	const status = must(await room.handlers.status({}, []));
	const { phase } = status;
	if (phase === "first-run") return { phase, amiss: "an empty app" };
	if (phase === "unreadable") return { phase, amiss: null };
	let lost = 0;
	let kept = records;
	if (phase === "damaged") {
		const rebuilt = await room.handlers.rebuild({}, []);
		// Both copies are damaged and main cannot go on: the recovery screen stays, nothing was changed, a backup is next.
		if (!rebuilt.ok)
			return {
				phase: "not rebuilt",
				amiss: emptied ? null : "not rebuilt although a copy had it",
			};
		({ lost, records: kept } = rebuilt.value);
	}
	if (!emptied && lost > 0)
		return { phase, amiss: "lost although a copy had it" };
	if (kept + lost < records) return { phase, amiss: "lost without a word" };
	const after = must(await room.handlers.status({}, []));
	if (after.phase !== "locked") return { phase, amiss: null };
	const opened = await unlockAs(room, "CW", PASSPHRASES.clerk);
	if (!opened.ok) {
		const isTold = lost > 0 || phase === "damaged";
		return { phase, amiss: isTold ? null : "nobody can unlock" };
	}
	const rows = must(await room.handlers.dossiers({}, []));
	if (rows.length < 2 && lost === 0)
		return { phase, amiss: "a dossier is gone" };
	const draft = must(await room.handlers.readDraft({ key: DRAFT.key }, []));
	return {
		phase,
		amiss:
			emptied || draft === DRAFT.content
				? null
				: "a draft is gone although a copy had it",
	};
}

test.each(Object.keys(filesOf))(
	"a damaged %s is never taken for a new vault, and what it costs is told",
	async (kind) => {
		const rounds = scale(kind === "journal" ? 10 : 5, 500);
		const { seed, next } = chanceOf(`files ${kind}`);
		const records = await founded();
		const counts: Record<string, number> = {};
		const amiss: string[] = [];
		for (let round = 0; round < rounds; round++) {
			const how = DAMAGES[round % DAMAGES.length] ?? "flip";
			const emptied = round % 4 > 2;
			await takeBack(emptied);
			const files = filesOf[kind]?.(bench.dir) ?? [];
			const file = files[below(next, files.length)] ?? "";
			damage(file, how, next);
			const room = await bench.start();
			const found = await outcome(room, emptied, records);
			counts[found.phase] = (counts[found.phase] ?? 0) + 1;
			if (found.amiss !== null)
				amiss.push(
					`${round} ${how} ${emptied ? "without" : "with"} copy: ${found.amiss}`,
				);
		}
		told(`damages of ${kind}`, {
			seed,
			rounds,
			...counts,
			amiss: amiss.length,
		});
		expect(amiss).toEqual([]);
	},
	timeLimit(120, 60),
);
