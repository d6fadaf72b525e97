import { rm } from "node:fs/promises";
import path from "node:path";
import {
	type GenerationRef,
	isSameGeneration,
	OWN_PLACE,
} from "../../shared/backup/generation.ts";
import { ok, type Result, refuse } from "../../shared/base/result.ts";
import type { BackupHeads, SavedHead } from "../../shared/bytes-protocol.ts";
import type { RestoreFault, RestorePlan } from "../../shared/ipc.ts";
import type { Disk } from "../bytes/disk.ts";
import { ifMissing, isErrno } from "../bytes/errno.ts";
import { destroyFile } from "../bytes/overwrite.ts";
import { commonRecords } from "./common-records.ts";
import type { Manifest } from "./manifest.ts";
import { Place } from "./place.ts";
import { planRestore } from "./restore-plan.ts";
import { BackupDamaged, restoreProfile } from "./restore-profile.ts";
import { goesBack, openSources, type Sources } from "./restore-sources.ts";

export interface RestoresOutside {
	readonly disk: Disk;
	/** The profile's folder. */
	readonly dir: string;
	readonly folders: readonly string[];
	readonly own: string | null;
	/** Whether the vault is there and its journal whole: then only somebody who may restore can ask for it. */
	readonly isInOrder: () => Promise<boolean>;
}

type Progress = (done: number, total: number) => void;

interface Found {
	readonly manifest: Manifest;
	readonly places: readonly Place[];
}

/** Reads backups, says what each would change, and lays one out beside the profile. */
export class Restores {
	readonly #outside: RestoresOutside;
	#permitted: GenerationRef | null = null;
	#lost: "slots" | "machine" | null = null;

	constructor(outside: RestoresOutside) {
		this.#outside = outside;
	}

	/** Said by the vault: a restore is then the way back, and takes no machine's secret over that is another vault's. */
	nobodyCanUnlock(because: "slots" | "machine"): void {
		this.#lost = because;
	}

	permit(generation: GenerationRef): void {
		this.#permitted = generation;
	}

	/** A permit holds for one restore; a vault that cannot work needs none. */
	async mayRestore(generation: GenerationRef): Promise<boolean> {
		const permitted = this.#permitted;
		this.#permitted = null;
		if (permitted !== null && isSameGeneration(permitted, generation))
			return true;
		return this.#lost !== null || !(await this.#outside.isInOrder());
	}

	/** A backup and the places that may help it out, its own first; null when it is not within reach. */
	async find({ place, vault, number }: GenerationRef): Promise<Found | null> {
		const { folders, own, disk } = this.#outside;
		const all = [...folders, ...(own === null ? [] : [own])].map(
			(each) => new Place(each, vault, disk),
		);
		const chosen = place === OWN_PLACE ? all[folders.length] : all[place];
		const manifest = await chosen?.manifest(number).catch(() => null);
		if (!chosen || !manifest || manifest.vault !== vault) return null;
		return {
			manifest,
			places: [chosen, ...all.filter((each) => each !== chosen)],
		};
	}

	/** When a backup was made, where every stream ended in it, and how far each is what the profile has. */
	async heads(generation: GenerationRef): Promise<Result<BackupHeads, "gone">> {
		const found = await this.find(generation);
		if (found === null) return refuse("gone");
		const sources = await this.#sources(found);
		const streams: SavedHead[] = [];
		for (const saved of found.manifest.streams) {
			const { stream, count, hash, kind } = saved;
			const both = goesBack(kind) ? await commonRecords(sources, saved) : null;
			streams.push({ stream, count, hash, common: both?.common ?? count });
		}
		return ok({ madeAt: found.manifest.madeAt, streams });
	}

	async plan(
		generation: GenerationRef,
		progress: Progress,
	): Promise<Result<RestorePlan, RestoreFault>> {
		try {
			const found = await this.find(generation);
			if (found === null) return refuse("gone");
			const sources = await this.#sources(found);
			return ok(await planRestore(sources, found.manifest, progress));
		} catch (error) {
			return refuse(faultOf(error));
		}
	}

	/** Lays the backup out beside the profile, which is not touched. */
	async prepare(
		generation: GenerationRef,
		progress: Progress,
	): Promise<Result<RestorePlan, RestoreFault>> {
		const { disk, dir } = this.#outside;
		try {
			const found = await this.find(generation);
			if (found === null) return refuse("gone");
			const sources = await this.#sources(found);
			const plan = await planRestore(sources, found.manifest, progress);
			if (plan.unreadable > 0) return refuse("damaged");
			await dropPrepared(disk, dir);
			await restoreProfile(sources, found.manifest, [
				preparedFolder(dir),
				progress,
			]);
			await disk.syncFolder(path.dirname(dir));
			return ok(plan);
		} catch (error) {
			await dropPrepared(disk, dir).catch(() => undefined);
			return refuse(faultOf(error));
		}
	}

	async #sources({ manifest, places }: Found): Promise<Sources> {
		const { disk, dir } = this.#outside;
		const there = await disk.list(dir).catch(ifMissing);
		const present = there === null || there.length === 0 ? null : dir;
		const ownSecret = this.#lost !== "machine";
		const { vault } = manifest;
		return openSources({ disk, vault, places, present, ownSecret });
	}
}

/** Where a restored profile waits until it takes the profile's place. */
export const preparedFolder = (dir: string): string => `${dir}-restoring`;

/** Removes what an interrupted restore left; the sentinel first, so that no part of it is taken for the whole. */
export async function dropPrepared(disk: Disk, dir: string): Promise<void> {
	const prepared = preparedFolder(dir);
	await disk.remove(path.join(prepared, "sentinel"));
	for (const name of ["slots", "slots-copy"])
		await destroyFile(disk, path.join(prepared, name));
	await rm(prepared, { recursive: true, force: true });
}

function faultOf(error: unknown): RestoreFault {
	if (error instanceof BackupDamaged) return "damaged";
	return isErrno(error, "ENOSPC") ? "disk-full" : "failed";
}
