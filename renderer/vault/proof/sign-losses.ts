import { bytesToHex } from "../../../shared/base/bytes.ts";
import type { RosterEventOf } from "../../../shared/roster/events.ts";
import { DEVICE, signingKeysOf } from "../../../shared/roster/roster.ts";
import { rosterRecord } from "../found-vault.ts";
import { deviceAuthor } from "../keys/device.ts";
import type { OpenedVault } from "../opened-vault.ts";
import type { Author } from "../streams/ledger.ts";

/**
 * Signs into the roster what was found missing from both copies, so that it is known for good: also to another program,
 * and when the working copy is made anew. What cannot be signed now is tried again at the next unlock.
 */
export async function signLosses(
	vault: OpenedVault,
	author: Author,
	at = vault.outside.now(),
): Promise<void> {
	const streams: RosterEventOf<"records-lost/1">["streams"] = [];
	for (const [stream, known] of vault.losses.unsigned) {
		const { head } = await vault.store.read(stream);
		streams.push({ stream, left: head.count, known });
	}
	if (streams.length === 0) return;
	const event = { v: "records-lost/1" as const, at, streams };
	await vault.ledger.commit(author, [rosterRecord(vault, event)]);
}

/**
 * Before anybody has unlocked the device signs, if it is one that the roster knows; dated no later than anything that a
 * person recorded, because it is no witness of the time: a later day in the roster would refuse the register's next key.
 */
export async function signLossesAsDevice(vault: OpenedVault): Promise<void> {
	const [account] = vault.roster.accounts.values();
	if (account === undefined) return;
	const { store, outside } = vault;
	const { main, now } = outside;
	const { slot } = account.keyBox;
	const secrets = await main.readSecrets({ slot });
	if (!secrets.ok) return;
	const author = deviceAuthor(secrets.value.machine, vault.id);
	const key = bytesToHex(author.signing.publicKey);
	if (signingKeysOf(vault.roster, DEVICE).includes(key))
		await signLosses(vault, author, Math.min(now(), await store.lastInstant()));
}
