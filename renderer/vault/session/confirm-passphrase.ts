import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import type { ConfirmFault } from "../../../shared/vault-protocol.ts";
import { wipe } from "../crypto/primitives.ts";
import type { AccountKeys } from "../keys/account-keys.ts";
import type { Session } from "./session.ts";
import { unlockAccount } from "./unlock.ts";

/**
 * Asks once more who is there: the account's key box is opened again with the passphrase typed. A wrong one is counted,
 * delayed and entered in the register like a failed unlock.
 */
export async function confirmPassphrase(
	{ vault, account }: Session,
	passphrase: Uint8Array,
): Promise<Result<null, ConfirmFault>> {
	const opened = await unlockAccount(vault, account.id, { passphrase });
	if (opened.ok) {
		wipeKeys(opened.value);
		return ok(null);
	}
	switch (opened.reason.kind) {
		// The passphrase was right: the second factor was asked when this session began.
		case "code-needed":
			return ok(null);
		case "wrong":
		case "code-spent":
			return refuse({ kind: "passphrase" });
		case "damaged":
			return refuse({ kind: "storage-failed" });
		case "wait":
		case "expired":
		case "disk-full":
		case "storage-failed":
			return refuse(opened.reason);
	}
}

function wipeKeys({ box, signing, own }: AccountKeys): void {
	for (const secret of [box.privateKey, signing.privateKey, own]) wipe(secret);
}
