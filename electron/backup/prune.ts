import path from "node:path";
import { destroyFile } from "../bytes/overwrite.ts";
import type { Manifest } from "./manifest.ts";
import type { Place } from "./place.ts";

/** Keeps the newest generations and removes the others with every file that none of those names any more. */
export async function pruneGenerations(
	place: Place,
	keep: number,
): Promise<void> {
	const { disk } = place;
	const kept: Manifest[] = [];
	const over: number[] = [];
	for (const number of await place.numbers()) {
		const manifest = await place.manifest(number);
		if (kept.length >= keep) over.push(number);
		else if (manifest !== null) kept.push(manifest);
	}
	// Nothing that names a file may go after the file.
	for (const number of over) await disk.remove(place.manifestFile(number));
	await disk.syncFolder(place.generations);
	await removeUnnamed(place, kept);
}

async function removeUnnamed(
	place: Place,
	kept: readonly Manifest[],
): Promise<void> {
	const { disk } = place;
	const named = new Set([
		...kept.flatMap(({ streams }) =>
			streams.map((each) => place.streamFile(each)),
		),
		...kept.flatMap(({ blobs }) =>
			blobs.map(({ blob }) => place.blobFile(blob)),
		),
	]);
	for (const folder of [place.journal, place.blobs]) {
		for (const name of await disk.list(folder)) {
			const file = path.join(folder, name);
			if (!named.has(file)) await destroyFile(disk, file);
		}
		await disk.syncFolder(folder);
	}
}
