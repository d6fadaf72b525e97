import { bytesToHex } from "../../../shared/base/bytes.ts";
import {
	type AccountId,
	accountId,
	ID_BYTES,
} from "../../../shared/base/ids.ts";
import type { StoredKeyBox } from "../../../shared/roster/events.ts";
import { freshSalt, PASSES } from "../crypto/passphrase-key.ts";
import { randomBytes, wipe } from "../crypto/primitives.ts";
import {
	type AccountKeys,
	keysFromSeeds,
	makeSeeds,
	openKeyBox,
	sealSeeds,
} from "../keys/account-keys.ts";
import { loadKeyBox, storeKeyBox } from "../keys/stored-key-box.ts";
import type { OpenedVault } from "../opened-vault.ts";
import { readHalves, takeSlot } from "../streams/open-stream.ts";

export const freshAccountId = (): AccountId =>
	accountId(bytesToHex(randomBytes(ID_BYTES)));

export interface MadeKeys {
	readonly keys: AccountKeys;
	readonly stored: {
		readonly boxKey: string;
		readonly signingKey: string;
		readonly keyBox: StoredKeyBox;
	};
}

/** Fresh keys for an account, sealed under its passphrase, a slot of their own and the machine's secret. */
export async function makeAccountKeys(
	vault: OpenedVault,
	account: AccountId,
	passphrase: Uint8Array,
): Promise<MadeKeys> {
	const seeds = makeSeeds();
	const keys = keysFromSeeds(seeds);
	const keyBox = await boxSeeds(vault, account, seeds, passphrase);
	wipe(seeds);
	return {
		keys,
		stored: {
			boxKey: bytesToHex(keys.box.publicKey),
			signingKey: bytesToHex(keys.signing.publicKey),
			keyBox,
		},
	};
}

/**
 * Seals seeds under a passphrase and opens the box once more from what is stored: the key is derived twice, so that a
 * derivation that went wrong is noticed before anything depends on it.
 */
export async function boxSeeds(
	vault: OpenedVault,
	account: AccountId,
	seeds: Uint8Array,
	passphrase: Uint8Array,
): Promise<StoredKeyBox> {
	const { derivePassphraseKey } = vault.outside;
	const slot = await takeSlot(vault);
	const halves = await readHalves(vault, slot);
	const parameters = {
		salt: freshSalt(),
		passes: PASSES,
		memoryMiB: vault.hello.keyMemoryMiB,
	};
	const derived = await derivePassphraseKey(passphrase, parameters);
	const place = { vault: vault.id, account, slot, parameters };
	const stored = storeKeyBox(sealSeeds(seeds, derived, halves, place));
	const again = await derivePassphraseKey(passphrase, parameters);
	if (openKeyBox(loadKeyBox(stored), again, halves, place) === null)
		throw new Error("the key box cannot be opened");
	return stored;
}
