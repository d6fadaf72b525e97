import path from "node:path";
import type { Disk, DiskFile } from "../../electron/bytes/disk.ts";

/** A seeded generator, so that a failing run can be run again (mulberry32). */
export function chance(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

export const errno = (code: string): Error =>
	Object.assign(new Error(`fake disk: ${code}`), { code });

/** Thrown by every operation from the moment of a power cut on. */
export class PowerCut extends Error {}

interface Inode {
	/** What the program sees. */
	seen: Uint8Array;
	/** What is on the platter. */
	durable: Uint8Array;
	/** Sectors on their way to the platter. A sync that failed forgets them, as systems do: they look written and are not. */
	dirty: Set<number>;
}

const inodeOf = (bytes = new Uint8Array()): Inode => ({
	seen: bytes,
	durable: bytes.slice(),
	dirty: new Set(),
});

type NameChange = {
	readonly folder: string;
	readonly apply: (names: Map<string, Inode>) => void;
};

export type Operation =
	| "open"
	| "read"
	| "readFile"
	| "write"
	| "truncate"
	| "sync"
	| "rename"
	| "remove"
	| "syncFolder"
	| "list"
	| "close";

export interface Fault {
	/** Counts the operations from 1. */
	readonly at: number;
	/** `cut`: the power goes before the operation ends, so that a write may be partly there. */
	readonly what: "cut" | "short" | (string & {});
	/** Only operations of these kinds are counted; all when absent. */
	readonly only?: readonly Operation[];
	/** The error stays: every later operation that is counted fails as well. */
	readonly stays?: boolean;
}

const SECTOR = 512;

/**
 * A disk in memory that keeps what the program sees apart from what is on the platter. Contents reach the platter by a
 * sync of the file, names by a sync of the folder. After a power cut each sector of what was not synced is old or new
 * by chance, and name changes that were not synced are there up to one of them, in their order, as journalling file
 * systems have it.
 */
export class FakeDisk implements Disk {
	#files = new Map<string, Inode>();
	#durableNames = new Map<string, Inode>();
	#folders = new Set<string>(["/"]);
	#changes: NameChange[] = [];
	#fault: Fault | null = null;
	#count = 0;
	#off = false;
	free = 10 * 1024 ** 3;
	/** Every operation that was asked, in order. */
	readonly log: { readonly operation: Operation; readonly file: string }[] = [];

	get operations(): number {
		return this.log.length;
	}

	/** Whether the power went. */
	get isOff(): boolean {
		return this.#off;
	}

	/** Lets one operation fail from now on. */
	failAt(fault: Fault | null): void {
		this.#fault = fault;
		this.#count = 0;
	}

	/** What a new start finds after a power cut. */
	afterPowerCut(random: () => number): FakeDisk {
		const after = this.#copyNames(random);
		for (const inode of new Set(after.#files.values())) {
			const torn = tear(inode, random);
			Object.assign(inode, inodeOf(torn));
		}
		return after;
	}

	/** What a new start finds after the process alone was killed: everything that it wrote. */
	afterKill(): FakeDisk {
		this.#off = false;
		this.#fault = null;
		return this;
	}

	bytesOf(file: string): Uint8Array {
		return this.#inode(file).seen;
	}

	put(file: string, bytes: Uint8Array): void {
		this.#addFolders(path.dirname(file));
		const inode = inodeOf(bytes.slice());
		this.#files.set(file, inode);
		this.#durableNames.set(file, inode);
	}

	drop(file: string): void {
		this.#files.delete(file);
		this.#durableNames.delete(file);
	}

	names(): string[] {
		return [...this.#files.keys()].sort();
	}

	async open(file: string, how: "r" | "r+" | "w" | "wx"): Promise<DiskFile> {
		await this.#step("open", file);
		const there = this.#files.get(file);
		if (there === undefined && (how === "r" || how === "r+"))
			throw errno("ENOENT");
		if (there !== undefined && how === "wx") throw errno("EEXIST");
		if (!this.#folders.has(path.dirname(file))) throw errno("ENOENT");
		const inode = there ?? this.#make(file);
		if (how === "w") resize(inode, 0);
		return this.#handle(file, inode);
	}

	async readFile(file: string): Promise<Uint8Array> {
		await this.#step("readFile", file);
		return this.#inode(file).seen.slice();
	}

	async list(folder: string): Promise<readonly string[]> {
		await this.#step("list", folder);
		if (!this.#folders.has(folder)) throw errno("ENOENT");
		const inside = (name: string) => path.dirname(name) === folder;
		return [...this.#files.keys(), ...this.#folders]
			.filter((name) => inside(name) && name !== folder)
			.map((name) => path.basename(name));
	}

	async sizes(folder: string): Promise<ReadonlyMap<string, number>> {
		const sizes = new Map<string, number>();
		for (const name of await this.list(folder)) {
			const inode = this.#files.get(path.join(folder, name));
			if (inode) sizes.set(name, inode.seen.length);
		}
		return sizes;
	}

	async makeFolder(folder: string): Promise<void> {
		if (this.#off) throw new PowerCut();
		this.#addFolders(folder);
	}

	async rename(from: string, to: string): Promise<void> {
		await this.#step("rename", from);
		const inode = this.#inode(from);
		const move = (names: Map<string, Inode>) => {
			names.delete(from);
			names.set(to, inode);
		};
		move(this.#files);
		this.#note(path.dirname(to), move);
	}

	async remove(file: string): Promise<void> {
		await this.#step("remove", file);
		this.#files.delete(file);
		this.#note(path.dirname(file), (names) => names.delete(file));
	}

	async syncFolder(folder: string): Promise<void> {
		await this.#step("syncFolder", folder);
		const last = this.#changes.findLastIndex((each) => each.folder === folder);
		for (const { apply } of this.#changes.splice(0, last + 1))
			apply(this.#durableNames);
	}

	async freeBytes(): Promise<number> {
		if (this.#off) throw new PowerCut();
		return this.free;
	}

	#addFolders(folder: string): void {
		for (let at = folder; !this.#folders.has(at); at = path.dirname(at))
			this.#folders.add(at);
	}

	#make(file: string): Inode {
		const inode = inodeOf();
		this.#files.set(file, inode);
		this.#note(path.dirname(file), (names) => names.set(file, inode));
		return inode;
	}

	#note(folder: string, apply: NameChange["apply"]): void {
		this.#changes.push({ folder, apply });
	}

	#inode(file: string): Inode {
		const inode = this.#files.get(file);
		if (inode === undefined) throw errno("ENOENT");
		return inode;
	}

	#handle(file: string, inode: Inode): DiskFile {
		const sync = async () => {
			try {
				await this.#step("sync", file);
			} catch (error) {
				if (!this.#off) inode.dirty.clear();
				throw error;
			}
			inode.durable = flushed(inode);
			inode.dirty.clear();
		};
		return {
			read: async (into, at) => {
				await this.#step("read", file);
				const part = inode.seen.subarray(at, at + into.length);
				into.set(part);
				return part.length;
			},
			write: async (bytes, at) => {
				const taken = await this.#write(file, bytes.length, (count) =>
					writeInto(inode, bytes.subarray(0, count), at),
				);
				return taken;
			},
			truncate: async (length) => {
				await this.#step("truncate", file);
				resize(inode, length);
			},
			datasync: sync,
			sync,
			size: async () => inode.seen.length,
			close: async () => {
				if (!this.#off) this.log.push({ operation: "close", file });
			},
		};
	}

	async #write(
		file: string,
		length: number,
		put: (count: number) => void,
	): Promise<number> {
		const fault = this.#due("write", file);
		if (fault === null) put(length);
		else if (fault === "short") {
			const half = Math.ceil(length / 2);
			put(half);
			return half;
		} else {
			// Part of it may be there when it fails.
			put(Math.floor(length / 2));
			this.#fail(fault);
		}
		return length;
	}

	async #step(operation: Operation, file: string): Promise<void> {
		const fault = this.#due(operation, file);
		if (fault !== null && fault !== "short") this.#fail(fault);
	}

	#due(operation: Operation, file: string): string | null {
		if (this.#off) throw new PowerCut();
		this.log.push({ operation, file });
		const fault = this.#fault;
		if (fault === null) return null;
		if (fault.only && !fault.only.includes(operation)) return null;
		this.#count++;
		const due = fault.stays
			? this.#count >= fault.at
			: this.#count === fault.at;
		return due ? fault.what : null;
	}

	#fail(what: string): never {
		if (what !== "cut") throw errno(what);
		this.#off = true;
		throw new PowerCut();
	}

	#copyNames(random: () => number): FakeDisk {
		const after = new FakeDisk();
		after.free = this.free;
		after.#folders = new Set(this.#folders);
		const names = new Map(this.#durableNames);
		const kept = Math.floor(random() * (this.#changes.length + 1));
		for (const { apply } of this.#changes.slice(0, kept)) apply(names);
		const copies = new Map<Inode, Inode>();
		for (const [name, inode] of names) {
			const copy = copies.get(inode) ?? {
				...inode,
				dirty: new Set(inode.dirty),
			};
			copies.set(inode, copy);
			after.#files.set(name, copy);
			after.#durableNames.set(name, copy);
		}
		return after;
	}
}

function resize(inode: Inode, length: number): void {
	const resized = new Uint8Array(length);
	resized.set(inode.seen.subarray(0, length));
	inode.seen = resized;
}

function writeInto(inode: Inode, bytes: Uint8Array, at: number): void {
	const end = at + bytes.length;
	if (end > inode.seen.length) resize(inode, end);
	inode.seen.set(bytes, at);
	for (let sector = Math.floor(at / SECTOR); sector * SECTOR < end; sector++)
		inode.dirty.add(sector);
}

const sectorOf = (bytes: Uint8Array, sector: number): Uint8Array =>
	bytes.subarray(sector * SECTOR, (sector + 1) * SECTOR);

function flushed({ seen, durable, dirty }: Inode): Uint8Array {
	const after = new Uint8Array(seen.length);
	after.set(durable.subarray(0, seen.length));
	for (const sector of dirty)
		if (sector * SECTOR < seen.length)
			after.set(sectorOf(seen, sector), sector * SECTOR);
	return after;
}

/** Each dirty sector old or new by chance; the length is one of the two; what was never written there is zeros. */
function tear(inode: Inode, random: () => number): Uint8Array<ArrayBuffer> {
	const { seen, durable, dirty } = inode;
	const length = random() < 0.5 ? seen.length : durable.length;
	const torn = new Uint8Array(length);
	torn.set(durable.subarray(0, length));
	for (const sector of dirty) {
		const at = sector * SECTOR;
		if (at < length && random() < 0.5)
			torn.set(sectorOf(seen, sector).subarray(0, length - at), at);
	}
	return torn;
}
