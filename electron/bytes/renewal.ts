import path from "node:path";
import type { Commit } from "../../shared/formats/commit.ts";
import { decodeRecord } from "../../shared/formats/record.ts";
import type { Disk } from "./disk.ts";
import type { Journal } from "./journal.ts";
import { MarkFile } from "./mark-file.ts";

/**
 * That the working copy is to be made anew: what a destroyed dossier left in the engine's files goes with them alone. A
 * file that is on the disk before the dossier goes, and until the copy was made anew. docs/formats/small-files.md
 */
export class Renewal {
	readonly #mark: MarkFile;

	constructor(disk: Disk, dir: string) {
		this.#mark = new MarkFile(disk, path.join(dir, "to-renew"));
	}

	/** Also where the file cannot be read: renewing once too often costs some seconds. */
	isDue(): Promise<boolean> {
		return this.#mark.isThere().catch(() => true);
	}

	/** Before a commit that destroys a dossier; days of the access register that are pruned name nobody in the lists. */
	async before({ dropStreams }: Commit, journal: Journal): Promise<void> {
		for (const stream of dropStreams) {
			const [first] = (await journal.read(stream)).records;
			const record = first && decodeRecord(first);
			if (record?.ok && record.value.kind === "access") continue;
			return this.#mark.put();
		}
	}

	async done(): Promise<void> {
		if (await this.isDue()) await this.#mark.drop();
	}
}
