import path from "node:path";
import { bytesToHex } from "../../shared/base/bytes.ts";
import {
	type BlobId,
	blobId,
	isId,
	type StreamId,
	streamId,
	type VaultId,
	vaultId,
} from "../../shared/base/ids.ts";
import type { Disk } from "../bytes/disk.ts";
import { ifMissing } from "../bytes/errno.ts";
import { idPath } from "../bytes/safe-path.ts";
import { decodeManifest, type Manifest, type SavedStream } from "./manifest.ts";

const PREFIX = "scelle-";
const HASH_LETTERS = 16;
const NUMBER_LETTERS = 10;
const FILE = /^([0-9a-f]{32})-\d+-[0-9a-f]{16}$/;

/**
 * One vault's folder in a place for backups. Files of streams and blobs never change once written and are shared by the
 * generations that name them; `slots` alone is overwritten in place. docs/formats/backup.md, section 1.
 */
export class Place {
	readonly disk: Disk;
	readonly vault: VaultId;
	readonly dir: string;
	readonly journal: string;
	readonly blobs: string;
	readonly generations: string;
	readonly slots: string;
	readonly gone: string;
	readonly escrow: string;

	constructor(folder: string, vault: VaultId, disk: Disk) {
		this.disk = disk;
		this.vault = vault;
		this.dir = path.join(folder, `${PREFIX}${vault}`);
		this.journal = path.join(this.dir, "journal");
		this.blobs = path.join(this.dir, "blobs");
		this.generations = path.join(this.dir, "generations");
		this.slots = path.join(this.dir, "slots");
		this.gone = path.join(this.dir, "gone");
		this.escrow = path.join(this.dir, "escrow");
	}

	/** Makes the vault's own folders; the place itself must be there, or a drive that is not mounted would be mistaken. */
	async prepare(): Promise<void> {
		await this.disk.list(path.dirname(this.dir));
		for (const each of [this.journal, this.blobs, this.generations])
			await this.disk.makeFolder(each);
		await this.disk.syncFolder(path.dirname(this.dir));
	}

	/** A stream's file: another length or other contents, another name. */
	streamFile({ stream, count, hash }: Omit<SavedStream, "kind">): string {
		const ending = bytesToHex(hash).slice(0, HASH_LETTERS);
		return `${idPath(this.journal, stream)}-${count}-${ending}`;
	}

	blobFile(blob: BlobId): string {
		return idPath(this.blobs, blob);
	}

	manifestFile(number: number): string {
		const name = String(number).padStart(NUMBER_LETTERS, "0");
		return path.join(this.generations, name);
	}

	/** The numbers of all generations, the newest first, readable or not. */
	async numbers(): Promise<number[]> {
		const names = await namesIn(this.disk, this.generations);
		return names
			.filter((name) => /^\d{10}$/.test(name))
			.map(Number)
			.sort((a, b) => b - a);
	}

	/** Null when there is no such generation, or its bytes are not what was written, or are another one's. */
	async manifest(number: number): Promise<Manifest | null> {
		const bytes = await this.disk
			.readFile(this.manifestFile(number))
			.catch(ifMissing);
		const found = bytes && decodeManifest(bytes);
		return found?.vault === this.vault && found.number === number
			? found
			: null;
	}

	/** The newest generation that can be read. */
	async newest(): Promise<Manifest | null> {
		for (const number of await this.numbers()) {
			const found = await this.manifest(number);
			if (found !== null) return found;
		}
		return null;
	}

	/** Every stream file here, with the stream that it belongs to. */
	async streamFiles(): Promise<{ file: string; stream: StreamId }[]> {
		const names = await namesIn(this.disk, this.journal);
		return names.flatMap((name) => {
			const [, id] = FILE.exec(name) ?? [];
			return id === undefined
				? []
				: [{ file: path.join(this.journal, name), stream: streamId(id) }];
		});
	}

	async blobIds(): Promise<BlobId[]> {
		return (await namesIn(this.disk, this.blobs)).filter(isId).map(blobId);
	}
}

/** The vaults that have a folder in this place; throws when the place is out of reach. */
export async function vaultsIn(folder: string, disk: Disk): Promise<VaultId[]> {
	return (await disk.list(folder))
		.filter((name) => name.startsWith(PREFIX))
		.map((name) => name.slice(PREFIX.length))
		.filter(isId)
		.map(vaultId);
}

const namesIn = async (
	disk: Disk,
	folder: string,
): Promise<readonly string[]> =>
	(await disk.list(folder).catch(ifMissing)) ?? [];
