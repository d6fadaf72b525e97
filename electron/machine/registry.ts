import { execFile } from "node:child_process";
import path from "node:path";

const REGISTRY_LINE = /^\s+(\w+)\s+REG_(SZ|DWORD|MULTI_SZ)\s+(.*)$/;

/** A key's values and the names of the keys below it, as `reg.exe query` prints them; null when it cannot be read. */
export type QueryRegistry = (key: string) => Promise<string | null>;

export const queryRegistry: QueryRegistry = (key) =>
	new Promise((resolve) => {
		execFile(
			registryTool(),
			["query", key],
			{ encoding: "utf8", timeout: 5_000, windowsHide: true },
			(error, text) => resolve(error === null ? text : null),
		);
	});

/** By its place, so that no other program of that name answers for the administrator. */
export const registryTool = (): string =>
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
