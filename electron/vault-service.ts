import os from "node:os";
import path from "node:path";
import type { MessagePortMain } from "electron";
import type { StreamId, VaultId } from "../shared/base/ids.ts";
import type { Handlers } from "../shared/base/port-calls.ts";
import { ok, type Result, refuse } from "../shared/base/result.ts";
import type {
	bytesProtocol,
	Hello,
	StreamView,
} from "../shared/bytes-protocol.ts";
import { type Commit, NOTHING } from "../shared/formats/commit.ts";
import { Backups } from "./backup/backups.ts";
import { restoredMark } from "./backup/restored-mark.ts";
import { Restores } from "./backup/restores.ts";
import { writeAtomically } from "./bytes/atomic-write.ts";
import { serveDownload, serveUpload } from "./bytes/blob-ports.ts";
import type { CommitFault } from "./bytes/commit-rules.ts";
import type { Disk } from "./bytes/disk.ts";
import { storageFault } from "./bytes/errno.ts";
import type { Journal } from "./bytes/journal.ts";
import { realDisk } from "./bytes/real-disk.ts";
import { Renewal } from "./bytes/renewal.ts";
import { Reserve } from "./bytes/reserve.ts";
import { discardCopy } from "./bytes/store-guard.ts";
import type { StreamContents } from "./bytes/stream-files.ts";
import { AttemptsFile } from "./machine/attempts.ts";
import type { Profile } from "./profile.ts";
import { ProfileJournal } from "./profile-journal.ts";

export type VaultHandlers = Handlers<typeof bytesProtocol, MessagePortMain>;

/** What the service needs of the rest of main. */
export interface VaultServiceOutside {
	/** The machine's own unless a test passes another. */
	readonly disk?: Disk;
	readonly profile: Profile;
	readonly clock: {
		readonly now: () => number;
		readonly offsetMs: () => number;
	};
	readonly keyMemoryMiB: number | undefined;
	readonly sessionOpened: () => void;
	/** Removes the files of the vault origin's IndexedDB. */
	readonly clearWorkingCopy: () => Promise<void>;
	readonly openDoor: VaultHandlers["openDoor"];
	/** Where backups go. */
	readonly backupFolders: readonly string[];
	readonly backupProgress: (done: number, total: number) => void;
}

const SMALL_MACHINE_BYTES = 8 * 1024 ** 3;

/**
 * Main's side of the vault's port: one journal a profile, opened once and kept open over locks. It knows ciphertext,
 * opaque ids and sizes.
 */
export class VaultService {
	readonly #outside: VaultServiceOutside;
	readonly #disk: Disk;
	readonly #attempts: AttemptsFile;
	readonly backups: Backups;
	readonly restores: Restores;
	readonly #opened: ProfileJournal;
	readonly #reserve: Reserve;
	readonly #renewal: Renewal;

