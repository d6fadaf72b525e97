import type { AccountId, StreamId } from "../../../shared/base/ids.ts";
import { rowsByStream } from "./by-stream.ts";
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
	const granted = rowsByStream(grants);
	const denied = rowsByStream(denials);
	return {
		grantsFor: (stream) => granted.get(stream) ?? [],
		denialsFor: (stream) =>
			new Set((denied.get(stream) ?? []).map(({ account }) => account)),
	};
}
