import path from "node:path";
import type { Manifest } from "../electron/backup/manifest.ts";
import { Place, vaultsIn } from "../electron/backup/place.ts";
import { measure } from "../electron/backup/saved-files.ts";
import type { Disk } from "../electron/bytes/disk.ts";
import { ifMissing } from "../electron/bytes/errno.ts";
import { readFrames } from "../electron/bytes/frames.ts";
import { markOf, readGone } from "../electron/bytes/gone.ts";
import type { Head } from "../electron/bytes/sentinel.ts";
import {
	EMPTY_HEAD,
	headAfter,
	type StreamContents,
	StreamFiles,
} from "../electron/bytes/stream-files.ts";
import { sameBytes } from "../shared/base/bytes.ts";
import {
	type BlobId,
	isId,
	type StreamId,
	vaultId,
} from "../shared/base/ids.ts";
import type { FolderParts } from "./verify-folder.ts";

/** The newest backup of a vault in a place, as `verify` walks it. */
export interface SavedVault extends FolderParts {
	readonly manifest: Manifest;
	/** Pieces of it that are missing or other than what was saved. */
	readonly badPieces: readonly BlobId[];
}

/** Every vault that has a backup here; the folder is a place for backups, or one vault's folder in it. */
export async function savedVaults(
	folder: string,
	disk: Disk,
): Promise<SavedVault[]> {
	const own = /^scelle-([0-9a-f]{32})$/.exec(path.basename(folder))?.[1];
	const places =
		own === undefined
			? (await vaultsIn(folder, disk)).map((id) => new Place(folder, id, disk))
			: [new Place(path.dirname(folder), vaultId(own), disk)];
	const found: SavedVault[] = [];
	for (const place of places) {
		const manifest = await place.newest();
		if (manifest !== null) found.push(await savedVault(place, manifest));
	}
	return found;
}

async function savedVault(
	place: Place,
	manifest: Manifest,
): Promise<SavedVault> {
	const gone = await readGone(place.disk, place.gone);
	const streams = manifest.streams.filter(
		({ stream }) => !gone.has(markOf(stream)),
	);
	const badPieces: BlobId[] = [];
	for (const { blob, sha256 } of manifest.blobs) {
		if (gone.has(markOf(blob))) continue;
		const there = await measure(place.disk, place.blobFile(blob));
		if (there === null || !sameBytes(there.sha256, sha256))
			badPieces.push(blob);
	}
	return {
		manifest,
		badPieces,
		commits: [],
		expected: new Map(
			streams.map(({ stream, count, hash, length }): [StreamId, Head] => [
				stream,
				{ count, hash, length },
			]),
		),
		files: {
			lengths: async () =>
				new Map(streams.map(({ stream, length }) => [stream, length])),
			read: async (stream) => {
				const saved = streams.find((each) => each.stream === stream);
				const bytes =
					saved &&
					(await place.disk.readFile(place.streamFile(saved)).catch(ifMissing));
				return contents(place, stream, bytes ?? new Uint8Array());
			},
		},
	};
}

/** The chain that these bytes are, up to the first frame or link that is not good. */
function contents(
	{ vault, disk }: Place,
	stream: StreamId,
	bytes: Uint8Array,
): StreamContents {
	const files = new StreamFiles("", vault, disk);
	const records: Uint8Array[] = [];
	let head = EMPTY_HEAD;
	for (const payload of readFrames(bytes).payloads) {
		if (!files.continues(head, stream, payload)) break;
		records.push(payload);
		head = headAfter(head, payload);
	}
	return { records, head, badLength: bytes.length - head.length, strays: [] };
}

/** Whether this is a folder of backups, and not of a vault. */
export async function isBackupFolder(
	folder: string,
	disk: Disk,
): Promise<boolean> {
	const names = (await disk.list(folder).catch(ifMissing)) ?? [];
	const isPlace = names.some(
		(name) => name.startsWith("scelle-") && isId(name.slice(7)),
	);
	return isPlace || names.includes("generations");
}
