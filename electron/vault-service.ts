import os from "node:os";
import path from "node:path";
import type { MessagePortMain } from "electron";
import type { StreamId, VaultId } from "../shared/base/ids.ts";
import type { Handlers } from "../shared/base/port-calls.ts";
import { ok, refuse } from "../shared/base/result.ts";
import type {
	bytesProtocol,
	Hello,
	StorageFault,
	StreamView,
	VaultOnDisk,
} from "../shared/bytes-protocol.ts";
import { NOTHING } from "../shared/formats/commit.ts";
import { serveDownload, serveUpload } from "./bytes/blob-ports.ts";
import { createJournal } from "./bytes/create-journal.ts";
import type { Disk } from "./bytes/disk.ts";
import { ifMissing, isErrno } from "./bytes/errno.ts";
import { findVault } from "./bytes/find-vault.ts";
import { Journal, type JournalReport } from "./bytes/journal.ts";
import { realDisk } from "./bytes/real-disk.ts";
import { discardCopy } from "./bytes/store-guard.ts";
import type { StreamContents } from "./bytes/stream-files.ts";
import { AttemptsFile } from "./machine/attempts.ts";
import { readMachineSecret } from "./machine/machine-secret.ts";
import type { Profile } from "./profile.ts";

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
	#open: Promise<OpenedJournal> | null = null;

	constructor(outside: VaultServiceOutside) {
		this.#outside = outside;
		this.#disk = outside.disk ?? realDisk;
		const { dir } = outside.profile;
		this.#attempts = new AttemptsFile(
			this.#disk,
			path.join(dir, "attempts"),
			outside.clock.now,
		);
	}

	readonly handlers: VaultHandlers = {
		hello: async () => ok(await this.#hello()),
		sessionOpened: async () => {
			this.#outside.sessionOpened();
			return ok(null);
		},
		create: async ({ vault }) => this.#create(vault),
		append: async (commit) => (await this.#journal()).append(commit),
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
		takeSlot: async () => {
			const slot = await (await this.#journal()).slots.take();
			return slot === null ? refuse("slots-exhausted") : ok(slot);
		},
		readSecrets: async ({ slot }) => {
			const machine = await readMachineSecret(this.#disk, this.#secretFile());
			if (machine === null) throw new Error("the machine secret is missing");
			const slots = (await this.#journal()).slots;
			return ok({ slot: await slots.read(slot), machine });
		},
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
			// The copy that goes may be the only whole one of a record.
			if ((await journal.check()).length > 0)
				throw new Error("the journal is damaged");
			await this.#outside.clearWorkingCopy();
			await discardCopy(this.#outside.profile.dir);
			return ok(null);
		},
		listBlobs: async () => ok(await (await this.#journal()).blobs.list()),
		openDoor: (request, ports) => this.#outside.openDoor(request, ports),
	};

	/** Brings everything to the disk; called before the program ends. */
	async close(): Promise<void> {
		// One that could not be opened has nothing to close.
		const opened = await this.#open?.catch(() => null);
		try {
			await opened?.journal.close();
		} finally {
			this.#open = null;
		}
	}

	/** Syncs and empties the commit log; called when the vault locks. */
	async checkpoint(): Promise<void> {
		const opened = await this.#open?.catch(() => null);
		await opened?.journal.checkpoint();
	}

	async #hello(): Promise<Hello> {
		const { profile, clock, keyMemoryMiB } = this.#outside;
		const small = os.totalmem() < SMALL_MACHINE_BYTES;
		return {
			disk: await this.#vaultOnDisk(),
			clockOffsetMs: clock.offsetMs(),
			keyMemoryMiB: keyMemoryMiB ?? (small ? 256 : 512),
			demo: profile.demo,
		};
	}

	/** A vault that cannot be opened is `unreadable`, whatever the reason: nothing may be laid out over it. */
	async #vaultOnDisk(): Promise<VaultOnDisk> {
		try {
			return await this.#lookForVault();
		} catch {
			return { kind: "unreadable" };
		}
	}

	async #lookForVault(): Promise<VaultOnDisk> {
		const found = await this.#findVault();
		if (found === "none" || found === "unreadable") return { kind: found };
		const { journal, report } = await this.#openJournal(found.vault);
		const machine = await readMachineSecret(this.#disk, this.#secretFile());
		if (machine === null) return { kind: "unreadable" };
		const heads = [...journal.heads()].map(([stream, { count, hash }]) => ({
			stream,
			count,
			hash,
		}));
		const damaged = journal.damaged();
		return {
			kind: "there",
			vault: found.vault,
			heads,
			report: { ...report, damaged },
		};
	}

	/** The engine's own store is a trace as well: without a vault there never was one. */
	async #findVault(): ReturnType<typeof findVault> {
		const { dir, storeDir } = this.#outside.profile;
		const found = await findVault(dir, this.#disk);
		if (found !== "none" || storeDir === undefined) return found;
		const stored = await this.#disk.list(storeDir).catch(ifMissing);
		return (stored?.length ?? 0) > 0 ? "unreadable" : "none";
	}

	async #create(vault: VaultId) {
		if ((await this.#findVault()) !== "none") return refuse("exists" as const);
		try {
			await createJournal(this.#outside.profile.dir, vault, this.#disk);
			await this.#openJournal(vault);
			return ok(null);
		} catch (error) {
			return refuse(storageFault(error));
		}
	}

	/** Opened once and kept open over locks; anew when opening or writing failed. */
	async #openJournal(vault: VaultId): Promise<OpenedJournal> {
		const before = await this.#open?.catch(() => null);
		if (before && !before.journal.hasFailed) return before;
		await before?.journal.close();
		this.#open = Journal.open(this.#outside.profile.dir, vault, this.#disk);
		return this.#open;
	}

	async #journal(): Promise<Journal> {
		if (this.#open === null) throw new Error("there is no vault yet");
		return (await this.#open).journal;
	}

	#secretFile(): string {
		return path.join(this.#outside.profile.dir, "machine-secret");
	}
}

interface OpenedJournal {
	readonly journal: Journal;
	readonly report: JournalReport;
}

/** Everything that can be read of a stream: its chain, and behind it what damage left without a place. */
const viewOf = (
	contents: StreamContents & { stream: StreamId },
): StreamView => ({
	stream: contents.stream,
	records: [...contents.records, ...contents.strays],
	badLength: contents.badLength,
});

const storageFault = (error: unknown): StorageFault =>
	isErrno(error, "ENOSPC") ? "disk-full" : "storage-failed";
