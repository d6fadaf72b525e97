import "fake-indexeddb/auto";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
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
import { openBlob } from "../../renderer/vault/pieces/open-blob.ts";
import { sealFile } from "../../renderer/vault/pieces/seal-file.ts";
import { VaultRoom } from "../../renderer/vault/room.ts";
import { VaultDatabase } from "../../renderer/vault/store/database.ts";
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
	openDoor: VaultHandlers["openDoor"] = async () => refuse("cancelled");
	#service: VaultService | null = null;
	#open: VaultDatabase | null = null;
	#ports: MessagePort[] = [];

	readonly demo: boolean;

	constructor(day = "2026-11-23", demo = false) {
		this.demo = demo;
		this.dir = mkdtempSync(path.join(os.tmpdir(), "scelle-bench-"));
		this.#database = `bench-${++benches}`;
		this.now = Date.parse(`${day}T09:00:00Z`);
	}

	/** A new vault process on the same folder and store, as after a lock or a restart. */
	async start(): Promise<VaultRoom> {
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
		const room = new VaultRoom({
			main: calls,
			now: () => this.now,
			derivePassphraseKey: quickKey,
			makeDatabase: () => {
				this.#open = new VaultDatabase(this.#database);
				return this.#open;
			},
			pieces: {
				seal: sealFile,
				open: (job) => {
					void openBlob(job);
				},
			},
			tell: (event) => this.events.push(event),
		});
		await room.start();
		return room;
	}

	/** Ends main as well, so that the next start reads everything from the disk. */
	async restart(): Promise<VaultRoom> {
		await this.#service?.close();
		this.#service = null;
		return this.start();
	}

	/** As a killed process: nothing is closed or brought to the disk. */
	async kill(): Promise<VaultRoom> {
		this.#service = null;
		return this.start();
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
		rmSync(this.dir, { recursive: true, force: true });
	}

	#makeService(): VaultService {
		return new VaultService({
			profile: {
				dir: this.dir,
				partition: "test",
				demo: this.demo,
				discard: () => undefined,
			},
			clock: { now: () => this.now, offsetMs: () => 0 },
			keyMemoryMiB: 256,
			sessionOpened: () => undefined,
			clearWorkingCopy: () =>
				new Promise((resolve, reject) => {
					const request = indexedDB.deleteDatabase(this.#database);
					request.onsuccess = () => resolve();
					request.onerror = () => reject(request.error);
				}),
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
