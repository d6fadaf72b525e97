import { hexToBytes } from "../../../shared/base/bytes.ts";
import type { AccessEvent } from "../../../shared/registers/access-events.ts";
import type { OpenedVault } from "../opened-vault.ts";
import type { NewRecord } from "../streams/ledger.ts";
import { wellKnownStream } from "../streams/well-known.ts";

/** One entry of the access register (C5), sealed to its readers: whoever appends cannot read it again. */
export function accessRecord(
	vault: OpenedVault,
	entry: Omit<AccessEvent, "v" | "at">,
): NewRecord {
	const event: AccessEvent = {
		v: "access/1",
		at: vault.outside.now(),
		...entry,
	};
	return {
		stream: wellKnownStream(vault.id, "access"),
		kind: "access",
		generation: 1,
		protection: {
			suite: "sealed",
			register: hexToBytes(vault.roster.accessKey),
		},
		event,
	};
}
