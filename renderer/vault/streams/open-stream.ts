import type { StreamId } from "../../../shared/base/ids.ts";
import type { StreamEvent } from "../../../shared/roster/events.ts";
import type { Holder } from "../access/holders.ts";
import { storedWrap, streamKey } from "../keys/stream-keys.ts";
import type { OpenedVault } from "../opened-vault.ts";
import type { NewRecord } from "./ledger.ts";

export interface OpenedStream {
	readonly record: NewRecord;
	readonly key: Uint8Array;
	readonly slot: number;
}

/** The clear first record of a keyed stream: a slot of its own, and its secret wrapped to each holder. */
export async function keyedStreamOpened(
	vault: OpenedVault,
	stream: StreamId,
	kind: NewRecord["kind"],
	{
		secret,
		holders,
		at,
	}: { secret: Uint8Array; holders: readonly Holder[]; at: number },
): Promise<OpenedStream> {
	const place = { vault: vault.id, stream, generation: 1 };
	const slot = await takeSlot(vault);
	const halves = await readHalves(vault, slot);
	const wraps = holders.map(({ id, publicKey }) =>
		storedWrap(secret, place, id, publicKey),
	);
	const event: StreamEvent = {
		v: "stream-opened/1",
		at,
		slot,
		generation: 1,
		wraps,
	};
	const key = streamKey(secret, halves.slot, place);
	return {
		slot,
		key,
		record: {
			stream,
			kind,
			generation: 1,
			protection: { suite: "clear" },
			event,
		},
	};
}

/** A slot that nothing has used yet; throws when none is left, which is a life's work away. */
export async function takeSlot({ outside }: OpenedVault): Promise<number> {
	const taken = await outside.main.takeSlot({});
	if (!taken.ok) throw new Error("no slot is left");
	return taken.value;
}

/** The halves of a key that main keeps. */
export async function readHalves(
	{ outside }: OpenedVault,
	slot: number,
): Promise<{ readonly slot: Uint8Array; readonly machine: Uint8Array }> {
	const secrets = await outside.main.readSecrets({ slot });
	if (!secrets.ok) throw new Error("the secrets are gone");
	return secrets.value;
}
