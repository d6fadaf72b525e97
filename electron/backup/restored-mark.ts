import path from "node:path";
import type { Disk } from "../bytes/disk.ts";
import { MarkFile } from "../bytes/mark-file.ts";

/** There in a profile that a restore laid out, until the roster says so. docs/formats/roster.md */
export const restoredMark = (disk: Disk, dir: string): MarkFile =>
	new MarkFile(disk, path.join(dir, "restored"));
