import path from "node:path";
import { goneBlobs, type Mark, markOf, readGone } from "../bytes/gone.ts";
import { destroyFile } from "../bytes/overwrite.ts";
import type { Manifest } from "./manifest.ts";
import type { Place } from "./place.ts";

/**
 * Keeps the newest generations and removes the others with every file that none of those names any more. An older one
 * stays beyond their number when it alone has a piece, or more of a stream: what the profile lost since is in it.
 */
export async function pruneGenerations(
	place: Place,
	keep: number,
): Promise<void> {
	const { disk } = place;
	const kept: Manifest[] = [];
	const over: number[] = [];
	const gone = await readGone(disk, place.gone);
	for (const number of await place.numbers()) {
		const manifest = await place.manifest(number);
		const stays =
			kept.length < keep ||
			(manifest !== null && hasMore(manifest, kept, gone));
		if (!stays) over.push(number);
		else if (manifest !== null) kept.push(manifest);
	}
	// Nothing that names a file may go after the file.
	for (const number of over) await disk.remove(place.manifestFile(number));
	await disk.syncFolder(place.generations);
	await removeUnnamed(place, kept);
}

/** Whether it has pieces or records that none of the others has; what the law had destroyed or pruned does not count. */
const hasMore = (
	{ streams, blobs }: Manifest,
	others: readonly Manifest[],
	gone: ReadonlySet<Mark>,
): boolean => {
	const isGone = goneBlobs(gone);
	return (
		blobs.some(
			({ blob }) =>
				!isGone(blob) &&
				others.every((other) =>
					other.blobs.every((each) => each.blob !== blob),
				),
		) ||
		streams.some(
			({ stream, count }) =>
				!gone.has(markOf(stream)) &&
				others.every(
					(other) =>
						(other.streams.find((each) => each.stream === stream)?.count ?? 0) <
						count,
				),
		)
	);
};

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
