import path from "node:path";
import { sameBytes } from "../../shared/base/bytes.ts";
import { ifMissing } from "../bytes/errno.ts";
import { readFrames } from "../bytes/frames.ts";
import { idPath } from "../bytes/safe-path.ts";
import { passesThrough } from "../bytes/stream-files.ts";
import type { SavedStream } from "./manifest.ts";
import { restoredStream, type Sources } from "./restore-sources.ts";

/**
 * How many records the profile has of a stream, and how many of them from the first on are the backup's: two that went
 * different ways may well be equally long. Null when the profile has none of it.
 */
export async function commonRecords(
	sources: Sources,
	saved: SavedStream,
): Promise<{ readonly own: number; readonly common: number } | null> {
	const { disk, present } = sources;
	if (present === null) return null;
	const file = idPath(path.join(present, "journal"), saved.stream);
	const bytes = await disk.readFile(file).catch(ifMissing);
	if (bytes === null) return null;
	const records = readFrames(bytes).payloads;
	const own = records.length;
	if (passesThrough(records, saved)) return { own, common: saved.count };
	const backup = await restoredStream(sources, saved);
	const others = backup === null ? [] : readFrames(backup.bytes).payloads;
	const parting = records.findIndex((record, at) => {
		const other = others[at];
		return other === undefined || !sameBytes(record, other);
	});
	return { own, common: parting < 0 ? own : parting };
}
