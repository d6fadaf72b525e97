import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { FRAME_OVERHEAD, readFrames } from "../../electron/bytes/frames.ts";
import type { VaultDatabase } from "../../renderer/vault/store/database.ts";

/** Flips one bit in the middle of one record of a stream's journal file. */
export function damageJournal(dir: string, stream: string, seq: number): void {
	const file = path.join(dir, "journal", stream);
	const bytes = readFileSync(file);
	const { payloads } = readFrames(bytes);
	const before = payloads.slice(0, seq);
	const start = before.reduce(
		(at, { length }) => at + length + FRAME_OVERHEAD,
		4,
	);
	const at = start + Math.floor((payloads[seq]?.length ?? 0) / 2);
	bytes[at] = (bytes[at] ?? 0) ^ 1;
	writeFileSync(file, bytes);
}

/** Flips one bit of the same record in the working copy, whose heads say nothing of it. */
export async function damageCopy(
	{ records }: VaultDatabase,
	stream: string,
	seq: number,
): Promise<void> {
	const changed = await records
		.filter((row) => row.stream === stream && row.seq === seq)
		.modify((row, place) => {
			const bytes = row.bytes.slice();
			const at = Math.floor(bytes.length / 2);
			bytes[at] = (bytes[at] ?? 0) ^ 1;
			place.value = { ...row, bytes };
		});
	if (changed !== 1) throw new Error("the record is not among the fresh rows");
}
