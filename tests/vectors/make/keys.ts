import { bytesToHex, hexToBytes, utf8 } from "../../../shared/base/bytes.ts";
import { accountId, streamId, vaultId } from "../../../shared/base/ids.ts";
import { fingerprint } from "../../../renderer/vault/accounts/fingerprint.ts";
import {
	freshSalt,
	passphraseKey,
} from "../../../renderer/vault/crypto/passphrase-key.ts";
import { randomBytes } from "../../../renderer/vault/crypto/primitives.ts";
import {
	keysFromSeeds,
	makeSeeds,
	sealSeeds,
} from "../../../renderer/vault/keys/account-keys.ts";
import { storeKeyBox } from "../../../renderer/vault/keys/stored-key-box.ts";
import {
	keyMark,
	makeStreamSecret,
	streamKey,
	wrapStreamSecret,
} from "../../../renderer/vault/keys/stream-keys.ts";
import {
	publicRecovery,
	recoveryKeys,
} from "../../../renderer/vault/recovery/recovery-keys.ts";
import type { StoredKeyBox } from "../../../shared/roster/events.ts";
import { flips, hex, lengths } from "./damage.ts";

const PASSPHRASE = "cinq mots fictifs et un accent é";
const id = () => hex(randomBytes(16));

const turned = (text: string, at = 0): string => {
	const bytes = hexToBytes(text);
	bytes[at] = (bytes[at] ?? 0) ^ 1;
	return bytesToHex(bytes);
};

export function keyVectors() {
	const vault = vaultId(id());
	const account = accountId(id());
	const halves = { slot: randomBytes(32), machine: randomBytes(32) };
	const parameters = { salt: freshSalt(), passes: 3, memoryMiB: 256 };
	const seeds = makeSeeds();
	const derived = passphraseKey(utf8(PASSPHRASE), parameters);
	const frozen = hex(derived);
	const place = { vault, account, slot: 12, parameters };
	const box = storeKeyBox(sealSeeds(seeds, derived, halves, place));
	const keys = keysFromSeeds(seeds);
	const otherBox = (name: string, change: Partial<StoredKeyBox>) => ({
		name,
		box: { ...box, ...change },
	});
	const stream = streamId(id());
	const secret = makeStreamSecret();
	const at = { vault, stream, generation: 2 };
	const wrap = wrapStreamSecret(secret, at, account, keys.box.publicKey);
	const kit = randomBytes(32);
	return {
		format: "keys",
		version: 1,
		keyBox: {
			vault,
			account,
			passphrase: PASSPHRASE,
			derived: frozen,
			slot: hex(halves.slot),
			machine: hex(halves.machine),
			seeds: hex(seeds),
			publicKeys: {
				boxKey: hex(keys.box.publicKey),
				signingKey: hex(keys.signing.publicKey),
			},
			fingerprint: fingerprint({
				boxKey: hex(keys.box.publicKey),
				signingKey: hex(keys.signing.publicKey),
			}),
			box,
			/** Each is opened with the right passphrase key: what was changed is bound all the same. */
			damaged: [
				otherBox("a bit of the salt flipped", { salt: turned(box.salt) }),
				otherBox("one pass more", { passes: 4 }),
				otherBox("one MiB more", { memoryMiB: 257 }),
				otherBox("another slot's number", { slot: 13 }),
				otherBox("a bit of the nonce flipped", { nonce: turned(box.nonce) }),
				otherBox("a bit of the commitment flipped", {
					commitment: turned(box.commitment),
				}),
				otherBox("a bit of the body flipped", { body: turned(box.body) }),
				otherBox("a bit of the tag flipped", {
					body: turned(box.body, box.body.length / 2 - 1),
				}),
				otherBox("the body cut short", { body: box.body.slice(0, -2) }),
				otherBox("the body one byte longer", { body: `${box.body}00` }),
				otherBox("no body", { body: "" }),
			],
			/** Never tried: below the floor they were weakened, above the cap they would stall the machine. */
			unacceptable: [
				{ passes: 2, memoryMiB: 256 },
				{ passes: 3, memoryMiB: 255 },
				{ passes: 3, memoryMiB: 8 },
				{ passes: 9, memoryMiB: 256 },
				{ passes: 3, memoryMiB: 1025 },
				{ passes: 3.5, memoryMiB: 256 },
				{ passes: 0, memoryMiB: 0 },
			],
		},
		wrap: {
			vault,
			stream,
			generation: 2,
			account,
			secret: hex(secret),
			mark: keyMark(keys.box.publicKey),
			hex: hex(wrap),
			key: hex(streamKey(secret, halves.slot, at)),
			damaged: [
				...flips(
					wrap,
					[
						["the ephemeral key", 0, 32],
						["the tag", 32, 16],
						["the context's hash", 48, 32],
						["the secret", 80, 32],
					],
					() => "null",
				),
				...lengths(wrap, "null"),
			],
		},
		recovery: { secret: hex(kit), ...publicRecovery(recoveryKeys(kit)) },
	};
}
