import { hexToBytes } from "../../../shared/base/bytes.ts";
import type { VaultId } from "../../../shared/base/ids.ts";
import { DEVICE } from "../../../shared/roster/roster.ts";
import { deriveKey, signingPair } from "../crypto/primitives.ts";
import type { Author } from "../streams/ledger.ts";

/** Signs what happens before anybody has unlocked; derived from the machine secret, so it stays on this machine. */
export const deviceAuthor = (machine: Uint8Array, vault: VaultId): Author => ({
	account: DEVICE,
	signing: signingPair(
		deriveKey(machine, "device-signing/1", hexToBytes(vault)),
	),
});
