import path from "node:path";
import type { Commit } from "../../shared/formats/commit.ts";
import { decodeRecord } from "../../shared/formats/record.ts";
import { writeAtomically } from "./atomic-write.ts";
import type { Disk } from "./disk.ts";
import { ifMissing } from "./errno.ts";
import type { Journal } from "./journal.ts";

/**
 * That the working copy is to be made anew: what a destroyed dossier left in the engine's files goes with them alone. A
 * file that is on the disk before the dossier goes, and until the copy was made anew. docs/formats/small-files.md
 */
export class Renewal {
	readonly #disk: Disk;
	readonly #file: string;

	constructor(disk: Disk, dir: string) {
		this.#disk = disk;
		this.#file = path.join(dir, "to-renew");
	}

	/** Also where the file cannot be read: renewing once too often costs some seconds. */
	async isDue(): Promise<boolean> {
		const read = this.#disk.readFile(this.#file).catch(ifMissing);
		return (await read.catch(() => undefined)) !== null;
	}

	/** Before a commit that destroys a dossier; days of the access register that are pruned name nobody in the lists. */
	async before({ dropStreams }: Commit, journal: Journal): Promise<void> {
		for (const stream of dropStreams) {
			const [first] = (await journal.read(stream)).records;
			const record = first && decodeRecord(first);
			if (record?.ok && record.value.kind === "access") continue;
			await writeAtomically(this.#disk, this.#file, new Uint8Array());
			return;
		}
	}

	async done(): Promise<void> {
		if (!(await this.isDue())) return;
		await this.#disk.remove(this.#file);
		await this.#disk.syncFolder(path.dirname(this.#file));
	}
}
