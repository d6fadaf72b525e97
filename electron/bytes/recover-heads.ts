import type { StreamId } from "../../shared/base/ids.ts";
import type { Disk } from "./disk.ts";
import { type Head, readSentinel } from "./sentinel.ts";
import type { StreamFiles } from "./stream-files.ts";

export interface RecoveredHeads {
	readonly heads: Map<StreamId, Head>;
	/** Heads that the sentinel knows and whose files hold fewer good records. */
	readonly lost: Map<StreamId, Head>;
	readonly sentinel: "good" | "missing" | "damaged";
}

/**
 * Where each stream really ends. A file as long as the sentinel says is taken at its word; any other is read and
 * checked record by record, so that a torn tail is left out and a good one that the sentinel does not know is kept.
 */
export async function recoverHeads(
	disk: Disk,
	sentinelFile: string,
	files: StreamFiles,
): Promise<RecoveredHeads> {
	const sentinel = await readSentinel(disk, sentinelFile);
	const known = typeof sentinel === "string" ? new Map() : sentinel.heads;
	const heads = new Map<StreamId, Head>();
	const lost = new Map<StreamId, Head>();
	const lengths = await files.lengths();
	const streams = new Set([...known.keys(), ...lengths.keys()]);
	for (const stream of streams) {
		const expected: Head | undefined = known.get(stream);
		const asExpected = expected?.length === (lengths.get(stream) ?? 0);
		const head =
			expected !== undefined && asExpected
				? expected
				: (await files.read(stream)).head;
		if (head.count > 0) heads.set(stream, head);
		if (expected !== undefined && head.count < expected.count)
			lost.set(stream, expected);
	}
	return {
		heads,
		lost,
		sentinel: typeof sentinel === "string" ? sentinel : "good",
	};
}
