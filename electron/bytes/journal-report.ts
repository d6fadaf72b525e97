import type { StreamId } from "../../shared/base/ids.ts";

/** What was found when the journal was opened. Counts and ids, never contents. */
export interface JournalReport {
	readonly tornBytes: number;
	readonly sentinel: "good" | "missing" | "damaged";
	/** Streams whose file does not lead where the stream is known to end. */
	readonly damaged: readonly {
		readonly stream: StreamId;
		readonly expected: number;
	}[];
	readonly droppedImports: number;
}
