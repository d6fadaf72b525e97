import "fake-indexeddb/auto";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Dexie } from "dexie";
import { swapIn } from "../../electron/backup/swap.ts";
import { RESERVED_BYTES } from "../../electron/bytes/blobs.ts";
import type { Disk } from "../../electron/bytes/disk.ts";
import { realDisk } from "../../electron/bytes/real-disk.ts";
import type { Profile } from "../../electron/profile.ts";
import {
	type VaultHandlers,
	VaultService,
} from "../../electron/vault-service.ts";
import type { KeyParameters } from "../../renderer/vault/crypto/passphrase-key.ts";
import { areAcceptable } from "../../renderer/vault/crypto/passphrase-key.ts";
import {
	cryptoReady,
	deriveKey,
} from "../../renderer/vault/crypto/primitives.ts";
import { OpenedVault } from "../../renderer/vault/opened-vault.ts";
import type { VaultOutside } from "../../renderer/vault/outside.ts";
import { openBlob } from "../../renderer/vault/pieces/open-blob.ts";
import { sealFile } from "../../renderer/vault/pieces/seal-file.ts";
import { tryStamp } from "../../renderer/vault/pieces/try-stamp.ts";
import { VaultRoom } from "../../renderer/vault/room.ts";
import { VaultDatabase } from "../../renderer/vault/store/database.ts";
import type { GenerationRef } from "../../shared/backup/generation.ts";
import { utf8 } from "../../shared/base/bytes.ts";
import { connectCalls, serveCalls } from "../../shared/base/port-calls.ts";
import { refuse } from "../../shared/base/result.ts";
import { bytesProtocol } from "../../shared/bytes-protocol.ts";
import type { VaultEvent } from "../../shared/vault-protocol.ts";
import { mainPortLike, portLike } from "./node-ports.ts";

let benches = 0;

/** Fast stand-in for Argon2id, which has tests of its own: the same inputs decide. */
async function quickKey(
	passphrase: Uint8Array,
	parameters: KeyParameters,
): Promise<Uint8Array> {
	if (!areAcceptable(parameters)) throw new Error("unacceptable parameters");
	return deriveKey(utf8("quick").slice(), "test", parameters.salt, passphrase);
}

/** The real vault and the real byte store of main in one process: only the ports and the key derivation are stand-ins. */
export class VaultBench {
	readonly dir: string;
	readonly #database: string;
	readonly events: VaultEvent[] = [];
	/** Milliseconds since 1970. */
	now: number;
	/** The machine's own, with too little room for the reserve's 64 MiB; a test may set another before the start. */
	disk: Disk = { ...realDisk, freeBytes: async () => RESERVED_BYTES + 1 };
	/** What main does to remove the working copy's files. */
	clearStore = (): Promise<void> => this.#clearStore();
	openDoor: VaultHandlers["openDoor"] = async () => refuse("cancelled");
	derivePassphraseKey: VaultOutside["derivePassphraseKey"] = quickKey;
	#service: VaultService | null = null;
	#open: VaultDatabase | null = null;
	#ports: MessagePort[] = [];

	readonly demo: boolean;
	/** Where backups go. */
	readonly backupFolders: readonly string[];
	#isShut = false;
	readonly #root: string;
	readonly #keepsRoot: boolean;

