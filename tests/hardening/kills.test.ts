import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { type Known, remember, whatIsWrong } from "./support/after-kill.ts";
import {
	DAY,
	PHASES,
	type Phase,
	type Told,
	versionOf,
} from "./support/life.ts";
import { chanceOf, scale, timeLimit, told } from "./support/scale.ts";

const base = mkdtempSync(path.join(os.tmpdir(), "scelle-kills-"));
afterAll(() => rmSync(base, { recursive: true, force: true }));
const LIFE = path.resolve("tests/hardening/support/life.ts");

/** How many kills are to fall into each phase: 1,200 in the full form, three hundred of them into a change of keys. */
const QUOTAS: Readonly<Record<Phase, number>> = {
	migration: scale(1, 100),
	rebuilding: scale(0, 100),
	recording: scale(1, 200),
	backup: scale(1, 200),
	rotation: scale(1, 200),
	kit: scale(1, 100),
	passphrase: scale(0, 100),
	destruction: scale(1, 200),
};

/** How long each phase took when it last came to its end, in milliseconds; a guess at first. */
const lasted = new Map<Phase, number>();

interface Death {
	readonly heard: readonly Told[];
	/** Null when it came to its end. */
	readonly killedAt: Phase | "at the end" | null;
}

/** Kills at a moment by chance of the phase that is aimed at; null lets it live. */
function liveAndDie(
	known: Known,
	args: readonly number[],
	aim: Phase | null,
	chance: number,
): Promise<Death> {
	const child = spawn(
		process.execPath,
		[LIFE, known.root, ...args.map(String), ...known.folders],
		{ stdio: ["ignore", "pipe", "pipe"] },
	);
	const heard: Told[] = [];
	let [rest, errors, begun] = ["", "", performance.now()];
	let timer: NodeJS.Timeout | null = null;
	const hear = (each: Told) => {
		const before = phaseOf(heard);
		heard.push(each);
		if (each.told !== "begun") return;
		if (before !== null) lasted.set(before, performance.now() - begun);
		begun = performance.now();
		if (each.phase !== aim) return;
		const after = chance * (lasted.get(aim) ?? 200);
		timer = setTimeout(() => child.kill("SIGKILL"), after);
	};
	child.stderr.on("data", (data) => {
		errors += data;
	});
	child.stdout.on("data", (data) => {
		const lines = (rest + data).split("\n");
		rest = lines.pop() ?? "";
		for (const line of lines) hear(JSON.parse(line));
	});
	return new Promise((resolve, reject) => {
		child.once("close", (code, signal) => {
			if (timer) clearTimeout(timer);
			if (signal === null && code !== 0) reject(new Error(errors));
			const phase = phaseOf(heard) ?? "at the end";
			resolve({ heard, killedAt: signal === "SIGKILL" ? phase : null });
		});
	});
}

/** The phase in which a process stood that told this; null before the first and after the last. */
function phaseOf(heard: readonly Told[]): Phase | null {
	const last = heard.findLast(
		({ told }) => told === "begun" || told === "ended",
	);
	return last?.told === "begun" ? last.phase : null;
}

/** A vault grows with every life: a new one now and then. */
const LIVES_A_VAULT = 10;

function newVault(): Known {
	const root = mkdtempSync(path.join(base, "vault-"));
	const folders = ["a", "b"].map((name) => path.join(root, name));
	for (const folder of folders) mkdirSync(folder);
	return {
		root,
		folders,
		steps: new Map(),
		destroyed: new Set(),
		left: new Set(),
		withdrawn: new Set(),
		hasKit: false,
		version: null,
		life: { now: 0, version: "" },
		turn: 0,
		mayBeAhead: false,
	};
}

/** The phase that is furthest from its quota; null when all are there. */
function nextAim(kills: ReadonlyMap<string, number>): Phase | null {
	const missing = (phase: Phase) => QUOTAS[phase] - (kills.get(phase) ?? 0);
	const [most] = PHASES.toSorted((a, b) => missing(b) - missing(a));
	return most !== undefined && missing(most) > 0 ? most : null;
}

test(
	"a process that is killed while it begins a new version, makes its copy anew, records, rotates keys, makes a new kit, destroys or backs up loses nothing and leaves nothing half done",
	async () => {
		const { seed, next } = chanceOf("kills");
		let known = newVault();
		let now = Date.parse(`${DAY}T09:00:00Z`);
		const wrong: string[] = [];
		const kills = new Map<string, number>();
		let [lives, acknowledged] = [0, 0];
		const tell = () => {
			const total = [...kills.values()].reduce((sum, each) => sum + each, 0);
			const counts = { kills: total, ...Object.fromEntries(kills) };
			const found = { acknowledged, wrong: wrong.length };
			told("kill -9", { seed, lives, ...counts, ...found });
		};
		for (let aim = nextAim(kills); aim !== null; aim = nextAim(kills)) {
			const isFirst = lives % LIVES_A_VAULT === 0;
			if (isFirst) {
				rmSync(known.root, { recursive: true, force: true });
				known = newVault();
			}
			known.life = { now, version: versionOf(lives) };
			// The first one founds the vault and is let live.
			const { heard, killedAt } = await liveAndDie(
				known,
				[known.turn, lives, now],
				isFirst ? null : aim,
				next(),
			);
			if (killedAt !== null)
				kills.set(killedAt, (kills.get(killedAt) ?? 0) + 1);
			acknowledged += heard.filter(({ told }) => told !== "begun").length;
			remember(known, heard);
			now += 9 * 24 * 3_600_000;
			const found = await whatIsWrong(known, now);
			const amiss = found.map((each) => `life ${lives}, ${killedAt}: ${each}`);
			wrong.push(...amiss);
			// At once: a long run that is stopped has told what it found.
			if (amiss.length > 0) told("kill -9, amiss", { seed, ...amiss });
			now += 60_000;
			lives++;
			// A long run that is stopped has told how far it came.
			if (lives % 100 === 0) tell();
		}
		tell();
		expect(wrong).toEqual([]);
	},
	timeLimit(180, 240),
);
