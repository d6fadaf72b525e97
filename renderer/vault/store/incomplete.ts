import type { StreamId } from "../../../shared/base/ids.ts";
import type { VaultDatabase } from "./database.ts";

/**
 * Streams of which neither copy has every record any more. Kept beside the copy, because the journal forgets what it
 * had when it is given what is left: without this a shortened dossier would pass for a whole one.
 */
export async function readIncomplete({
	meta,
}: VaultDatabase): Promise<ReadonlySet<StreamId>> {
	const row = await meta.get("incomplete");
	const streams = typeof row?.value === "string" ? row.value.split(" ") : [];
	return new Set(streams.filter((each) => each !== "") as StreamId[]); // written by this program
}

export async function keepIncomplete(
	{ meta }: VaultDatabase,
	streams: Iterable<StreamId>,
): Promise<void> {
	await meta.put({ key: "incomplete", value: [...streams].sort().join(" ") });
}
