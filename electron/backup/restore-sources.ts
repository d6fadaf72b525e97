import path from "node:path";
import type { StreamId, VaultId } from "../../shared/base/ids.ts";
import type { StreamKind } from "../../shared/formats/record.ts";
import type { Disk } from "../bytes/disk.ts";
import { ifMissing } from "../bytes/errno.ts";
import { frame, readFrames } from "../bytes/frames.ts";
import { type Mark, readGone } from "../bytes/gone.ts";
import type { Head } from "../bytes/sentinel.ts";
import {
	EMPTY_HEAD,
	headAfter,
	passesThrough,
	StreamFiles,
} from "../bytes/stream-files.ts";
import { readMachineSecret } from "../machine/machine-secret.ts";
import type { Manifest, SavedStream } from "./manifest.ts";
import type { Place } from "./place.ts";
import { chainOf } from "./saved-files.ts";

/** Everything that a restore may draw from: the chosen place first, the others, and the profile as it is. */
export interface Sources {
	readonly disk: Disk;
	readonly vault: VaultId;
	readonly places: readonly Place[];
	/** The profile's folder; null when it holds nothing of this vault. */
	readonly present: string | null;
	/** Whether the machine's secret in it is this vault's. */
	readonly ownSecret: boolean;
	/** Every file of every stream in the places, looked for once. */
	readonly files: ReadonlyMap<StreamId, readonly string[]>;
}

export async function openSources(
	parts: Omit<Sources, "files">,
): Promise<Sources> {
	const files = new Map<StreamId, string[]>();
	for (const place of parts.places)
		for (const { stream, file } of await place.streamFiles())
			files.set(stream, [...(files.get(stream) ?? []), file]);
	return { ...parts, files };
}

/** The machine's secret of the profile, when it has one and it is this vault's. */
export async function ownSecretOf({
	disk,
	present,
	ownSecret,
}: Sources): Promise<Uint8Array | null> {
	if (!ownSecret || present === null) return null;
	return readMachineSecret(disk, path.join(present, "machine-secret"));
}

/** What was destroyed or pruned, as far as anything within reach knows. */
export async function goneFor({
	disk,
	places,
	present,
}: Sources): Promise<ReadonlySet<Mark>> {
	const files = places.map(({ gone }) => gone);
	if (present !== null) files.push(path.join(present, "gone"));
	const sets = await Promise.all(files.map((file) => readGone(disk, file)));
	return new Set(sets.flatMap((set) => [...set]));
}

/** A stream as it will stand after the restore. */
export interface Restored {
	readonly stream: StreamId;
	readonly kind: StreamKind;
	readonly head: Head;
	readonly bytes: Uint8Array;
}

/**
 * Only dossiers go back to what they were. Accounts, what was withdrawn from them, readings and registers are taken as
 * they are newest, as far as that continues the backup: a restore must not give a right back or hide who looked.
 */
export const goesBack = (kind: StreamKind): boolean => kind === "dossier";

/** The newest backups within reach and the profile may hold registers that the chosen backup has not. */
export async function laterStreams(
	{ places, present, vault, disk }: Sources,
	chosen: Manifest,
): Promise<StreamId[]> {
	const known = new Set(chosen.streams.map(({ stream }) => stream));
	const later = new Set<StreamId>();
	for (const place of places)
		for (const { stream, kind } of (await place.newest())?.streams ?? [])
			if (!goesBack(kind)) later.add(stream);
	if (present !== null) {
		const files = new StreamFiles(present, vault, disk);
		for (const stream of (await files.lengths().catch(ifMissing))?.keys() ?? [])
			later.add(stream);
	}
	return [...later].filter((stream) => !known.has(stream));
}

/**
 * The bytes of a stream: from the chosen backup or, where its file is damaged, from any other file that leads through
 * the same end. Null when nothing within reach does.
 */
export async function restoredStream(
	sources: Sources,
	saved: SavedStream,
): Promise<Restored | null> {
	const [chosen] = sources.places;
	const own =
		chosen &&
		(await readChain(sources, saved.stream, chosen.streamFile(saved)));
	if (own && goesBack(saved.kind) && leadsTo(own, saved))
		return cut(own, saved);
	const chains = (await chainsOf(sources, saved.stream)).filter((each) =>
		leadsTo(each, saved),
	);
	const [longest] = chains.sort((a, b) => b.head.count - a.head.count);
	if (longest === undefined) return null;
	return goesBack(saved.kind) ? cut(longest, saved) : longest;
}

/** The longest chain of a stream that the chosen backup does not know; null of a dossier and when none is whole. */
export async function laterStream(
	sources: Sources,
	stream: StreamId,
): Promise<Restored | null> {
	const chains = await chainsOf(sources, stream);
	const [longest] = chains.sort((a, b) => b.head.count - a.head.count);
	return longest === undefined || goesBack(longest.kind) ? null : longest;
}

async function chainsOf(
	sources: Sources,
	stream: StreamId,
): Promise<Restored[]> {
	const { disk, vault, present } = sources;
	const chains: Restored[] = [];
	for (const file of sources.files.get(stream) ?? []) {
		const chain = await readChain(sources, stream, file);
		if (chain !== null) chains.push(chain);
	}
	if (present === null) return chains;
	const files = new StreamFiles(present, vault, disk);
	const { records } = await files.read(stream);
	const bytes = Buffer.concat(records.map(frame));
	const chain = chainOf(files, stream, bytes);
	return chain === null ? chains : [...chains, { stream, bytes, ...chain }];
}

async function readChain(
	{ disk, vault }: Sources,
	stream: StreamId,
	file: string,
): Promise<Restored | null> {
	const bytes = await disk.readFile(file).catch(ifMissing);
	const files = new StreamFiles("", vault, disk);
	const chain = bytes && chainOf(files, stream, bytes);
	return chain && bytes && { stream, bytes, ...chain };
}

const leadsTo = ({ bytes }: Restored, saved: SavedStream): boolean =>
	passesThrough(readFrames(bytes).payloads, saved);

function cut(chain: Restored, { count }: SavedStream): Restored {
	const records = readFrames(chain.bytes).payloads.slice(0, count);
	const head = records.reduce(headAfter, EMPTY_HEAD);
	return { ...chain, head, bytes: chain.bytes.subarray(0, head.length) };
}
