import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import { refusedBefore } from "../../../shared/registers/access-events.ts";
import { RECOVERY } from "../../../shared/roster/roster.ts";
import type { KitFault } from "../../../shared/vault-protocol.ts";
import { wipe } from "../crypto/primitives.ts";
import { rosterRecord } from "../found-vault.ts";
import type { OpenedVault } from "../opened-vault.ts";
import { recoveryKeys } from "../recovery/recovery-keys.ts";
import { accessRecords } from "../registers/access-register.ts";
import { registerFailure } from "../session/unlock.ts";
import type { OpenedEscrow } from "./escrow.ts";

/**
 * Enters in a vault that was moved to another machine that two sheets of the kit were used for it: signed by the kit,
 * seen by everyone at the next unlock. Tries that failed before, when there was no register yet, are entered with how
 * many they were. Nobody's keys change.
 */
export async function noteMove(
	vault: OpenedVault,
	{ kit, failuresBefore }: OpenedEscrow,
	motive: string,
): Promise<Result<null, KitFault>> {
	const { signing } = recoveryKeys(kit);
	wipe(kit);
	const at = vault.outside.now();
	if (failuresBefore > 0)
		await registerFailure(vault, RECOVERY, {
			note: refusedBefore(failuresBefore),
		});
	const written = await vault.ledger.commit({ account: RECOVERY, signing }, [
		rosterRecord(vault, { v: "recovery-used/1", at, motive }),
		...accessRecords(vault, { act: "recovery-used", note: motive }),
	]);
	if (!written.ok) return written;
	const read = await vault.readRoster();
	return read.ok ? ok(null) : refuse({ kind: "storage-failed" });
}
