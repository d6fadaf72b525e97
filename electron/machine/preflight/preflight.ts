import type { MachineCheck } from "../../../shared/ipc.ts";

/** What a look at the machine gave: as it should be, not so, or null where it cannot be known. */
export type Finding = boolean | null;

export type PreflightCheck = Extract<
	MachineCheck["check"],
	| "fuses"
	| "install-folder"
	| "disk-encryption"
	| "page-file"
	| "hibernation"
	| "crash-dumps"
>;

export type Probes = Readonly<Record<PreflightCheck, () => Promise<Finding>>>;

/**
 * HARDENING.md section 2b, line 4, for what warns: the one thing that refuses to start, a profile of a newer engine or
 * program, was looked at before. A probe that fails says nothing: what cannot be known is never « good ».
 */
export const preflight = (probes: Probes): Promise<readonly MachineCheck[]> =>
	Promise.all(
		(Object.keys(probes) as PreflightCheck[]).map(async (check) => {
			const found = await probes[check]().catch(() => null);
			return { check, state: stateOf(found), value: "" };
		}),
	);

const stateOf = (found: Finding): MachineCheck["state"] => {
	if (found === null) return "unknown";
	return found ? "good" : "bad";
};
