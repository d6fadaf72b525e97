import { describe, expect, test } from "vitest";
import {
	type KernelFiles,
	linuxProbes,
} from "../../../../electron/machine/preflight/linux.ts";
import {
	type Finding,
	type Probes,
	preflight,
} from "../../../../electron/machine/preflight/preflight.ts";
import { windowsProbes } from "../../../../electron/machine/preflight/windows.ts";

const all = (found: () => Promise<Finding>): Probes => ({
	fuses: found,
	"install-folder": found,
	"disk-encryption": found,
	"page-file": found,
	hibernation: found,
	"crash-dumps": found,
});
const states = async (found: () => Promise<Finding>) =>
	(await preflight(all(found))).map(({ state }) => state);
const six = (state: string) => Array.from({ length: 6 }, () => state);

/** HARDENING.md section 2b, line 4. */
describe("the look at the machine before work", () => {
	test("tells what is in order from what is not", async () => {
		expect(await states(async () => true)).toEqual(six("good"));
		expect(await states(async () => false)).toEqual(six("bad"));
	});

	test("says unknown, and never in order, of what cannot be known", async () => {
		expect(await states(async () => null)).toEqual(six("unknown"));
		const fails = () => Promise.reject(new Error("no answer"));
		expect(await states(fails)).toEqual(six("unknown"));
	});
});

const CONTROL = "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control";
const dword = (key: string, name: string, value: number) =>
	`\r\n${CONTROL}\\${key}\r\n    ${name}    REG_DWORD    0x${value.toString(16)}\r\n\r\n`;
const WER =
	"HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\Windows Error Reporting";
const WITHOUT_DUMPS = `\r\n${WER}\r\n    MachineID    REG_SZ    LocalDumps\r\n\r\n${WER}\\Hangs\r\n${WER}\\LocalDumpsX\r\n`;
const WITH_DUMPS = `${WITHOUT_DUMPS}${WER}\\LocalDumps\r\n`;

describe("a Windows machine", () => {
	type Check = keyof ReturnType<typeof windowsProbes>;
	const found = (check: Check, text: string | null) =>
		windowsProbes(async () => text)[check]();

	test.each([
		["disk-encryption", dword("BitLockerStatus", "BootStatus", 1), true],
		["disk-encryption", dword("BitLockerStatus", "BootStatus", 0), false],
		["disk-encryption", dword("BitLockerStatus", "Other", 1), null],
		["page-file", dword("FileSystem", "NtfsEncryptPagingFile", 1), true],
		["page-file", dword("FileSystem", "NtfsEncryptPagingFile", 0), false],
		["page-file", dword("FileSystem", "Other", 1), null],
		["hibernation", dword("Power", "HibernateEnabled", 0), true],
		["hibernation", dword("Power", "HibernateEnabled", 1), false],
		["hibernation", dword("Power", "Other", 0), null],
		["crash-dumps", WITHOUT_DUMPS, true],
		["crash-dumps", WITH_DUMPS, false],
	] as const)("%s by the registry (%#)", async (check, text, expected) => {
		expect(await found(check, text)).toBe(expected);
	});

	test("is not known where the registry gives no answer", async () => {
		for (const check of [
			"disk-encryption",
			"page-file",
			"hibernation",
			"crash-dumps",
		] as const)
			expect([check, await found(check, null)]).toEqual([check, null]);
	});

	test("is asked for each key by its own name", async () => {
		const asked: string[] = [];
		const probes = windowsProbes(async (key) => {
			asked.push(key);
			return null;
		});
		for (const probe of Object.values(probes)) await probe();
		expect(asked).toEqual([
			"HKLM\\SYSTEM\\CurrentControlSet\\Control\\BitLockerStatus",
			"HKLM\\SYSTEM\\CurrentControlSet\\Control\\FileSystem",
			"HKLM\\SYSTEM\\CurrentControlSet\\Control\\Power",
			"HKLM\\SOFTWARE\\Microsoft\\Windows\\Windows Error Reporting",
		]);
	});
});

/** A kernel that shows these files and no others. */
const kernel = (files: Readonly<Record<string, string>>): KernelFiles => ({
	read: async (file) => files[file] ?? null,
	list: async (folder) =>
		Object.keys(files)
			.filter((file) => file.startsWith(`${folder}/`))
			.map((file) => file.slice(folder.length + 1).split("/")[0] ?? ""),
});

describe("a Linux machine", () => {
	type Check = keyof ReturnType<typeof linuxProbes>;
	/** The device 253:2 stands under the profile. */
	const found = (check: Check, files: Readonly<Record<string, string>>) =>
		linuxProbes(kernel(files), 253 * 256 + 2)[check]();
	const FOLDER = "/sys/dev/block/253:2";
	const VOLUME = { [`${FOLDER}/dm/uuid`]: "LVM-a\n" };

	test.each([
		["encrypted itself", { [`${FOLDER}/dm/uuid`]: "CRYPT-LUKS2-a-b\n" }, true],
		[
			"a volume on an encrypted device",
			{
				...VOLUME,
				[`${FOLDER}/slaves/dm-0`]: "",
				"/sys/class/block/dm-0/dm/uuid": "CRYPT-LUKS2-a-b\n",
			},
			true,
		],
		[
			"a volume on two devices, one of them plain",
			{
				...VOLUME,
				[`${FOLDER}/slaves/dm-0`]: "",
				[`${FOLDER}/slaves/sda3`]: "",
				"/sys/class/block/dm-0/dm/uuid": "CRYPT-LUKS2-a-b\n",
			},
			null,
		],
		["a volume on nothing known", VOLUME, null],
		["a plain partition", {}, null],
	])("the disk, %s", async (_what, files, expected) => {
		expect(await found("disk-encryption", files)).toBe(expected);
	});

	const swaps = "Filename\tType\tSize\tUsed\tPriority\n";
	test.each([
		["page-file", { "/proc/swaps": swaps }, true],
		["page-file", { "/proc/swaps": `${swaps}/dev/sda2 partition 9` }, null],
		["page-file", {}, null],
		["hibernation", { "/sys/power/state": "freeze mem\n" }, true],
		["hibernation", { "/sys/power/state": "freeze mem disk\n" }, null],
		["hibernation", {}, null],
		["crash-dumps", dumps("core", "0"), true],
		["crash-dumps", dumps("core", "unlimited"), false],
		["crash-dumps", dumps("|/usr/lib/taker %p", "0"), false],
		["crash-dumps", { "/proc/sys/kernel/core_pattern": "core\n" }, null],
		["crash-dumps", {}, null],
	] as const)(
		"%s by the kernel's files (%#)",
		async (check, files, expected) => {
			expect(await found(check, files as Record<string, string>)).toBe(
				expected,
			);
		},
	);
});

function dumps(pattern: string, soft: string): Record<string, string> {
	return {
		"/proc/sys/kernel/core_pattern": `${pattern}\n`,
		"/proc/self/limits": `Limit  Soft Limit  Hard Limit  Units\nMax core file size        ${soft}       unlimited            bytes\n`,
	};
}
