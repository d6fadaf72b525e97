import type { RosterAccount } from "../../../shared/roster/roster.ts";
import { type AccountKeys, openKeyBox } from "../keys/account-keys.ts";
import { loadKeyBox } from "../keys/stored-key-box.ts";
import type { OpenedVault } from "../opened-vault.ts";

/** The account's keys, or null when the passphrase, slot and machine do not open its box. */
export async function tryPassphrase(
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
