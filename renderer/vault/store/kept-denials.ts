import type { StreamId } from "../../../shared/base/ids.ts";
import type { KeptDenial, Roster } from "../../../shared/roster/roster.ts";
import { destructionMark } from "../destruction/register.ts";
import type { DenialRow, VaultDatabase } from "./database.ts";
import type { StreamStore } from "./stream-store.ts";

/**
 * Puts the denials of the roster beside those of the dossiers' own records: after a restore these may be older, and
 * whoever had withdrawn by then holds an old wrap again. Nothing is looked for when the roster knows none.
 */
export async function keepDenials(
	database: VaultDatabase,
	store: StreamStore,
	{ denials }: Roster,
): Promise<void> {
	if (denials.length === 0) return;
	const rows: DenialRow[] = [];
	for (const [stream, { kind }] of store.heads()) {
		if (kind !== "dossier") continue;
		const kept = denialsOf(stream, denials);
		rows.push(...kept.map(({ account }) => ({ stream, account })));
	}
	await database.denials.bulkPut(rows);
}

/** What the roster keeps of one dossier. */
export function denialsOf(
	stream: StreamId,
	denials: readonly KeptDenial[],
): readonly KeptDenial[] {
	if (denials.length === 0) return [];
	const mark = destructionMark(stream);
	return denials.filter((denial) => denial.mark === mark);
}
