import type { StreamId } from "../../../shared/base/ids.ts";

/** Rows of the working copy, by the stream that they belong to. */
export function rowsByStream<Row extends { readonly stream: StreamId }>(
	rows: readonly Row[],
): ReadonlyMap<StreamId, readonly Row[]> {
	const found = new Map<StreamId, Row[]>();
	for (const row of rows) {
		const known = found.get(row.stream);
		if (known === undefined) found.set(row.stream, [row]);
		else known.push(row);
	}
	return found;
}
