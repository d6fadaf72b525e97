import { bytesToHex } from "../../../shared/base/bytes.ts";
import type { VaultId } from "../../../shared/base/ids.ts";
import {
	DEVICE,
	type Roster,
	type RosterAccount,
	signingKeysOf,
} from "../../../shared/roster/roster.ts";
import { deviceAuthor } from "../keys/device.ts";
import type { MainClient } from "../outside.ts";

interface Parts {
	readonly id: VaultId;
	readonly outside: { readonly main: MainClient };
	readonly roster: Roster;
}

/**
 * Whether main has what an account's passphrase needs beside itself: its slot whole, and the machine's secret from
 * which a device key of this roster comes. Without them, or where they cannot be read, the right passphrase would be called
 * wrong. Null when it has.
 */
export async function missingSecret(
	{ id, outside, roster }: Parts,
	account: RosterAccount,
): Promise<"slots" | "machine" | null> {
	const { slot } = account.keyBox;
	const secrets = await outside.main.readSecrets({ slot });
	if (!secrets.ok) return "slots";
	const { signing } = deviceAuthor(secrets.value.machine, id);
	const key = bytesToHex(signing.publicKey);
	if (!signingKeysOf(roster, DEVICE).includes(key)) return "machine";
	return secrets.value.whole ? null : "slots";
}

/** Whether main has what one account at least needs; main is told when it has not, for a restore is then the way back. */
export async function anySecretsThere(parts: Parts): Promise<boolean> {
	let because: "slots" | "machine" | null = null;
	for (const account of parts.roster.accounts.values()) {
		if (account.ended) continue;
		because = await missingSecret(parts, account);
		if (because === null) return true;
	}
	if (because === null) return true;
	await parts.outside.main.nobodyCanUnlock({ because });
	return false;
}
