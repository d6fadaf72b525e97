import type { App } from "electron";
import type { MachineCheck } from "../../../shared/ipc.ts";
import { machineProbes } from "./machine-probes.ts";
import { preflight } from "./preflight.ts";

/** Looks at the machine that the program runs on, and reports the names of what is not as it should be. */
export async function lookAtMachine(
	app: App,
	report: (incident: string) => void,
): Promise<readonly MachineCheck[]> {
	const checks = await preflight(
		await machineProbes({
			file: app.getPath("exe"),
			packaged: app.isPackaged,
			userData: app.getPath("userData"),
		}),
	);
	for (const { check, state } of checks)
		if (state === "bad") report(`this machine: ${check}`);
	return checks;
}
