import type { QueryRegistry } from "../registry.ts";
import { parseRegistry } from "../registry.ts";
import type { Finding, Probes } from "./preflight.ts";

const CONTROL = "HKLM\\SYSTEM\\CurrentControlSet\\Control";
const ERROR_REPORTING =
	"HKLM\\SOFTWARE\\Microsoft\\Windows\\Windows Error Reporting";

/**
 * What the registry says of a Windows machine to a person without rights. It names values and keys in no language, unlike
 * the commands of the same purpose; `null` where it says nothing. Written from Microsoft's and others' descriptions, not
 * tried on Windows: protocols W4 and W7 of SECURITY.md decide.
 */
export const windowsProbes = (
	query: QueryRegistry,
): Omit<Probes, "fuses" | "install-folder"> => ({
	// Whether the drive that was started from was protected at the start. Of other drives it says nothing.
	"disk-encryption": async () =>
		isValue(await query(`${CONTROL}\\BitLockerStatus`), "BootStatus", 1),
	"page-file": async () =>
		isValue(await query(`${CONTROL}\\FileSystem`), "NtfsEncryptPagingFile", 1),
	hibernation: async () =>
		isValue(await query(`${CONTROL}\\Power`), "HibernateEnabled", 0),
	// Only the parent's list tells a key that is not there from one that may not be read.
	"crash-dumps": async () => {
		const keys = await query(ERROR_REPORTING);
		return keys === null ? null : !/\\LocalDumps\s*$/im.test(keys);
	},
});

function isValue(text: string | null, name: string, wanted: number): Finding {
	const value = text === null ? undefined : parseRegistry(text)[name];
	return typeof value === "number" ? value === wanted : null;
}
