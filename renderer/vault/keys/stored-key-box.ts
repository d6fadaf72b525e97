import { bytesToHex, hexToBytes } from "../../../shared/base/bytes.ts";
import type { StoredKeyBox } from "../../../shared/roster/events.ts";
import type { KeyBox } from "./account-keys.ts";

export const storeKeyBox = ({
	parameters,
	slot,
	sealed,
}: KeyBox): StoredKeyBox => ({
	salt: bytesToHex(parameters.salt),
	passes: parameters.passes,
	memoryMiB: parameters.memoryMiB,
	slot,
	nonce: bytesToHex(sealed.nonce),
	commitment: bytesToHex(sealed.commitment),
	body: bytesToHex(sealed.body),
});

export const loadKeyBox = (stored: StoredKeyBox): KeyBox => ({
	parameters: {
		salt: hexToBytes(stored.salt),
		passes: stored.passes,
		memoryMiB: stored.memoryMiB,
	},
	slot: stored.slot,
	sealed: {
		nonce: hexToBytes(stored.nonce),
		commitment: hexToBytes(stored.commitment),
		body: hexToBytes(stored.body),
	},
});
