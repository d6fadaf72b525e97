import { constants, promises } from "node:fs";
import path from "node:path";
import { isErrno } from "../../bytes/errno.ts";
import { queryRegistry } from "../registry.ts";
import { readFuseWire, wrongFuses } from "./fuse-wire.ts";
import { type KernelFiles, linuxProbes } from "./linux.ts";
import type { Finding, Probes } from "./preflight.ts";
import { windowsProbes } from "./windows.ts";

/** What runs: an unpackaged program has neither fuses of its own nor a folder that an installation made. */
export interface Program {
	readonly file: string;
	readonly packaged: boolean;
	readonly userData: string;
}

/** The probes of the machine that this runs on. They read, and change nothing. */
export async function machineProbes(program: Program): Promise<Probes> {
	const { file, packaged } = program;
	return {
		fuses: async () => (packaged ? hasItsFuses(file) : null),
		"install-folder": async () =>
			packaged ? isClosed(file, process.platform) : null,
		...(process.platform === "win32"
			? windowsProbes(queryRegistry)
			: linuxProbes(kernelFiles, (await promises.stat(program.userData)).dev)),
	};
}

async function hasItsFuses(file: string): Promise<Finding> {
	const wire = await readFuseWire(file);
	return wire === null ? null : wrongFuses(wire).length === 0;
}

/** Whether the person who runs the program could replace it. The administrator of the system always can. */
export async function isClosed(
	file: string,
	platform: NodeJS.Platform,
	ask: Pick<typeof promises, "access" | "open"> = promises,
): Promise<Finding> {
	const folder = path.dirname(file);
	// On Windows `access` looks at one attribute and not at the rights; opening for writing does, and changes nothing.
	if (platform === "win32")
		return isRefused(async () => {
			const quiet = path.join(folder, "LICENSES.chromium.html"); // nothing of the program has it open
			await (await ask.open(quiet, "r+")).close();
		});
	const places = [file, folder, path.join(folder, "resources")];
	const refused = await Promise.all(
		places.map((place) => isRefused(() => ask.access(place, constants.W_OK))),
	);
	if (refused.includes(false)) return false;
	return refused.includes(null) ? null : true;
}

async function isRefused(attempt: () => Promise<void>): Promise<Finding> {
	try {
		await attempt();
		return false;
	} catch (error) {
		const codes = ["EACCES", "EPERM", "EROFS"];
		return codes.some((code) => isErrno(error, code)) ? true : null;
	}
}

const kernelFiles: KernelFiles = {
	read: (file) => promises.readFile(file, "utf8").catch(() => null),
	list: (folder) => promises.readdir(folder).catch(() => []),
};
