import { expect, test } from "vitest";
import type { Disk } from "../../electron/bytes/disk.ts";
import type { StreamId } from "../../shared/base/ids.ts";
import {
	BackupBench,
	dueDossier,
	filesWith,
	tracesOf,
} from "../support/backup-bench.ts";
import { must } from "../support/sample.ts";
import { below, chanceOf, scale, timeLimit, told } from "./support/scale.ts";

/** Operations on main's disk that a destruction takes, about: a kill beyond them falls behind its end. */
const OPERATIONS = 60;

/** A disk on which nothing happens any more from some operation on, as under a killed process. */
function dying(real: Disk) {
	let left = Number.POSITIVE_INFINITY;
	let die: () => void = () => undefined;
	const died = new Promise<void>((resolve) => {
		die = resolve;
	});
	const disk = new Proxy(real, {
		get: (target, name) => {
			const done: unknown = Reflect.get(target, name);
			if (typeof done !== "function") return done;
			return (...given: unknown[]) => {
				if (left-- > 0) return done.apply(target, given);
				die();
				return new Promise(() => undefined);
			};
		},
	});
	const arm = (operations: number) => {
		left = operations;
	};
	return { disk, died, arm };
}

/** One destruction that is killed; the working copy outlives it. Gives whether it was, and what is amiss afterwards. */
async function killOne(at: number) {
	const places = new BackupBench();
	const { bench } = places;
	const real = bench.disk;
	const { disk, died, arm } = dying(real);
	try {
		const { room, id } = await dueDossier(bench);
		const traces = await tracesOf(bench, id);
		const asked = { id, reference: "DJ-2026-001" };
		must(
			await room.handlers.proposeDestruction(
				{ ...asked, revisionRead: false },
				[],
			),
		);
		must(await (await places.as("DO")).handlers.approveDestruction(asked, []));
		bench.now = Date.parse("2026-12-17T09:00:00Z");
		await bench.end();
		bench.disk = disk;
		const clerk = await places.as("CW");
		arm(at);
		const done = clerk.handlers.executeDestructions({}, []);
		const end = await Promise.race([done, died.then(() => null)]);
		bench.disk = real;
		await bench.kill();
		return { killed: end === null, wrong: await amiss(places, id, traces) };
	} finally {
		await places.dispose();
	}
}

/** Either wholly there or wholly gone, in both copies, and nobody is shown a damage. */
async function amiss(
	{ bench }: BackupBench,
	id: StreamId,
	traces: readonly Buffer[],
): Promise<string[]> {
	const room = await bench.start();
	const status = must(await room.handlers.status({}, []));
	if (status.phase !== "locked") return [`phase ${status.phase}`];
	const rows: unknown[] = [];
	for (const table of bench.database.tables)
		rows.push(...(await table.toArray()));
	const inCopy = rows.some((row) => Object.values(row ?? {}).includes(id));
	const inFiles = traces.map((each) => filesWith([bench.dir], each).length > 0);
	const found = new Set([inCopy, ...inFiles]);
	return found.size === 1 ? [] : ["traces of a destroyed dossier are left"];
}

test(
	"a destruction that is killed at any operation of main has happened wholly or not at all, in both copies",
	async () => {
		const { seed, next } = chanceOf("killed destructions");
		const wrong: string[] = [];
		let kills = 0;
		const rounds = scale(4, 200);
		for (let round = 0; round < rounds; round++) {
			const found = await killOne(below(next, OPERATIONS));
			if (found.killed) kills++;
			wrong.push(...found.wrong);
		}
		told("killed destructions", { seed, rounds, kills, amiss: wrong.length });
		expect(wrong).toEqual([]);
		expect(kills).toBeGreaterThan(0);
	},
	timeLimit(60, 30),
);
