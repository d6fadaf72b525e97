import { readFile } from "node:fs/promises";
import path from "node:path";
import { writeAtomically } from "../bytes/atomic-write.ts";
import { ifMissing } from "../bytes/errno.ts";
import { realDisk } from "../bytes/real-disk.ts";

/** What ran on a profile is stamped twice: the engine, and the program itself. */
export type Stamp = "engine" | "program";

/** How a version stands to the one that ran on the profile before. */
export type Standing =
	/** Nothing is known of the one before. */
	| "first"
	| "same"
	/** Another version than before, and no older one. */
	| "newer"
	| "older";

const VERSION = /^\d+\.\d+\.\d+/;

/**
 * Compares without writing; an unreadable stamp is none. An older engine would find a store that it cannot read, and
 * Chromium's answer to that is to delete it (HARDENING.md section 4).
 */
export async function standingOf(
	userData: string,
	stamp: Stamp,
	version: string,
): Promise<Standing> {
	const before = await readFile(path.join(userData, stamp), "utf8").catch(
		ifMissing,
	);
	if (before === null) return "first";
	if (isNewer(before, version)) return "older";
	return before === version ? "same" : "newer";
}

export const stampProfile = (
	userData: string,
	stamp: Stamp,
	version: string,
): Promise<void> =>
	writeAtomically(realDisk, path.join(userData, stamp), Buffer.from(version));

function isNewer(stamp: string, version: string): boolean {
	const [before, now] = [numbersOf(stamp), numbersOf(version)];
	for (const [place, number] of before.entries()) {
		const difference = number - (now[place] ?? 0);
		if (difference !== 0) return difference > 0;
	}
	return false;
}

const numbersOf = (version: string): number[] =>
	(VERSION.exec(version)?.[0] ?? "").split(".").filter(Boolean).map(Number);
