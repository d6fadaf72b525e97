import { createHash } from "node:crypto";

/** `npm run hardening` runs the full form; `npm test` a short one of the same tests. */
export const isFull = process.env["HARDENING"] === "full";

export const scale = (short: number, full: number): number =>
	isFull ? full : short;

/** A test that runs longer than this hangs. */
export const timeLimit = (shortSeconds: number, fullMinutes: number): number =>
	isFull ? fullMinutes * 60_000 : shortSeconds * 1_000;

/** Chance that is the same for the same seed; a run of the full form may bring its own. */
export function chanceOf(name: string): { seed: string; next: () => number } {
	const seed = process.env["HARDENING_SEED"] ?? "1";
	let turn = 0;
	const next = () => {
		const digest = createHash("sha256").update(`${seed}/${name}/${turn++}`);
		return digest.digest().readUInt32BE() / 2 ** 32;
	};
	return { seed, next };
}

export const below = (next: () => number, end: number): number =>
	Math.floor(next() * end);

/** What was run and what came of it: one line that a person and a file can read. */
export function told(what: string, counts: Record<string, unknown>): void {
	const form = isFull ? "full" : "short";
	process.stdout.write(
		`hardening (${form}): ${what}: ${Object.entries(counts)
			.map(([name, value]) => `${name} ${String(value)}`)
			.join(", ")}\n`,
	);
}
