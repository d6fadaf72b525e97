import path from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { placeProfile } from "../../electron/profile.ts";

function place(platform: string, isDriven = false): string | null {
	let placed: string | null = null;
	vi.spyOn(process, "platform", "get").mockReturnValue(platform as "linux");
	placeProfile({
		commandLine: { hasSwitch: () => isDriven },
		getPath: () => "/home/clerk/.config",
		setPath: (_name: string, folder: string) => {
			placed = folder;
		},
	} as never);
	return placed;
}

let mask: number | undefined;
beforeEach(() => {
	vi.spyOn(process, "umask").mockImplementation((given?: string | number) => {
		mask = Number(given);
		return 0;
	});
});
afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllEnvs();
});

describe("the profile", () => {
	test("lies in the local folder on Windows, never in the roaming one", () => {
		vi.stubEnv("LOCALAPPDATA", "C:/Users/clerk/AppData/Local");
		expect(place("win32")).toBe(
			path.join("C:/Users/clerk/AppData/Local", "SIGI", "Scelle"),
		);
	});

	test("has a name of plain letters elsewhere", () => {
		expect(place("linux")).toBe("/home/clerk/.config/scelle");
	});

	test("is the test driver's where it gave one", () => {
		expect(place("linux", true)).toBe(null);
	});

	test("is written for its owner alone", () => {
		place("linux");
		expect(mask).toBe(0o077);
	});
});
