import type { AccountId } from "../../../shared/base/ids.ts";
import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import { nextAttemptAt } from "../../../shared/policy/attempts.ts";
import type { RosterAccount } from "../../../shared/roster/roster.ts";
import type { StorageRefusal } from "../../../shared/vault-protocol.ts";
import { type AccountKeys, openKeyBox } from "../keys/account-keys.ts";
import { deviceAuthor } from "../keys/device.ts";
import { loadKeyBox } from "../keys/stored-key-box.ts";
import type { OpenedVault } from "../opened-vault.ts";
import { accessRecords } from "../registers/access-register.ts";

export type UnlockFault =
	| {
			readonly kind: "wrong";
			readonly failures: number;
			readonly nextAt: number | null;
	  }
	| { readonly kind: "wait"; readonly nextAt: number }
	| StorageRefusal;

/**
 * Opens an account's keys with its passphrase. Failures are counted in main before they are answered, so that a restart
 * forgets nothing, and each is entered in the access register.
 */
export async function unlockAccount(
	vault: OpenedVault,
	id: AccountId,
	passphrase: Uint8Array,
): Promise<Result<AccountKeys, UnlockFault>> {
	const { main, now } = vault.outside;
	const attempts = await main.readAttempts({ account: id });
	if (!attempts.ok) return refuse({ kind: "storage-failed" });
	const nextAt = nextAttemptAt(attempts.value, now());
	if (nextAt !== null) return refuse({ kind: "wait", nextAt });
	const account = vault.roster.accounts.get(id);
	const keys =
		account === undefined
			? null
			: await tryPassphrase(vault, account, passphrase);
	if (keys === null) return countFailure(vault, id);
	await main.clearFailures({ account: id });
	return ok(keys);
}

async function tryPassphrase(
	vault: OpenedVault,
	account: RosterAccount,
	passphrase: Uint8Array,
): Promise<AccountKeys | null> {
	const { main, derivePassphraseKey } = vault.outside;
	const box = loadKeyBox(account.keyBox);
	const halves = await main.readSecrets({ slot: box.slot });
	if (!halves.ok) return null;
	const derived = await derivePassphraseKey(passphrase, box.parameters);
	return openKeyBox(box, derived, halves.value, {
		vault: vault.id,
		account: account.id,
	});
}

async function countFailure(
	vault: OpenedVault,
	account: AccountId,
): Promise<Result<never, UnlockFault>> {
	const { main, now } = vault.outside;
	const counted = await main.countFailure({ account });
	if (!counted.ok) return refuse({ kind: "storage-failed" });
	await registerFailure(vault, account);
	const { failures } = counted.value;
	return refuse({
		kind: "wrong",
		failures,
		nextAt: nextAttemptAt(counted.value, now()),
	});
}

async function registerFailure(
	vault: OpenedVault,
	account: AccountId,
): Promise<void> {
	const slot = vault.roster.accounts.get(account)?.keyBox.slot;
	const secrets =
		slot === undefined ? null : await vault.outside.main.readSecrets({ slot });
	if (!secrets?.ok) return;
	const author = deviceAuthor(secrets.value.machine, vault.id);
	await vault.ledger.commit(author, [
		...accessRecords(vault, { act: "unlock-failed", account }),
	]);
}
