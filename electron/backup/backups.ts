import path from "node:path";
import { OWN_PLACE } from "../../shared/backup/generation.ts";
import type { VaultId } from "../../shared/base/ids.ts";
import type { Commit } from "../../shared/formats/commit.ts";
import type {
	BackupFault,
	BackupGeneration,
	BackupsView,
} from "../../shared/ipc.ts";
import type { Disk } from "../bytes/disk.ts";
import { ifMissing, isErrno } from "../bytes/errno.ts";
import { readGone } from "../bytes/gone.ts";
import { readSlotFile } from "../bytes/slot-file.ts";
import { clearAsides, setAsideAt } from "./asides.ts";
import { clearGone } from "./clear-gone.ts";
import {
	makeGeneration,
	NotAsWritten,
	type Snapshot,
} from "./make-generation.ts";
import { Place, vaultsIn } from "./place.ts";
import { goesBack } from "./restore-sources.ts";
import { BackupStatus } from "./status.ts";

/** A backup at least every so many records, besides one after each session. */
export const RECORDS_BETWEEN = 50;

/** What became of the backup that comes before a new version. */
export type BeforeVersion =
	/** There is no vault yet, or none that can be read. */
	| { readonly kind: "nothing" }
	| { readonly kind: "saved"; readonly here: boolean }
	| { readonly kind: "unsaved"; readonly fault: BackupFault };

export interface BackupsOutside {
	readonly disk: Disk;
	/** The profile's folder. */
	readonly dir: string;
	/** Of the machine's policy; none for a throw-away vault. */
	readonly folders: readonly string[];
	/** Beside the profile, for what is saved before a new version when the policy names no folder; null for a throw-away vault. */
	readonly own: string | null;
	readonly now: () => number;
	/** The profile's vault; null when it has none or none that can be read. */
	readonly vault: () => Promise<VaultId | null>;
	/** Brings everything to the disk and says where it stands; null without a vault, `damaged` when it is not whole. */
	readonly snapshot: () => Promise<Snapshot | "damaged" | null>;
	readonly progress: (done: number, total: number) => void;
}

/**
 * When backups are made and how they stand: after each session, every fifty records, before a new version. A place that
 * cannot be reached keeps nobody from working; what was destroyed is cleared from it before anything is written there.
 */
export class Backups {
	readonly #outside: BackupsOutside;
	readonly #status: BackupStatus;
	#queue: Promise<unknown> = Promise.resolve();
	#records = 0;
	/** Whether it is written down that something is not saved. */
	#isNoted = false;

	constructor(outside: BackupsOutside) {
		this.#outside = outside;
		const { disk, dir, folders } = outside;
		this.#status = new BackupStatus(disk, path.join(dir, "backups"), folders);
	}

	/** Told of every commit that the journal took. Nothing of it keeps the command waiting. */
	committed({ records, ...commit }: Commit): void {
		this.#records += records.length;
		if (!this.#isNoted && this.#outside.folders.length > 0) {
			this.#isNoted = true;
			const { now } = this.#outside;
			void this.#next(() => this.#status.noteUnsaved(now()));
		}
		const { dropStreams, dropBlobs, overwriteSlots } = commit;
		if (dropStreams.length + dropBlobs.length + overwriteSlots.length > 0)
			void this.clearDestroyed();
		if (this.#records >= RECORDS_BETWEEN) void this.run();
	}

	/** After a session: nothing to do when every place has everything. */
	async afterSession(): Promise<void> {
		if (this.#records > 0 || !(await this.#status.isSaved())) await this.run();
	}

	/** Makes a backup in every place; how each went is in {@link view}. */
	run(): Promise<void> {
		this.#records = 0;
		return this.#next(async () => {
			this.#isNoted = false;
			const { folders, snapshot } = this.#outside;
			const found = folders.length === 0 ? null : await snapshot();
			if (found === null) return;
			for (const folder of folders) await this.#backUpInto(folder, found);
		});
	}

