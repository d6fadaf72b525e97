import type { AccountId, StreamId } from "../../../shared/base/ids.ts";
import type { GrantRow, VaultDatabase } from "./database.ts";

/** Who holds and who is denied, by stream. */
export interface AccessRows {
	grantsFor(stream: StreamId): readonly GrantRow[];
	denialsFor(stream: StreamId): ReadonlySet<AccountId>;
}

/** Every stream's at once: asking stream by stream takes many seconds where there are thousands. */
export async function accessRows(database: VaultDatabase): Promise<AccessRows> {
	const [grants, denials] = await Promise.all([
		database.grants.toArray(),
		database.denials.toArray(),
	]);
	const granted = byStream(grants);
	const denied = byStream(denials);
	return {
		grantsFor: (stream) => granted.get(stream) ?? [],
		denialsFor: (stream) =>
			new Set((denied.get(stream) ?? []).map(({ account }) => account)),
	};
}

function byStream<Row extends { readonly stream: StreamId }>(
	rows: readonly Row[],
): ReadonlyMap<StreamId, readonly Row[]> {
	const grouped = new Map<StreamId, Row[]>();
	for (const row of rows) {
		const same = grouped.get(row.stream);
		if (same === undefined) grouped.set(row.stream, [row]);
		else same.push(row);
	}
	return grouped;
}
