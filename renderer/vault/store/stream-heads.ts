import type { StreamId } from "../../../shared/base/ids.ts";
import type { StoredRecord } from "../../../shared/formats/record.ts";
import type { ChainHead } from "../streams/chain.ts";
import type { HeadRow } from "./database.ts";

/** A record as both copies take it. */
export interface AddedRecord {
	readonly record: StoredRecord;
	readonly bytes: Uint8Array;
	readonly hash: Uint8Array;
}

/** Where the streams end with these records. */
export function headsAfter(added: readonly AddedRecord[]): HeadRow[] {
	const heads = new Map<StreamId, HeadRow>();
	for (const { record, hash } of added)
		heads.set(
			record.stream,
			headRow(record.stream, record, { count: record.seq + 1, hash }),
		);
	return [...heads.values()];
}

export function headRow(
	stream: StreamId,
	record: StoredRecord | undefined,
	{ count, hash }: ChainHead,
): HeadRow {
	return { stream, kind: record?.kind ?? "dossier", count, hash };
}
