import os from "node:os";
import path from "node:path";
import type { MessagePortMain } from "electron";
import type { VaultId } from "../shared/base/ids.ts";
import type { Handlers } from "../shared/base/port-calls.ts";
import { ok, refuse } from "../shared/base/result.ts";
import type {
	bytesProtocol,
	Hello,
	VaultOnDisk,
} from "../shared/bytes-protocol.ts";
import { serveDownload, serveUpload } from "./bytes/blob-ports.ts";
import type { Disk } from "./bytes/disk.ts";
import { isErrno } from "./bytes/errno.ts";
import { findVault } from "./bytes/find-vault.ts";
import { Journal, type JournalReport } from "./bytes/journal.ts";
import { realDisk } from "./bytes/real-disk.ts";
import { AttemptsFile } from "./machine/attempts.ts";
import {
	makeMachineSecret,
	readMachineSecret,
} from "./machine/machine-secret.ts";
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
	#open: Promise<{ journal: Journal; report: JournalReport }> | null = null;

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
			const { records, badLength } = await (await this.#journal()).read(stream);
			return ok({ stream, records, badLength });
		},
		readStreams: async ({ after, maxBytes }) =>
			ok(await (await this.#journal()).readBatch(after, maxBytes)),
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
			await (await this.#journal()).slots.overwrite(slot);
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
			serveUpload(port, await (await this.#journal()).blobs.begin(blob));
			return ok(null);
		},
		readBlob: async ({ blob, from, chunkBytes, window }, [port]) => {
			if (port === undefined) throw new Error("no port");
			const reader = await (await this.#journal()).blobs.read(blob, from);
			if (reader === null) return refuse("no-such-blob");
			serveDownload(port, reader, { chunkBytes, window });
			return ok(null);
		},
		listBlobs: async () => ok(await (await this.#journal()).blobs.list()),
		openDoor: (request, ports) => this.#outside.openDoor(request, ports),
	};

	/** Brings everything to the disk; called before the program ends. */
	async close(): Promise<void> {
		if (this.#open === null) return;
		const { journal } = await this.#open;
		await journal.close();
		this.#open = null;
	}

	/** Syncs and empties the commit log; called when the vault locks. */
	async checkpoint(): Promise<void> {
		if (this.#open !== null) await (await this.#open).journal.checkpoint();
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

	async #vaultOnDisk(): Promise<VaultOnDisk> {
		const found = await findVault(this.#outside.profile.dir, this.#disk);
		if (found === "none" || found === "unreadable") return { kind: found };
		const { journal, report } = await this.#openJournal(found.vault);
		const heads = [...journal.heads()].map(([stream, { count, hash }]) => ({
			stream,
			count,
			hash,
		}));
		return { kind: "there", vault: found.vault, heads, report };
	}

	async #create(vault: VaultId) {
		const { dir } = this.#outside.profile;
		if ((await findVault(dir, this.#disk)) !== "none")
			return refuse("exists" as const);
		try {
			await Journal.create(dir, vault, this.#disk);
			await makeMachineSecret(this.#disk, this.#secretFile());
			await this.#openJournal(vault);
			return ok(null);
		} catch (error) {
			return refuse(
				isErrno(error, "ENOSPC")
					? ("disk-full" as const)
					: ("storage-failed" as const),
			);
		}
	}

	#openJournal(vault: VaultId) {
		this.#open ??= Journal.open(this.#outside.profile.dir, vault, this.#disk);
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