	constructor(outside: VaultServiceOutside) {
		this.#outside = outside;
		this.#disk = outside.disk ?? realDisk;
		const { profile } = outside;
		this.#reserve = new Reserve(this.#disk, profile.dir);
		this.#renewal = new Renewal(this.#disk, profile.dir);
		this.#opened = new ProfileJournal(profile, this.#disk);
		this.#attempts = new AttemptsFile(
			this.#disk,
			path.join(profile.dir, "attempts"),
			outside.clock.now,
		);
		const folders = profile.demo ? [] : outside.backupFolders;
		const own = profile.demo ? null : `${profile.dir}-before-version`;
		this.backups = new Backups({
			disk: this.#disk,
			dir: profile.dir,
			folders,
			own,
			now: outside.clock.now,
			vault: () => this.#opened.vaultId(),
			snapshot: () => this.#opened.snapshot(),
			progress: outside.backupProgress,
		});
		this.restores = new Restores({
			disk: this.#disk,
			dir: profile.dir,
			folders,
			own,
			isInOrder: () => this.#opened.isInOrder(),
		});
	}

	readonly handlers: VaultHandlers = {
		hello: async ({ secret }) => {
			this.#opened.lend(secret ?? null);
			return ok(await this.#hello());
		},
		sessionOpened: async () => {
			this.#outside.sessionOpened();
			return ok(null);
		},
		create: async ({ vault }) => this.#create(vault),
		append: async (commit) => {
			const taken = await this.#append(commit);
			if (taken.ok) this.backups.committed(commit);
			else if (taken.reason === "disk-full")
				await this.#reserve.giveUpIfNeeded().catch(() => undefined);
			return taken;
		},
		readStream: async ({ stream }) => {
			const contents = await (await this.#journal()).read(stream);
			return ok(viewOf({ stream, ...contents }));
		},
		readStreams: async ({ after, maxBytes }) => {
			const journal = await this.#journal();
			const { streams, next } = await journal.readBatch(after, maxBytes);
			return ok({ streams: streams.map(viewOf), next });
		},
		restoreStream: async ({ stream, records }) =>
			(await this.#journal()).restore(stream, records),
		confirmGone: async ({ marks }) => {
			try {
				const isNews = await (await this.#journal()).confirmGone(marks);
				if (isNews) void this.backups.clearDestroyed();
			} catch (error) {
				return refuse(storageFault(error));
			}
			return ok(null);
		},
		takeSlot: async () => {
			const slot = await (await this.#journal()).slots.take();
			return slot === null ? refuse("slots-exhausted") : ok(slot);
		},
		readSecrets: ({ slot }) => this.#opened.halves(slot),
		overwriteSlot: async ({ slot }) => {
			const journal = await this.#journal();
			// By a commit, so that a power cut cannot leave it half done.
			const done = await journal.append({ ...NOTHING, overwriteSlots: [slot] });
			if (!done.ok) throw new Error("the slot was not overwritten");
			return ok(null);
		},
		readAttempts: async ({ account }) => ok(await this.#attempts.read(account)),
		countFailure: async ({ account }) =>
			ok(await this.#attempts.count(account)),
		clearFailures: async ({ account }) => {
			await this.#attempts.clear(account);
			return ok(null);
		},
		spendCode: async ({ account, step }) =>
			(await this.#attempts.spend(account, step)) ? ok(null) : refuse("spent"),
		keepDraft: async (draft) => {
			try {
				await (await this.#journal()).drafts.keep(draft);
			} catch (error) {
				return refuse(storageFault(error));
			}
			return ok(null);
		},
		dropDraft: async ({ owner, name }) => {
			await (await this.#journal()).drafts.drop(owner, name);
			return ok(null);
		},
		readDrafts: async () => ok(await (await this.#journal()).drafts.readAll()),
		writeBlob: async ({ blob }, [port]) => {
			if (port === undefined) throw new Error("no port");
			const { blobs } = await this.#journal();
			try {
				serveUpload(port, await blobs.begin(blob));
			} catch (error) {
				return refuse(storageFault(error));
			}
			return ok(null);
		},
		readBlob: async ({ blob, from, chunkBytes, window }, [port]) => {
			if (port === undefined) throw new Error("no port");
			const reader = await (await this.#journal()).blobs.read(blob, from);
			if (reader === null) return refuse("no-such-blob");
			serveDownload(port, reader, { chunkBytes, window });
			return ok(null);
		},
		clearWorkingCopy: async () => {
			const journal = await this.#journal();
			if ((await journal.check()).length > 0) return refuse("damaged");
			await this.#outside.clearWorkingCopy();
			await discardCopy(this.#outside.profile.dir);
			return ok(null);
		},
		workingCopyRenewed: async () => {
			await this.#renewal.done();
			return ok(null);
		},
		keepEscrow: async ({ sealed }) => {
			await writeAtomically(this.#disk, this.#fileOf("escrow"), sealed);
			return ok(null);
		},
		keepMachineSecret: async () => {
			try {
				return await this.#opened.keepLent();
			} catch (error) {
				return refuse(storageFault(error));
			}
		},
		backupHeads: (generation) => this.restores.heads(generation),
		nobodyCanUnlock: async ({ because }) => {
			this.restores.nobodyCanUnlock(because);
			return ok(null);
		},
		permitRestore: async (generation) => {
			this.restores.permit(generation);
			return ok(null);
		},
		restoreEntered: async () => {
			// One that stays is entered once more at the next unlock.
			const mark = restoredMark(this.#disk, this.#outside.profile.dir);
			await mark.drop().catch(() => undefined);
			return ok(null);
		},
		listBlobs: async () => ok(await (await this.#journal()).blobs.list()),
		openDoor: (request, ports) => this.#outside.openDoor(request, ports),
	};

	/** One stream's records as the journal has them; null while there is no vault, or when the file is damaged. */
	async recordsOf(
		find: (vault: VaultId) => StreamId,
	): Promise<{ vault: VaultId; records: readonly Uint8Array[] } | null> {
		if ((await this.#opened.vaultId()) === null) return null;
		const journal = await this.#journal();
		const { records, badLength } = await journal.read(find(journal.vault));
		return badLength > 0 ? null : { vault: journal.vault, records };
	}

	/** Brings everything to the disk; called before the program ends. */
	async close(): Promise<void> {
		await this.#opened.close();
	}

	/** Syncs and empties the commit log; called when the vault locks. */
	async checkpoint(): Promise<void> {
		await this.#opened.checkpoint();
	}

	async #append(commit: Commit): Promise<Result<null, CommitFault>> {
		const journal = await this.#journal();
		try {
			await this.#renewal.before(commit, journal);
		} catch (error) {
			return refuse(storageFault(error));
		}
		return journal.append(commit);
	}

	async #hello(): Promise<Hello> {
		const { profile, clock, keyMemoryMiB } = this.#outside;
		const small = os.totalmem() < SMALL_MACHINE_BYTES;
		const disk = await this.#opened.look();
		if (disk.kind === "there" && !profile.demo)
			await this.#reserve.keep().catch(() => undefined);
		return {
			disk,
			mustRenew: await this.#renewal.isDue(),
			clockOffsetMs: clock.offsetMs(),
			keyMemoryMiB: keyMemoryMiB ?? (small ? 256 : 512),
			demo: profile.demo,
		};
	}

	async #create(vault: VaultId) {
		try {
			const created = await this.#opened.create(vault);
			return created ? ok(null) : refuse("exists" as const);
		} catch (error) {
			return refuse(storageFault(error));
		}
	}

	#journal(): Promise<Journal> {
		return this.#opened.journal();
	}

	#fileOf(name: string): string {
		return path.join(this.#outside.profile.dir, name);
	}
}

/** Everything that can be read of a stream: its chain, and behind it what damage left without a place. */
const viewOf = (
	contents: StreamContents & { stream: StreamId },
): StreamView => ({
	stream: contents.stream,
	records: [...contents.records, ...contents.strays],
	badLength: contents.badLength,
});
