import path from "node:path";
import type { VaultId } from "../shared/base/ids.ts";
import { ok, type Result, refuse } from "../shared/base/result.ts";
import type {
	JournalReport,
	KeyHalves,
	VaultOnDisk,
} from "../shared/bytes-protocol.ts";
import type { Snapshot } from "./backup/make-generation.ts";
import { restoredMark } from "./backup/restored-mark.ts";
import { isInSwap } from "./backup/swap.ts";
import { createJournal } from "./bytes/create-journal.ts";
import type { Disk } from "./bytes/disk.ts";
import { ifMissing } from "./bytes/errno.ts";
import { findVault } from "./bytes/find-vault.ts";
import { Journal } from "./bytes/journal.ts";
import { orChance } from "./bytes/slots.ts";
import {
	keepMachineSecret,
	readMachineSecret,
} from "./machine/machine-secret.ts";
import type { Profile } from "./profile.ts";

interface OpenedJournal {
	readonly journal: Journal;
	readonly report: JournalReport;
}

/** A profile's journal: looked for, opened once and kept open over locks, opened anew when opening or writing failed. */
export class ProfileJournal {
	readonly #profile: Profile;
	readonly #disk: Disk;
	#open: Promise<OpenedJournal> | null = null;
	#lent: Uint8Array | null = null;
	#opening: Promise<unknown> = Promise.resolve();

	constructor(profile: Profile, disk: Disk) {
		this.#profile = profile;
		this.#disk = disk;
	}

	/** A vault that cannot be opened is `unreadable`, whatever the reason: nothing may be laid out over it. */
	async look(): Promise<VaultOnDisk> {
		try {
			return await this.#look();
		} catch {
			return { kind: "unreadable" };
		}
	}

	/** Lays an empty vault out; false when there is one, or traces of one. */
	async create(vault: VaultId): Promise<boolean> {
		if ((await this.#find()) !== "none") return false;
		await createJournal(this.#profile.dir, vault, this.#disk);
		await this.#openJournal(vault);
		return true;
	}

	/** Throws when there is no vault yet. */
	async journal(): Promise<Journal> {
		if (this.#open === null) throw new Error("there is no vault yet");
		return (await this.#open).journal;
	}

	/** Null when there is none, or none that can be read. */
	async vaultId(): Promise<VaultId | null> {
		const found = await this.#find().catch(() => "unreadable" as const);
		return typeof found === "string" ? null : found.vault;
	}

	/** Whether the vault is there and its journal whole: every stream is read, for a start reads none to its end. */
	async isInOrder(): Promise<boolean> {
		const found = await this.look();
		if (found.kind !== "there") return false;
		const damaged = await this.journal()
			.then((journal) => journal.check())
			.catch(() => null);
		return damaged !== null && damaged.length === 0;
	}

	/** Where the profile stands, with everything on the disk; `damaged` when no good backup comes of it. */
	async snapshot(): Promise<Snapshot | "damaged" | null> {
		const vault = await this.vaultId();
		if (vault === null) return null;
		const { journal } = await this.#openJournal(vault);
		await journal.checkpoint();
		if (journal.hasFailed || journal.damaged().length > 0) return "damaged";
		return {
			disk: this.#disk,
			dir: this.#profile.dir,
			vault,
			heads: new Map(journal.heads()),
			blobs: await journal.blobs.list(),
		};
	}

	/** Of the disk, or as it was lent. */
	async machineSecret(): Promise<Uint8Array | null> {
		return (
			(await readMachineSecret(this.#disk, this.#secretFile)) ?? this.#lent
		);
	}

	/** Main's halves of the key in a slot; chance in the place of a slot that was destroyed or damaged. */
	async halves(slot: number): Promise<Result<KeyHalves, "storage-failed">> {
		try {
			const machine = await this.machineSecret();
			if (machine === null) return refuse("storage-failed");
			const found = await (await this.journal()).slots.find(slot);
			return ok({ slot: orChance(found), machine, whole: found !== null });
		} catch {
			return refuse("storage-failed");
		}
	}

	/** Takes the place of a machine secret that is not on the disk, until it is kept or lent anew; null takes it back. */
	lend(secret: Uint8Array | null): void {
		this.#lent?.fill(0);
		this.#lent = secret;
	}

	/** Writes what was lent. */
	async keepLent(): Promise<Result<null, "exists" | "none">> {
		const held = await readMachineSecret(this.#disk, this.#secretFile);
		if (held !== null) return refuse("exists");
		if (this.#lent === null) return refuse("none");
		await keepMachineSecret(this.#disk, this.#secretFile, this.#lent);
		return ok(null);
	}

	get #secretFile(): string {
		return path.join(this.#profile.dir, "machine-secret");
	}

	/** Brings everything to the disk. One that could not be opened has nothing to close. */
	async close(): Promise<void> {
		const opened = await this.#open?.catch(() => null);
		try {
			await opened?.journal.close();
		} finally {
			this.#open = null;
		}
	}

	/** Syncs and empties the commit log. */
	async checkpoint(): Promise<void> {
		const opened = await this.#open?.catch(() => null);
		await opened?.journal.checkpoint();
	}

	async #look(): Promise<VaultOnDisk> {
		const found = await this.#find();
		if (found === "none" || found === "unreadable") return { kind: found };
		if ((await this.machineSecret()) === null)
			return this.#withoutSecret(found.vault);
		const { journal, report } = await this.#openJournal(found.vault);
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
			restored: await restoredMark(this.#disk, this.#profile.dir).isThere(),
			report: { ...report, damaged },
		};
	}

	/** Restored on another machine, or a secret that was lost: the sealed copy serves both. */
	async #withoutSecret(vault: VaultId): Promise<VaultOnDisk> {
		const file = path.join(this.#profile.dir, "escrow");
		const escrow = await this.#disk.readFile(file).catch(ifMissing);
		return escrow === null
			? { kind: "unreadable" }
			: { kind: "sealed", vault, escrow };
	}

	/** The engine's own store is a trace as well, and so is what a restore left beside: without a vault there never was one. */
	async #find(): ReturnType<typeof findVault> {
		const { dir, storeDir } = this.#profile;
		const found = await findVault(dir, this.#disk);
		if (found !== "none") return found;
		if (await isInSwap(this.#disk, dir)) return "unreadable";
		if (storeDir === undefined) return found;
		const stored = await this.#disk.list(storeDir).catch(ifMissing);
		return (stored?.length ?? 0) > 0 ? "unreadable" : "none";
	}

	/** One after the other: two that look at once must not open it twice. */
	#openJournal(vault: VaultId): Promise<OpenedJournal> {
		const mine = this.#opening.then(() => this.#openNow(vault));
		this.#opening = mine.catch(() => undefined);
		return mine;
	}

	async #openNow(vault: VaultId): Promise<OpenedJournal> {
		const before = await this.#open?.catch(() => null);
		if (before && !before.journal.hasFailed) return before;
		await before?.journal.close();
		this.#open = Journal.open(this.#profile.dir, vault, this.#disk);
		return this.#open;
	}
}
