import { concatBytes } from "../../../shared/base/bytes.ts";
import { type Result, refuse } from "../../../shared/base/result.ts";
import type { PassphraseFault } from "../../../shared/vault-protocol.ts";
import type { Desk } from "../commands/desk.ts";
import { KEY_BYTES, wipe } from "../crypto/primitives.ts";
import { rosterRecord } from "../found-vault.ts";
import type { AccountKeys } from "../keys/account-keys.ts";
import { isEnough, judgePassphrase } from "../keys/passphrase-judgement.ts";
import { confirmPassphrase } from "../session/confirm-passphrase.ts";
import { boxSeeds } from "./make-keys.ts";

/** Another passphrase for the same keys, a wrong one counted, delayed and entered as at an unlock; the old slot is overwritten, so that the old passphrase opens nothing any more. */
export async function changePassphrase(
	desk: Desk,
	{
		current,
		next,
	}: { readonly current: Uint8Array; readonly next: Uint8Array },
): Promise<Result<null, PassphraseFault>> {
	const { session } = desk;
	const { vault, keys } = session;
	const account = vault.roster.accounts.get(session.account.id);
	if (account === undefined) return refuse({ kind: "wrong" });
	const confirmed = await confirmPassphrase(session, current);
	if (!confirmed.ok)
		return confirmed.reason.kind === "passphrase"
			? refuse({ kind: "wrong" })
			: refuse(confirmed.reason);
	if (!isEnough(await judgePassphrase(next)))
		return refuse({ kind: "passphrase" });
	const seeds = seedsOf(keys);
	const keyBox = await boxSeeds(vault, account.id, seeds, next);
	wipe(seeds);
	const event = {
		v: "key-box-renewed/1" as const,
		at: vault.outside.now(),
		account: account.id,
		keyBox,
	};
	return session.commit(
		[
			rosterRecord(vault, event),
			...session.accessRecords({ act: "recorded", note: "passphrase-changed" }),
		],
		{ overwriteSlots: [account.keyBox.slot] },
	);
}

/** An Ed25519 private key begins with its seed (RFC 8032; libsodium's form). */
const seedsOf = ({ box, signing, own }: AccountKeys): Uint8Array =>
	concatBytes([box.privateKey, signing.privateKey.slice(0, KEY_BYTES), own]);
