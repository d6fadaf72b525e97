import path from "node:path";
import type { AccountId, StreamId } from "../../shared/base/ids.ts";
import { isId, streamId } from "../../shared/base/ids.ts";
import type { FoundDraft, KeptDraft } from "../../shared/bytes-protocol.ts";
import { writeAtomically } from "./atomic-write.ts";
import { RESERVED_BYTES } from "./blobs.ts";
import type { Disk } from "./disk.ts";
import { diskFull, ifMissing, isErrno } from "./errno.ts";
import { destroyFile } from "./overwrite.ts";
import { idPath } from "./safe-path.ts";

/** With whom a draft ends: its dossier, or the account of a draft without one. */
export type DraftOwner = StreamId | AccountId;

/**
 * Sealed drafts, a file each: the second copy of what the vault's database keeps, which the engine can lose whole. The
 * file's name says whose it is, so that the commit that destroys a dossier takes its drafts. docs/formats/small-files.md
 */
export class Drafts {
	readonly #disk: Disk;
	readonly #dir: string;
	#queue: Promise<unknown> = Promise.resolve();

	constructor(dir: string, disk: Disk) {
		this.#disk = disk;
		this.#dir = dir;
	}

	/** Keeps a draft in the place of the former one; on the disk when it returns. Throws ENOSPC below the reserve. */
	keep({ owner, name, sealed }: KeptDraft): Promise<void> {
		return this.#next(async () => {
			await this.#disk.makeFolder(this.#dir);
			if ((await this.#disk.freeBytes(this.#dir)) < RESERVED_BYTES)
				throw diskFull();
			await writeAtomically(this.#disk, this.#path(owner, name), sealed);
		});
	}

	/** Overwrites and removes one; nothing to do when it is not there. */
	drop(owner: DraftOwner, name: string): Promise<void> {
		return this.#destroy([fileName(owner, name)]);
	}

	/** Overwrites and removes every draft of a dossier, unfinished ones too. */
	async destroyOf(dossier: StreamId): Promise<void> {
		const own = (await this.files()).filter(({ owner }) => owner === dossier);
		await this.#destroy(own.map(({ file }) => path.basename(file)));
	}

	/** Every file of the folder that belongs to somebody, a half written one too. */
	async files(): Promise<readonly { owner: DraftOwner; file: string }[]> {
		const names = (await this.#disk.list(this.#dir).catch(ifMissing)) ?? [];
		return names.flatMap((each) => {
			const [owner = ""] = each.split(SEPARATOR);
			const file = path.join(this.#dir, each);
			return isId(owner) ? [{ owner: streamId(owner), file }] : [];
		});
	}

	/** All of them; one that cannot be read is told and left alone, and keeps nobody from the others. */
	readAll(): Promise<readonly FoundDraft[]> {
		return this.#next(async () => {
			const found: FoundDraft[] = [];
			for (const { owner, file } of await this.files()) {
				const [, name = ""] = path.basename(file).split(SEPARATOR);
				if (!isId(name)) continue;
				const sealed = await this.#disk
					.readFile(file)
					.catch((error) => (isErrno(error, "ENOENT") ? undefined : null));
				if (sealed !== undefined) found.push({ owner, name, sealed });
			}
			return found;
		});
	}

	#destroy(names: readonly string[]): Promise<void> {
		return this.#next(async () => {
			if (names.length === 0) return;
			for (const each of names)
				await destroyFile(this.#disk, path.join(this.#dir, each));
			await this.#disk.syncFolder(this.#dir).catch(ifMissing);
		});
	}

	#path(owner: DraftOwner, name: string): string {
		idPath(this.#dir, name); // throws on a name that leaves the folder
		return `${idPath(this.#dir, owner)}${SEPARATOR}${name}`;
	}

	/** One after the other, so that a draft that comes in while its dossier goes is not left behind half written. */
	#next<Value>(task: () => Promise<Value>): Promise<Value> {
		const mine = this.#queue.then(task);
		this.#queue = mine.catch(() => undefined);
		return mine;
	}
}

const SEPARATOR = "-";
const fileName = (owner: DraftOwner, name: string): string =>
	`${owner}${SEPARATOR}${name}`;
