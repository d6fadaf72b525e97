import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import type { StreamId } from "../../shared/base/ids.ts";
import { must, unlockAs } from "../support/sample.ts";
import { VaultBench } from "../support/vault-bench.ts";
import { clerkPhrase, DAY, type Told } from "./support/life.ts";
import { chanceOf, scale, timeLimit, told } from "./support/scale.ts";

const base = mkdtempSync(path.join(os.tmpdir(), "scelle-kills-"));
afterAll(() => rmSync(base, { recursive: true, force: true }));
const LIFE = path.resolve("tests/hardening/support/life.ts");

/** One vault and everything that was acknowledged to any of its processes so far. */
interface Known {
	readonly root: string;
	readonly folders: readonly string[];
	readonly steps: Map<StreamId, number>;
	readonly destroyed: Set<StreamId>;
	turn: number;
	/** A change of the passphrase may have been under way. */
	mayBeAhead: boolean;
}

/** Lives until it is killed, or to the end; gives what it told and whether it was killed. */
function liveAndDie(
	known: Known,
	now: number,
	afterMs: number,
): Promise<{ heard: Told[]; killed: boolean }> {
	const child = spawn(
		process.execPath,
		[LIFE, known.root, String(known.turn), String(now), ...known.folders],
		{ stdio: ["ignore", "pipe", "pipe"] },
	);
	let [text, errors] = ["", ""];
	child.stderr.on("data", (data) => {
		errors += data;
	});
	child.stdout.on("data", (data) => {
		text += data;
		if (text.includes("ready") && !timer)
			timer = setTimeout(() => child.kill("SIGKILL"), afterMs);
	});
	let timer: NodeJS.Timeout | null = null;
	return new Promise((resolve, reject) => {
		child.once("exit", (code, signal) => {
			if (timer) clearTimeout(timer);
			const lines = text.slice(0, text.lastIndexOf("\n") + 1).split("\n");
			const heard = lines.filter(Boolean).map((line) => JSON.parse(line));
			if (signal === null && code !== 0) reject(new Error(errors));
			else resolve({ heard, killed: signal === "SIGKILL" });
		});
	});
}

function remember(known: Known, heard: readonly Told[]): void {
	known.mayBeAhead = true;
	for (const each of heard) {
		if (each.told === "opened") known.steps.set(each.id, 1);
		if (each.told === "recorded") known.steps.set(each.id, each.steps);
		if (each.told === "passphrase") {
			known.turn = each.turn;
			known.mayBeAhead = false;
		}
		if (each.told === "destroyed") {
			known.steps.delete(each.id);
			known.destroyed.add(each.id);
		}
	}
}

/** Opens what the killed process left; gives everything that is not as it was told. */
async function whatIsWrong(known: Known, now: number): Promise<string[]> {
	const bench = new VaultBench(DAY, false, known.folders, known.root);
	bench.now = now;
	const wrong: string[] = [];
	try {
		const room = await bench.start();
		const status = must(await room.handlers.status({}, []));
		if (status.phase !== "damaged") return [`phase ${status.phase}`];
		// The working copy lived in the killed process: it is made anew from the journal.
		const { journal } = status.report;
		const rebuilt = must(await room.handlers.rebuild({}, []));
		if (journal !== "whole" || rebuilt.lost > 0) wrong.push("records are lost");
		if (!(await unlockAs(room, "CW", clerkPhrase(known.turn))).ok) {
			const ahead = await unlockAs(room, "CW", clerkPhrase(known.turn + 1));
			if (known.mayBeAhead && ahead.ok) known.turn++;
			else return [...wrong, "the passphrase opens nothing"];
		}
		const rows = must(await room.handlers.dossiers({}, []));
		const there = new Set(rows.map(({ id }) => id));
		const motive = { motive: "control" as const, note: "" };
		for (const [id, steps] of known.steps) {
			// One whose destruction was under way may be gone, but then wholly.
			if (!there.has(id)) {
				const { register } = must(await room.handlers.destructions({}, []));
				if (register.length <= known.destroyed.size)
					wrong.push("a dossier is lost");
				known.steps.delete(id);
				known.destroyed.add(id);
				continue;
			}
			const view = await room.handlers.dossier({ id, motive }, []);
			if (!view.ok) wrong.push("a dossier cannot be read");
			else if (view.value.chronology.length < steps)
				wrong.push("a step is lost");
		}
		for (const id of known.destroyed)
			if (there.has(id)) wrong.push("a destroyed dossier is back");
		const verified = must(await room.handlers.verify({}, []));
		if (verified.bad.length > 0) wrong.push("a stream is not whole");
		wrong.push(...(await whatIsWrongWithBackups(bench)));
	} finally {
		await bench.service.backups.settled();
		await bench.service.close();
	}
	return wrong;
}

async function whatIsWrongWithBackups(bench: VaultBench): Promise<string[]> {
	const wrong: string[] = [];
	for (const generation of (await bench.service.backups.view()).generations) {
		const { place, vault, number } = generation;
		const plan = await bench.service.restores.plan(
			{ place, vault, number },
			() => undefined,
		);
		if (!plan.ok || plan.value.unreadable > 0)
			wrong.push(`backup ${number} is not whole`);
	}
	return wrong;
}

/** A vault grows with every round: a new one now and then. */
const ROUNDS_A_VAULT = 40;

function newVault(): Known {
	const root = mkdtempSync(path.join(base, "vault-"));
	const folders = ["a", "b"].map((name) => path.join(root, name));
	for (const folder of folders) mkdirSync(folder);
	return {
		root,
		folders,
		steps: new Map(),
		destroyed: new Set(),
		turn: 0,
		mayBeAhead: false,
	};
}

test(
	"a process that is killed while it records, rotates keys, destroys or backs up loses nothing and leaves nothing half done",
	async () => {
		const rounds = scale(4, 1_000);
		const { seed, next } = chanceOf("kills");
		let known = newVault();
		let now = Date.parse(`${DAY}T09:00:00Z`);
		const wrong: string[] = [];
		const counts = { kills: 0, ended: 0, acknowledged: 0 };
		for (let round = 0; round < rounds; round++) {
			const isFirst = round % ROUNDS_A_VAULT === 0;
			if (isFirst) {
				rmSync(known.root, { recursive: true, force: true });
				known = newVault();
			}
			// The first one founds the vault and is let live.
			const afterMs = isFirst ? 60_000 : next() * 2_500;
			const { heard, killed } = await liveAndDie(known, now, afterMs);
			counts[killed ? "kills" : "ended"]++;
			counts.acknowledged += heard.length;
			remember(known, heard);
			now += 9 * 24 * 3_600_000;
			const found = await whatIsWrong(known, now);
			wrong.push(...found.map((each) => `round ${round}: ${each}`));
			now += 60_000;
		}
		told("kill -9", { seed, rounds, ...counts, wrong: wrong.length });
		expect(wrong).toEqual([]);
		expect(counts.kills).toBeGreaterThan(0);
	},
	timeLimit(180, 240),
);
