import { z } from "zod";
import type { BackupFault, BackupPlace } from "../../shared/ipc.ts";
import { writeAtomically } from "../bytes/atomic-write.ts";
import type { Disk } from "../bytes/disk.ts";
import { ifMissing } from "../bytes/errno.ts";

const FAULTS = [
	"unreachable",
	"emptied",
	"full",
	"not-as-written",
	"profile-damaged",
	"failed",
] as const satisfies readonly BackupFault[];

const placeSchema = z.strictObject({
	folder: z.string(),
	lastGoodAt: z.number().nullable(),
	fault: z.enum(FAULTS).nullable(),
	/** When the first record came that this place has not. */
	unsavedSince: z.number().nullable(),
	/** Marks of gone things that this place was cleared of. */
	cleared: z.number().int().nonnegative(),
});
type PlaceStatus = z.infer<typeof placeSchema>;

const UNTRIED = {
	lastGoodAt: null,
	fault: null,
	unsavedSince: null,
	cleared: 0,
} as const;
const DAY_MS = 24 * 3_600_000;

/** How each place stood when it was last tried, remembered over restarts; what is unreadable counts as never tried. */
export class BackupStatus {
	readonly #disk: Disk;
	readonly #file: string;
	readonly #folders: readonly string[];

	constructor(disk: Disk, file: string, folders: readonly string[]) {
		this.#disk = disk;
		this.#file = file;
		this.#folders = folders;
	}

	/** Whether a backup ever came about in this place. */
	async wasGood(folder: string): Promise<boolean> {
		const all = await this.#all();
		return all.some(
			(each) => each.folder === folder && each.lastGoodAt !== null,
		);
	}

	/** Whether every place has everything, as far as is known. */
	async isSaved(): Promise<boolean> {
		return (await this.#all()).every(
			({ lastGoodAt, unsavedSince }) =>
				lastGoodAt !== null && unsavedSince === null,
		);
	}

	/** From now on something is not saved. */
	async noteUnsaved(now: number): Promise<void> {
		const all = await this.#all();
		if (all.every(({ unsavedSince }) => unsavedSince !== null)) return;
		await this.#write(
			all.map((each) => ({ ...each, unsavedSince: each.unsavedSince ?? now })),
		);
	}

	async note(folder: string, change: Partial<PlaceStatus>): Promise<void> {
		const all = await this.#all();
		await this.#write(
			all.map((each) =>
				each.folder === folder ? { ...each, ...change } : each,
			),
		);
	}

	/** How the places stand; `gone` is how many things were ever destroyed. */
	async view(now: number, gone: number): Promise<BackupPlace[]> {
		return (await this.#all()).map(
			({ lastGoodAt, fault, unsavedSince, cleared }, place) => ({
				place,
				lastGoodAt,
				fault,
				overdue: unsavedSince !== null && now - unsavedSince > DAY_MS,
				destructionPending: lastGoodAt !== null && cleared < gone,
			}),
		);
	}

	/** One for each folder of the policy, in its order. */
	async #all(): Promise<PlaceStatus[]> {
		const known = await this.#read();
		return this.#folders.map(
			(folder) =>
				known.find((each) => each.folder === folder) ?? { folder, ...UNTRIED },
		);
	}

	async #read(): Promise<readonly PlaceStatus[]> {
		const bytes = await this.#disk.readFile(this.#file).catch(ifMissing);
		if (bytes === null) return [];
		try {
			const text = Buffer.from(bytes).toString("utf8");
			return z.array(placeSchema).parse(JSON.parse(text));
		} catch {
			return [];
		}
	}

	#write(status: readonly PlaceStatus[]): Promise<void> {
		const text = Buffer.from(JSON.stringify(status));
		return writeAtomically(this.#disk, this.#file, text);
	}
}
