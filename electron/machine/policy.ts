import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { type Policy, policySchema } from "../../shared/policy/settings.ts";

const REGISTRY_KEY = "HKLM\\SOFTWARE\\Policies\\SIGI\\Scelle";
const REGISTRY_LINE = /^\s+(\w+)\s+REG_(SZ|DWORD|MULTI_SZ)\s+(.*)$/;

/**
 * What the machine's administrator fixed: the registry on Windows, else a file that only administrators write. What is
 * missing or unreadable fixes nothing; each key is judged by itself, so that one wrong value does not undo the others.
 * `testFolder` is the test flavour's: every profile has its own policy, and the machine's is not looked at.
 */
export function readPolicy(testFolder: string | null): Policy {
	if (testFolder !== null)
		return keepValid(readPolicyFile(path.join(testFolder, "policy.json")));
	const raw =
		process.platform === "win32"
			? { ...readPolicyFile(windowsPolicyFile()), ...readRegistry() }
			: readPolicyFile("/etc/scelle/policy.json");
	return keepValid(raw);
}

const windowsPolicyFile = (): string =>
	path.join(
		process.env["ProgramData"] ?? "C:\\ProgramData",
		"SIGI",
		"Scelle",
		"policy.json",
	);

/** The keys of `raw` whose value the schema accepts. */
export function keepValid(raw: Readonly<Record<string, unknown>>): Policy {
	const valid = Object.entries(raw).filter(
		([key, value]) => policySchema.safeParse({ [key]: value }).success,
	);
	return policySchema.parse(Object.fromEntries(valid));
}

export function readPolicyFile(file: string): Record<string, unknown> {
	try {
		const parsed: unknown = JSON.parse(readFileSync(file, "utf8"));
		return typeof parsed === "object" && parsed !== null ? { ...parsed } : {};
	} catch {
		return {};
	}
}

function readRegistry(): Record<string, unknown> {
	try {
		const text = execFileSync(registryTool(), ["query", REGISTRY_KEY], {
			encoding: "utf8",
			stdio: ["ignore", "pipe", "ignore"],
		});
		return parseRegistry(text);
	} catch {
		return {};
	}
}

/** By its place, so that no other program of that name answers for the administrator. */
const registryTool = (): string =>
	path.join(process.env["SystemRoot"] ?? "C:\\Windows", "System32", "reg.exe");

/** Reads the output of `reg.exe query`: DWORDs as numbers, the switches among them as booleans. */
export function parseRegistry(text: string): Record<string, unknown> {
	const values: Record<string, unknown> = {};
	for (const line of text.split(/\r?\n/)) {
		const [, name, type, value] = REGISTRY_LINE.exec(line) ?? [];
		if (name === undefined || value === undefined) continue;
		values[name] = registryValue(name, type ?? "", value.trim());
	}
	return values;
}

const SWITCHES = ["hideWhenInactive", "maskNames", "watermark"];

function registryValue(name: string, type: string, value: string): unknown {
	if (type === "MULTI_SZ") return value.split("\\0").filter(Boolean);
	if (type !== "DWORD") return value;
	const number = Number.parseInt(value, 16);
	return SWITCHES.includes(name) ? number === 1 : number;
}
