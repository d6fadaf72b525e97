import { concatBytes, hexToBytes, utf8 } from "../../../shared/base/bytes.ts";
import type { AccountId, VaultId } from "../../../shared/base/ids.ts";
import type { KeyParameters } from "../crypto/passphrase-key.ts";
import {
	type BoxPair,
	boxPublicKey,
	deriveKey,
	KEY_BYTES,
	open,
	randomBytes,
	type Sealed,
	type SigningPair,
	seal,
	signingPair,
	wipe,
} from "../crypto/primitives.ts";

/** An account's own keys: opened by its passphrase, never stored in the clear. docs/formats/keys.md, section 2. */
export interface AccountKeys {
	readonly box: BoxPair;
	readonly signing: SigningPair;
	/** For what only this account reads: drafts and projections. */
	readonly own: Uint8Array;
}

/** What stands beside an account in the roster: useless without passphrase, slot and machine secret together. */
export interface KeyBox {
	readonly parameters: KeyParameters;
	readonly slot: number;
	readonly sealed: Sealed;
}

export interface KeyHalves {
	readonly slot: Uint8Array;
	readonly machine: Uint8Array;
}

const SEEDS = 3 * KEY_BYTES;

/** Fresh seeds of box key, signing key and own key. */
export const makeSeeds = (): Uint8Array => randomBytes(SEEDS);

export function keysFromSeeds(seeds: Uint8Array): AccountKeys {
	const privateKey = seeds.slice(0, KEY_BYTES);
	return {
		box: { privateKey, publicKey: boxPublicKey(privateKey) },
		signing: signingPair(seeds.slice(KEY_BYTES, 2 * KEY_BYTES)),
		own: seeds.slice(2 * KEY_BYTES),
	};
}

export interface KeyBoxPlace {
	readonly vault: VaultId;
	readonly account: AccountId;
	readonly slot: number;
	readonly parameters: KeyParameters;
}

/** Seals the seeds under passphrase key, slot and machine secret. `derived` is Argon2id's output and is wiped. */
export function sealSeeds(
	seeds: Uint8Array,
	derived: Uint8Array,
	halves: KeyHalves,
	place: KeyBoxPlace,
): KeyBox {
	const key = wrappingKey(derived, halves, place);
	const sealed = seal(seeds, key, additional(place));
	wipe(key);
	return { parameters: place.parameters, slot: place.slot, sealed };
}

/** The account's keys, or null when passphrase, slot, machine or box do not belong together. */
export function openKeyBox(
	box: KeyBox,
	derived: Uint8Array,
	halves: KeyHalves,
	owner: Pick<KeyBoxPlace, "vault" | "account">,
): AccountKeys | null {
	const place = { ...owner, slot: box.slot, parameters: box.parameters };
	const key = wrappingKey(derived, halves, place);
	const seeds = open(box.sealed, key, additional(place));
	wipe(key);
	if (seeds === null || seeds.length !== SEEDS) return null;
	const keys = keysFromSeeds(seeds);
	wipe(seeds);
	return keys;
}

function wrappingKey(
	derived: Uint8Array,
	{ slot, machine }: KeyHalves,
	{ vault, account }: Pick<KeyBoxPlace, "vault" | "account">,
): Uint8Array {
	const ids = [hexToBytes(vault), hexToBytes(account)];
	const key = deriveKey(derived, "account-wrap/1", slot, machine, ...ids);
	wipe(derived);
	return key;
}

function additional({
	vault,
	account,
	slot,
	parameters,
}: KeyBoxPlace): Uint8Array {
	const numbers = [slot, parameters.passes, parameters.memoryMiB].join(",");
	return concatBytes([
		utf8("scelle/key-box/1\0"),
		hexToBytes(vault),
		hexToBytes(account),
		parameters.salt,
		utf8(numbers),
	]);
}