	/**
	 * Before another version than the last touches anything: one verified backup at least, in the policy's places or, where
	 * there is none, beside the profile.
	 */
	beforeVersion(): Promise<BeforeVersion> {
		this.#records = 0;
		return this.#next(async (): Promise<BeforeVersion> => {
			const { disk, folders, own, snapshot } = this.#outside;
			const here = folders.length === 0;
			const found = await snapshot().catch(() => "unreadable" as const);
			if (found === null || (here && own === null)) return { kind: "nothing" };
			if (found === "unreadable") return { kind: "unsaved", fault: "failed" };
			if (here && own !== null)
				await disk.makeFolder(own).catch(() => undefined);
			let fault: BackupFault = "failed";
			let good = 0;
			for (const folder of here && own !== null ? [own] : folders) {
				const failed = await this.#backUpInto(
					folder,
					found,
					here ? 1 : undefined,
				);
				if (failed === null) good++;
				else fault = failed;
			}
			return good > 0 ? { kind: "saved", here } : { kind: "unsaved", fault };
		});
	}

	/** Clears every place within reach, and every profile that was set aside, of what was destroyed. */
	clearDestroyed(): Promise<void> {
		return this.#next(async () => {
			const { disk, dir, folders, own } = this.#outside;
			await clearAsides(disk, dir);
			for (const folder of folders) await this.#clear(folder);
			if (own !== null) await this.#clear(own);
		});
	}

	/** Waits for what is under way. */
	settled(): Promise<void> {
		return this.#next(async () => undefined);
	}

	async view(): Promise<BackupsView> {
		const { dir, disk, now } = this.#outside;
		const escrow = await disk
			.readFile(path.join(dir, "escrow"))
			.catch(ifMissing);
		return {
			places: await this.#status.view(now(), await this.#goneCount()),
			generations: await this.#generations(),
			setAside: await setAsideAt(disk, dir),
			sealed: escrow !== null,
		};
	}

	/** Why it did not come about; null when it did. */
	async #backUpInto(
		folder: string,
		snapshot: Snapshot | "damaged",
		keep?: number,
	): Promise<BackupFault | null> {
		const fault =
			snapshot === "damaged"
				? "profile-damaged"
				: await this.#makeIn(folder, snapshot, keep);
		// How it went is told anyway; that it cannot be written down must not stop what waits for it.
		if (fault !== null)
			await this.#status.note(folder, { fault }).catch(() => undefined);
		return fault;
	}

	async #makeIn(
		folder: string,
		snapshot: Snapshot,
		keep?: number,
	): Promise<BackupFault | null> {
		const { disk, now, progress } = this.#outside;
		try {
			if (await this.#isOnlyItsName(folder)) return "emptied";
			const cleared = await this.#goneCount();
			const total = snapshot.heads.size;
			await makeGeneration(snapshot, new Place(folder, snapshot.vault, disk), {
				now: now(),
				progress: (done) => progress(done, total),
				...(keep === undefined ? {} : { keep }),
			});
			const good = { fault: null, unsavedSince: null, cleared };
			await this.#status.note(folder, { lastGoodAt: now(), ...good });
			return null;
		} catch (error) {
			return faultOf(error);
		}
	}

	/** Where a drive is not mounted the folder of its name is empty: what had backups is not taken for a fresh place. */
	async #isOnlyItsName(folder: string): Promise<boolean> {
		if (!(await this.#status.wasGood(folder))) return false;
		return (await this.#outside.disk.list(folder)).length === 0;
	}

	/** A place out of reach is cleared at the next backup, before anything else. */
	async #clear(folder: string): Promise<void> {
		const { disk, dir, vault } = this.#outside;
		const id = await vault();
		if (id === null) return;
		const place = new Place(folder, id, disk);
		try {
			if ((await disk.list(place.dir).catch(ifMissing)) === null) return;
			const gone = await readGone(disk, path.join(dir, "gone"));
			const slots = await readSlotFile(disk, path.join(dir, "slots"));
			await clearGone(place, gone, slots);
			await this.#status.note(folder, { cleared: gone.size });
		} catch (error) {
			await this.#status.note(folder, { fault: faultOf(error) });
		}
	}

	async #goneCount(): Promise<number> {
		const { disk, dir } = this.#outside;
		return (await readGone(disk, path.join(dir, "gone"))).size;
	}

	/** Of the profile's own vault, or of every vault there is when the profile has none. */
	async #generations(): Promise<BackupGeneration[]> {
		const { folders, own, disk, vault } = this.#outside;
		const known = await vault();
		const found: BackupGeneration[] = [];
		const places: [number, string][] = [...folders.entries()];
		if (own !== null) places.push([OWN_PLACE, own]);
		for (const [place, folder] of places) {
			const there = await vaultsIn(folder, disk).catch(() => []);
			for (const each of there)
				if (known === null || known === each)
					found.push(
						...(await generationsIn(new Place(folder, each, disk), place)),
					);
		}
		return newestFirst(found);
	}

	#next<Value>(task: () => Promise<Value>): Promise<Value> {
		const mine = this.#queue.then(task);
		this.#queue = mine.catch(() => undefined);
		return mine;
	}
}

/**
 * In each place the later number is the newer backup, whatever the clock said when it was made: one that was ahead
 * makes no backup newer than those that followed it.
 */
export function newestFirst(
	found: readonly BackupGeneration[],
): BackupGeneration[] {
	const timed = found.map((each) => ({
		each,
		at: Math.min(
			...found
				.filter(
					({ place, vault }) => place === each.place && vault === each.vault,
				)
				.filter(({ number }) => number >= each.number)
				.map(({ madeAt }) => madeAt),
		),
	}));
	return timed
		.sort((a, b) => b.at - a.at || b.each.number - a.each.number)
		.map(({ each }) => each);
}

async function generationsIn(
	there: Place,
	place: number,
): Promise<BackupGeneration[]> {
	const found: BackupGeneration[] = [];
	for (const number of await there.numbers()) {
		const manifest = await there.manifest(number).catch(() => null);
		if (manifest === null) continue;
		const { vault, madeAt, streams } = manifest;
		const dossiers = streams.filter(({ kind }) => goesBack(kind));
		found.push({
			place,
			vault,
			number,
			madeAt,
			dossiers: dossiers.length,
			records: dossiers.reduce((sum, { count }) => sum + count, 0),
		});
	}
	return found;
}

function faultOf(error: unknown): BackupFault {
	if (error instanceof NotAsWritten) return "not-as-written";
	if (isErrno(error, "ENOSPC")) return "full";
	return isErrno(error, "ENOENT") ? "unreachable" : "failed";
}
