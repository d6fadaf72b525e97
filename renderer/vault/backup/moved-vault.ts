import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import { RECOVERY } from "../../../shared/roster/roster.ts";
import type { KitFault } from "../../../shared/vault-protocol.ts";
import { wipe } from "../crypto/primitives.ts";
import { rosterRecord } from "../found-vault.ts";
import type { OpenedVault } from "../opened-vault.ts";
import { recoveryKeys } from "../recovery/recovery-keys.ts";
import { accessRecords } from "../registers/access-register.ts";

/**
 * Enters in a vault that was moved to another machine that two sheets of the kit were used for it: signed by the kit,
 * seen by everyone at the next unlock. Nobody's keys change.
 */
export async function noteMove(
	vault: OpenedVault,
	secret: Uint8Array,
	motive: string,
): Promise<Result<null, KitFault>> {
	const { signing } = recoveryKeys(secret);
	wipe(secret);
	const at = vault.outside.now();
	const written = await vault.ledger.commit({ account: RECOVERY, signing }, [
		rosterRecord(vault, { v: "recovery-used/1", at, motive }),
		...accessRecords(vault, { act: "recovery-used", note: motive }),
	]);
	if (!written.ok) return written;
	const read = await vault.readRoster();
	return read.ok ? ok(null) : refuse({ kind: "storage-failed" });
}
