import { createHash } from "node:crypto";
import path from "node:path";
import { writeAtomically } from "../bytes/atomic-write.ts";
import type { Disk } from "../bytes/disk.ts";

/** The same in every language: it says nothing of anybody. */
export const VIEWER_FILE = "scelle-viewer.html";

/** SHA-256 of the viewer as it was built, hexadecimal: set when main is built. */
declare const __VIEWER_SHA256__: string;

/**
 * Writes the lawyer's viewer beside a package: the file that is shipped with the program and no other. Throws when that
 * one is not as it was built, or cannot be written.
 */
export async function writeViewer(
	disk: Disk,
	shipped: string,
	packageFile: string,
	sha256: string = __VIEWER_SHA256__,
): Promise<void> {
	const bytes = await disk.readFile(shipped);
	const found = createHash("sha256").update(bytes).digest("hex");
	if (found !== sha256) throw new Error("the viewer is not as it was built");
	const target = path.join(path.dirname(packageFile), VIEWER_FILE);
	await writeAtomically(disk, target, bytes);
}
