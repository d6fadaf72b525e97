import path from "node:path";
import { sameBytes } from "../../shared/base/bytes.ts";
import type { StreamId } from "../../shared/base/ids.ts";
import type { RestorePlan } from "../../shared/ipc.ts";
import { ifMissing } from "../bytes/errno.ts";
import { goneBlobs, markOf } from "../bytes/gone.ts";
import { idPath } from "../bytes/safe-path.ts";
import { readSlotFile } from "../bytes/slot-file.ts";
import { StreamFiles } from "../bytes/stream-files.ts";
import { commonRecords } from "./common-records.ts";
import type { Manifest, SavedBlob, SavedStream } from "./manifest.ts";
import {
	goesBack,
	goneFor,
	ownSecretOf,
	restoredStream,
	type Sources,
} from "./restore-sources.ts";
import { chainOf, measure } from "./saved-files.ts";

type Progress = (done: number, total: number) => void;

/** What a restore would change, before anything is changed; the backup is read whole for it. */
export async function planRestore(
	sources: Sources,
	manifest: Manifest,
	progress: Progress,
): Promise<RestorePlan> {
	const gone = await goneFor(sources);
	const dossiers = manifest.streams.filter(({ kind }) => goesBack(kind));
	const kept = dossiers.filter(({ stream }) => !gone.has(markOf(stream)));
	let unreadable = 0;
	for (const [done, saved] of manifest.streams.entries()) {
		progress(done, manifest.streams.length);
		if (gone.has(markOf(saved.stream))) continue;
		if ((await restoredStream(sources, saved)) === null) unreadable++;
	}
	const isGone = goneBlobs(gone);
	for (const saved of manifest.blobs)
		if (!isGone(saved.blob) && (await findBlob(sources, saved)) === null)
			unreadable++;
	if (!(await hasSlots(sources))) unreadable++;
	return {
		madeAt: manifest.madeAt,
		dossiers: kept.length,
		records: kept.reduce((sum, { count }) => sum + count, 0),
		destroyedSince: dossiers.length - kept.length,
		unreadable,
		secret: await whereIsSecret(sources),
		...(await whatIsAbsent(sources, manifest)),
	};
}

/** The file of a piece that is what was saved: in the chosen place, another one, or the profile. */
export async function findBlob(
	{ disk, places, present }: Sources,
	saved: SavedBlob,
): Promise<string | null> {
	const files = places.map((place) => place.blobFile(saved.blob));
	if (present !== null)
		files.push(idPath(path.join(present, "blobs"), saved.blob));
	for (const file of files) {
		const found = await measure(disk, file);
		if (found !== null && sameBytes(found.sha256, saved.sha256)) return file;
	}
	return null;
}

async function hasSlots({ disk, places, present }: Sources): Promise<boolean> {
	const files = places.map(({ slots }) => slots);
	if (present !== null)
		files.push(path.join(present, "slots"), path.join(present, "slots-copy"));
	for (const file of files)
		if ((await readSlotFile(disk, file)) !== null) return true;
	return false;
}

async function whereIsSecret(sources: Sources): Promise<RestorePlan["secret"]> {
	if ((await ownSecretOf(sources)) !== null) return "here";
	const { disk, places } = sources;
	for (const { escrow } of places)
		if ((await disk.readFile(escrow).catch(ifMissing)) !== null)
			return "sealed";
	return "missing";
}

/** What the profile has of its dossiers that the backup has not. */
async function whatIsAbsent(
	sources: Sources,
	manifest: Manifest,
): Promise<Pick<RestorePlan, "recordsAbsent" | "dossiersAbsent">> {
	const { disk, vault, present } = sources;
	if (present === null) return { recordsAbsent: 0, dossiersAbsent: 0 };
	const files = new StreamFiles(present, vault, disk);
	const saved = new Map(manifest.streams.map((each) => [each.stream, each]));
	let recordsAbsent = 0;
	let dossiersAbsent = 0;
	const lengths =
		(await files.lengths().catch(ifMissing)) ?? new Map<StreamId, number>();
	for (const stream of lengths.keys()) {
		const there = saved.get(stream);
		if (there !== undefined) {
			if (goesBack(there.kind)) recordsAbsent += await behind(sources, there);
			continue;
		}
		const bytes = await disk.readFile(
			idPath(path.join(present, "journal"), stream),
		);
		const chain = chainOf(files, stream, bytes);
		if (chain === null || !goesBack(chain.kind)) continue;
		dossiersAbsent++;
		recordsAbsent += chain.head.count;
	}
	return { recordsAbsent, dossiersAbsent };
}

/** What the profile has of a dossier behind what it has in common with the backup. */
async function behind(sources: Sources, saved: SavedStream): Promise<number> {
	const both = await commonRecords(sources, saved);
	return both === null ? 0 : both.own - both.common;
}
