import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { type Policy, policySchema } from "../../shared/policy/settings.ts";
import { parseRegistry, registryTool } from "./registry.ts";

const REGISTRY_KEY = "HKLM\\SOFTWARE\\Policies\\SIGI\\Scelle";

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
