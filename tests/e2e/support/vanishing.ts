import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

/** Only root may mount; elsewhere what needs a volume of its own is left to the unit tests. */
export const mayMount =
	process.platform === "linux" && process.getuid?.() === 0;

/** A volume in memory; it goes as a stick goes that is pulled out. */
export function mountVolume(folder: string, size: string): { gone(): void } {
	fs.mkdirSync(folder, { recursive: true });
	execFileSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", folder]);
	let isThere = true;
	return {
		gone: () => {
			if (isThere) execFileSync("umount", ["-l", folder]);
			isThere = false;
		},
	};
}

/**
 * Calls `act` as soon as a file that is not whole yet stands in the folder with bytes in it; the answer says how many
 * there were, and null that none was ever seen.
 */
export function whileWritten(folder: string, act: () => void) {
	let seen: number | null = null;
	const look = () => {
		const part = fs.readdirSync(folder).find((name) => name.endsWith(".part"));
		if (part === undefined) return;
		const { size } = fs.statSync(path.join(folder, part));
		if (size === 0) return;
		clearInterval(looking);
		seen = size;
		act();
	};
	const looking = setInterval(look, 1);
	return {
		seen: () => {
			clearInterval(looking);
			return seen;
		},
	};
}
