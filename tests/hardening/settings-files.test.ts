import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readPolicy } from "../../electron/machine/policy.ts";
import { openSettings } from "../../electron/machine/settings.ts";
import {
	DEFAULT_SETTINGS,
	type Policy,
	policySchema,
	type Settings,
	settingsSchema,
	settingsUnderPolicy,
} from "../../shared/policy/settings.ts";
import { below, chanceOf, scale, told } from "./support/scale.ts";

vi.mock("electron", () => ({
	default: {},
	app: undefined,
	ipcMain: undefined,
}));

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(path.join(os.tmpdir(), "scelle-settings-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

type Next = () => number;

/** Values that a hand, a bug or an older version may have left, the good ones among them. */
const VALUES: readonly unknown[] = [
	...["fr", "de", "en", "lu", "", "dark", "light", "system", "dense", "true"],
	...[-1, 0, 1, 5, 30, 31, 60, 61, 256, 512, 1_024, 2.5, 1e308, "5"],
	...[true, false, null, [], ["/a"], ["/a", "/b", "/c"], {}, { length: 1 }],
	"x".repeat(10_000),
];
const pick = <Item>(next: Next, items: readonly Item[]): Item =>
	items[below(next, items.length)] as Item;

/** A file of these settings as it may be found: some values right, some wrong, some strange; then perhaps damaged. */
function fuzzed(next: Next, keys: readonly string[], wrap: boolean): Buffer {
	const names = [...keys, "__proto__", "constructor", "unknown", ""];
	const entries = Array.from(
		{ length: below(next, names.length + 3) },
		() =>
			`${JSON.stringify(pick(next, names))}:${JSON.stringify(pick(next, VALUES))}`,
	);
	const object = `{${entries.join(",")}}`;
	const bytes = Buffer.from(wrap ? `{"settings":${object}}` : object);
	const at = below(next, bytes.length);
	switch (below(next, 6)) {
		case 0:
			return bytes.subarray(0, at);
		case 1:
			bytes[at] = (bytes[at] ?? 0) ^ (1 << below(next, 8));
			return bytes;
		case 2:
			return Buffer.from(JSON.stringify(pick(next, VALUES)));
		default:
			return bytes;
	}
}

/** What a value of the file may become: itself where the schema takes it, the default where it does not. */
function isOwnOrDefault(settings: Settings, file: Buffer): boolean {
	let written: Record<string, unknown> = {};
	try {
		written = Object(Object(JSON.parse(file.toString())).settings);
	} catch {}
	return Object.entries(settings).every(
		([name, value]) =>
			value === DEFAULT_SETTINGS[name as keyof Settings] ||
			(Object.hasOwn(written, name) && written[name] === value),
	);
}

const isLooser = (settings: Settings, policy: Policy): boolean =>
	settings.lockAfterMinutes > (policy.lockAfterMinutes ?? 30) ||
	(policy.hideWhenInactive === true && !settings.hideWhenInactive) ||
	(policy.maskNames === true && !settings.maskNames);

test("a settings file that is damaged or wrong never stops the program and never loosens what the policy fixes", () => {
	const files = scale(200, 1_000);
	const { seed, next } = chanceOf("settings");
	const settingsFile = path.join(folder, "settings.json");
	const policyFile = path.join(folder, "policy.json");
	let [invalid, foreign, looser, good] = [0, 0, 0, 0];
	for (let round = 0; round < files; round++) {
		const bytes = fuzzed(next, Object.keys(settingsSchema.shape), true);
		writeFileSync(settingsFile, bytes);
		writeFileSync(
			policyFile,
			fuzzed(next, Object.keys(policySchema.shape), false),
		);
		const settings = openSettings(folder).read();
		const policy = readPolicy(folder);
		const isValid =
			settingsSchema.safeParse(settings).success &&
			policySchema.safeParse(policy).success;
		if (!isValid) invalid++;
		if (!isOwnOrDefault(settings, bytes)) foreign++;
		const held = settingsUnderPolicy(settings, policy);
		if (isLooser(held, policy)) looser++;
		if (JSON.stringify(held) !== JSON.stringify(DEFAULT_SETTINGS)) good++;
	}
	told("settings and policy files", {
		seed,
		files,
		"with a value that held": good,
		invalid,
		foreign,
		looser,
	});
	expect({ invalid, foreign, looser }).toEqual({
		invalid: 0,
		foreign: 0,
		looser: 0,
	});
	expect(good).toBeGreaterThan(files / 20);
});
