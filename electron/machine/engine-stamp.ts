import { readFile } from "node:fs/promises";
import path from "node:path";
import { writeAtomically } from "../bytes/atomic-write.ts";
import { ifMissing } from "../bytes/errno.ts";
import { realDisk } from "../bytes/real-disk.ts";

const STAMP = "engine";
const VERSION = /^\d+\.\d+\.\d+/;

/**
 * Whether a newer engine ran on this profile before. An older one would find a store that it cannot read, and Chromium's
 * answer to that is to delete it (HARDENING.md section 4). Stamps the profile otherwise; an unreadable stamp is none.
 */
export async function wasRunByNewer(
	userData: string,
	engine: string,
): Promise<boolean> {
	const file = path.join(userData, STAMP);
	const stamp = await readFile(file, "utf8").catch(ifMissing);
	if (stamp !== null && isNewer(stamp, engine)) return true;
	if (stamp !== engine)
		await writeAtomically(realDisk, file, Buffer.from(engine));
	return false;
}

function isNewer(stamp: string, engine: string): boolean {
	const [before, now] = [numbersOf(stamp), numbersOf(engine)];
	for (const [place, number] of before.entries()) {
		const difference = number - (now[place] ?? 0);
		if (difference !== 0) return difference > 0;
	}
	return false;
}

const numbersOf = (version: string): number[] =>
	(VERSION.exec(version)?.[0] ?? "").split(".").filter(Boolean).map(Number);
