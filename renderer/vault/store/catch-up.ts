import { bytesToHex } from "../../../shared/base/bytes.ts";
import type { StreamId, VaultId } from "../../../shared/base/ids.ts";
import type { HeadView } from "../../../shared/bytes-protocol.ts";
import type { MainClient } from "../outside.ts";
import { followChain } from "../streams/chain.ts";
import type { Losses } from "./losses.ts";
import type { StreamStore } from "./stream-store.ts";

export interface CatchUpParts {
	readonly vault: VaultId;
	readonly main: MainClient;
	readonly store: StreamStore;
	readonly losses: Losses;
	/** Where the journal says that every stream ends. */
	readonly heads: readonly HeadView[];
}

/** Takes from the journal what is missing; what the journal says that it has and does not is incomplete. */
export async function catchUp(
	parts: CatchUpParts,
	streams: readonly StreamId[],
): Promise<void> {
	for (const stream of streams) await take(parts, stream);
	const behind = new Set(streams);
	for (const { stream, count, hash } of parts.heads)
		if (behind.has(stream) && parts.store.head(stream).count < count)
			await parts.losses.add(stream, { count, hash: bytesToHex(hash) });
}

async function take(
	{ vault, main, store }: CatchUpParts,
	stream: StreamId,
): Promise<void> {
	const view = await main.readStream({ stream });
	if (!view.ok) return;
	const chain = followChain(vault, stream, view.value.records);
	await store.replace([{ ...chain, stream }]);
}
