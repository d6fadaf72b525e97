import type { Finding, Probes } from "./preflight.ts";

/** The kernel's own small files; null for what is missing or may not be read. */
export interface KernelFiles {
	readonly read: (file: string) => Promise<string | null>;
	readonly list: (folder: string) => Promise<readonly string[]>;
}

/** What the kernel says of a Linux machine. A device that is not seen to be encrypted is unknown: the disk may do it itself. */
export const linuxProbes = (
	files: KernelFiles,
	/** The number of the device under the profile, as `stat` gives it. */
	device: number,
): Omit<Probes, "fuses" | "install-folder"> => ({
	"disk-encryption": () => isEncrypted(files, blockFolder(device)),
	"page-file": async () => {
		const swaps = await files.read("/proc/swaps");
		return swaps !== null && /^Filename.*\n*$/.test(swaps) ? true : null;
	},
	hibernation: async () => {
		const states = (await files.read("/sys/power/state"))?.trim().split(/\s+/);
		return states === undefined || states.includes("disk") ? null : true;
	},
	"crash-dumps": () => keepsNoDumps(files),
});

/** `stat`'s number in the two halves that /sys/dev/block counts by. */
const blockFolder = (device: number): string =>
	`/sys/dev/block/${(device >>> 8) & 0xfff}:${(device & 0xff) | ((device >>> 12) & 0xfff00)}`;

async function isEncrypted(
	files: KernelFiles,
	folder: string,
	depth = 0,
): Promise<Finding> {
	if ((await files.read(`${folder}/dm/uuid`))?.startsWith("CRYPT-"))
		return true;
	const below = depth > 8 ? [] : await files.list(`${folder}/slaves`);
	if (below.length === 0) return null;
	const found = await Promise.all(
		below.map((name) =>
			isEncrypted(files, `/sys/class/block/${name}`, depth + 1),
		),
	);
	return found.every((each) => each === true) ? true : null;
}

/** A pattern that begins with a bar hands every dump to a program, whatever the limit is. */
async function keepsNoDumps(files: KernelFiles): Promise<Finding> {
	const pattern = await files.read("/proc/sys/kernel/core_pattern");
	const limits = await files.read("/proc/self/limits");
	const limit = /^Max core file size\s+(\S+)/m.exec(limits ?? "")?.[1];
	if (pattern === null || limit === undefined) return null;
	return !pattern.startsWith("|") && limit === "0";
}
