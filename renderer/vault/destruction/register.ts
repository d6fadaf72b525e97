import { bytesToHex } from "../../../shared/base/bytes.ts";
import type { StreamId } from "../../../shared/base/ids.ts";
import { markedBytes } from "../../../shared/destruction/mark.ts";
import {
	type DestructionEvent,
	destructionEventSchema,
} from "../../../shared/roster/events.ts";
import { sha256 } from "../crypto/primitives.ts";
import type { OpenedVault } from "../opened-vault.ts";
import { readClear } from "../streams/clear-events.ts";
import { wellKnownStream } from "../streams/well-known.ts";

/** The register of destructions: clear, signed, content-free (C11). */
export async function readDestructions(
	vault: OpenedVault,
): Promise<DestructionEvent[]> {
	const records = await vault.reader.read(
		wellKnownStream(vault.id, "destructions"),
	);
	if (!records.ok) throw new Error("the register of destructions is damaged");
	return records.value.map((record) => {
		const event = readClear(record, destructionEventSchema);
		if (event === null) throw new Error("a destruction of an unknown form");
		return event;
	});
}

/** What tells a vanished stream again without naming anything. */
export const destructionMark = (stream: StreamId): string =>
	bytesToHex(sha256(markedBytes(stream)));
