import { readFileSync } from "node:fs";
import path from "node:path";

/** A frozen file of tests/vectors, as its maker wrote it. */
export function vectors<Made>(name: string): Made {
	const file = path.join(import.meta.dirname, "../vectors", name, "v1.json");
	return JSON.parse(readFileSync(file, "utf8")) as Made; // frozen: what it holds is tried by every test that reads it
}

export const bytes = (hex: string): Uint8Array<ArrayBuffer> =>
	Uint8Array.from(Buffer.from(hex, "hex"));
export const hex = (binary: Uint8Array): string =>
	Buffer.from(binary).toString("hex");
