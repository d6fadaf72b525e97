import type { RosterEventOf } from "./events.ts";

/** Marks of the dossiers whose destruction was proposed since the last restore; null while there was none (C11). */
export const begunAfter = (
	begun: ReadonlySet<string> | null,
	event: RosterEventOf<"restored/1"> | RosterEventOf<"destruction-begun/1">,
): ReadonlySet<string> | null =>
	event.v === "restored/1"
		? new Set()
		: begun && new Set([...begun, event.mark]);
