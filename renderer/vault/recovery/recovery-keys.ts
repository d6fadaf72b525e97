import { bytesToHex } from "../../../shared/base/bytes.ts";
import {
	type BoxPair,
	boxPublicKey,
	deriveKey,
	type SigningPair,
	signingPair,
} from "../crypto/primitives.ts";

/** The standing holder of every dossier, and what signs in its name; both come from the secret on the sheets. */
export interface RecoveryKeys {
	readonly box: BoxPair;
	readonly signing: SigningPair;
}

export function recoveryKeys(secret: Uint8Array): RecoveryKeys {
	const privateKey = deriveKey(secret, "recovery-box/1");
	return {
		box: { privateKey, publicKey: boxPublicKey(privateKey) },
		signing: signingPair(deriveKey(secret, "recovery-signing/1")),
	};
}

export const publicRecovery = ({ box, signing }: RecoveryKeys) => ({
	boxKey: bytesToHex(box.publicKey),
	signingKey: bytesToHex(signing.publicKey),
});