	/** In a folder of its own, or in one that is there and stays. */
	constructor(
		day = "2026-11-23",
		demo = false,
		backupFolders: readonly string[] = [],
		root?: string,
	) {
		this.demo = demo;
		this.backupFolders = backupFolders;
		this.#keepsRoot = root !== undefined;
		this.#root = root ?? mkdtempSync(path.join(os.tmpdir(), "scelle-bench-"));
		this.dir = path.join(this.#root, "vault");
		this.#database = `bench-${++benches}`;
		this.now = Date.parse(`${day}T09:00:00Z`);
	}

	/** A new vault process on the same folder and store, as after a lock or a restart. */
	async start(): Promise<VaultRoom> {
		const room = new VaultRoom(await this.outside());
		await room.start();
		return room;
	}

	/** The vault as it lies there, in which nobody has unlocked. */
	async opened(): Promise<OpenedVault> {
		const outside = await this.outside();
		const hello = await outside.main.hello({});
		if (!hello.ok || hello.value.disk.kind !== "there")
			throw new Error("no vault");
		return OpenedVault.open(outside, hello.value, hello.value.disk);
	}

	/** What a new vault process takes from outside of itself. */
	async outside(): Promise<VaultOutside> {
		await cryptoReady;
		this.#close();
		this.#service ??= this.#makeService();
		const { port1, port2 } = new MessageChannel();
		this.#ports = [port1, port2];
		serveCalls(
			mainPortLike(port1),
			bytesProtocol,
			this.#service.handlers,
			(incident) => {
				if (incident.kind === "bug") throw incident.error;
			},
		);
		const { calls } = connectCalls<
			typeof bytesProtocol,
			MessagePort,
			MessagePort
		>(portLike(port2), bytesProtocol);
		return {
			main: calls,
			now: () => this.now,
			derivePassphraseKey: this.derivePassphraseKey,
			makeDatabase: () => {
				this.#open = new VaultDatabase(this.#database);
				if (this.#isShut)
					this.#open.open = () => Dexie.Promise.reject(new Error("shut"));
				return this.#open;
			},
			pieces: {
				seal: sealFile,
				open: (job) => {
					void openBlob(job);
				},
				tryStamp,
			},
			tell: (event) => this.events.push(event),
		};
	}

	/** What main reads of the journal when it looks at a permit. */
	recordsOf: VaultService["recordsOf"] = async (find) =>
		this.#service === null ? null : this.#service.recordsOf(find);

	/** Ends main as well, so that the next start reads everything from the disk. */
	async restart(): Promise<VaultRoom> {
		await this.end();
		return this.start();
	}

	/** Ends both; the folder and the working copy stay. */
	async end(): Promise<void> {
		this.#close();
		await this.#service?.close();
		this.#service = null;
	}

	/** As a killed process: nothing is closed or brought to the disk. */
	async kill(): Promise<VaultRoom> {
		this.#service = null;
		return this.start();
	}

	/** From the next start on the engine cannot open the working copy, until its files are removed. */
	shutStore(): void {
		this.#isShut = true;
	}

	/** The working copy, emptied as Chromium empties it. */
	async emptyStore(): Promise<void> {
		this.#close();
		await new VaultDatabase(this.#database).delete();
	}

	get database(): VaultDatabase {
		if (this.#open === null) throw new Error("no store is open");
		return this.#open;
	}

	async dispose(): Promise<void> {
		this.#close();
		await this.#service?.close();
		if (!this.#keepsRoot) rmSync(this.#root, { recursive: true, force: true });
	}

	get service(): VaultService {
		if (this.#service === null) throw new Error("main is not started");
		return this.#service;
	}

	/** Main's part of a restore, as the window's program carries it out: the vault is gone, and a new main follows. */
	async restore(generation: GenerationRef): Promise<VaultRoom> {
		this.#service ??= this.#makeService();
		const { service } = this;
		this.#close();
		await service.backups.settled();
		await service.close().catch(() => undefined);
		const prepared = await service.restores.prepare(
			generation,
			() => undefined,
		);
		if (!prepared.ok) throw new Error(`not restored: ${prepared.reason}`);
		await swapIn(realDisk, this.#profile, {
			now: this.now,
			clearStore: () => this.#clearStore(),
		});
		this.#service = null;
		return this.start();
	}

	get #profile(): Profile {
		const { dir, demo } = this;
		return { dir, partition: "test", demo, discard: () => undefined };
	}

	#clearStore(): Promise<void> {
		this.#isShut = false;
		return new Promise((resolve, reject) => {
			const request = indexedDB.deleteDatabase(this.#database);
			request.onsuccess = () => resolve();
			request.onerror = () => reject(request.error);
		});
	}

	#makeService(): VaultService {
		return new VaultService({
			disk: this.disk,
			profile: this.#profile,
			clock: { now: () => this.now, offsetMs: () => 0 },
			keyMemoryMiB: 256,
			sessionOpened: () => undefined,
			clearWorkingCopy: () => this.clearStore(),
			backupFolders: this.backupFolders,
			backupProgress: () => undefined,
			openDoor: (request, ports) => this.openDoor(request, ports),
		});
	}

	#close(): void {
		this.#open?.close();
		this.#open = null;
		for (const port of this.#ports) port.close();
		this.#ports = [];
	}
}
