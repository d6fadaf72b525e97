import { ok, type Result } from "../../../shared/base/result.ts";
import type { StorageRefusal } from "../../../shared/vault-protocol.ts";
import { rosterRecord } from "../found-vault.ts";
import type { OpenedVault } from "../opened-vault.ts";
import type { Author } from "../streams/ledger.ts";

/**
 * Enters in the roster, which no restore takes back, that the vault was restored; before anybody works in it. A
 * destruction that was under way in a dossier as the backup had it may have been cancelled since, or held up (C11).
 */
export async function noteRestore(
	vault: OpenedVault,
	author: Author,
): Promise<Result<null, StorageRefusal>> {
	if (!vault.restoreToEnter) return ok(null);
	const at = vault.outside.now();
	const noted = await vault.ledger.commit(author, [
		rosterRecord(vault, { v: "restored/1", at }),
	]);
	// On a full disk it is entered at a later unlock; until then no destruction counts as begun.
	if (!noted.ok) return noted.reason.kind === "disk-full" ? ok(null) : noted;
	vault.restoreToEnter = false;
	await vault.outside.main.restoreEntered({});
	return ok(null);
}
