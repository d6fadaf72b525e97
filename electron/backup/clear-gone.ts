import {
	addGone,
	goneBlobs,
	type Mark,
	markOf,
	readGone,
} from "../bytes/gone.ts";
import { destroyFile } from "../bytes/overwrite.ts";
import type { SlotFile } from "../bytes/slot-file.ts";
import type { Place } from "./place.ts";
import { bringSlots } from "./slots-copy.ts";

/**
 * Carries out in a place what was destroyed or pruned in the vault since it was last within reach, before anything else
 * is written there: the slots, then every copy of the streams and blobs. Gives how many files went. What the place itself
 * says is gone counts here as well, and nowhere else.
 */
export async function clearGone(
	place: Place,
	marks: ReadonlySet<Mark>,
	slots: SlotFile | null,
): Promise<number> {
	const { disk } = place;
	await addGone(disk, place.gone, marks);
	const gone = await readGone(disk, place.gone);
	if (slots !== null) await bringSlots(disk, [slots, gone], place.slots);
	const streams = (await place.streamFiles())
		.filter(({ stream }) => gone.has(markOf(stream)))
		.map(({ file }) => file);
	const blobs = (await place.blobIds())
		.filter(goneBlobs(gone))
		.map((blob) => place.blobFile(blob));
	for (const file of [...streams, ...blobs]) await destroyFile(disk, file);
	if (streams.length > 0) await disk.syncFolder(place.journal);
	if (blobs.length > 0) await disk.syncFolder(place.blobs);
	return streams.length + blobs.length;
}
