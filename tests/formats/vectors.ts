import { readFileSync } from "node:fs";
import path from "node:path";

/** A frozen file of tests/vectors, as its maker wrote it. */
export function vectors<Made>(name: string, version = 1): Made {
	const folder = path.join(import.meta.dirname, "../vectors", name);
	const file = path.join(folder, `v${version}.json`);
	return JSON.parse(readFileSync(file, "utf8")) as Made; // frozen: what it holds is tried by every test that reads it
}

export const bytes = (hex: string): Uint8Array<ArrayBuffer> =>
	Uint8Array.from(Buffer.from(hex, "hex"));
export const hex = (binary: Uint8Array): string =>
	Buffer.from(binary).toString("hex");
