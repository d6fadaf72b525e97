import { createPublicKey, verify } from "node:crypto";
import { concatBytes, hexToBytes } from "../../shared/base/bytes.ts";

/** What stands before the 32 bytes of an Ed25519 public key in its DER form (RFC 8410). */
const SPKI_PREFIX = hexToBytes("302a300506032b6570032100");

/** Whether the Ed25519 key made the signature over exactly this message. */
export function isSignedBy(
	signature: Uint8Array,
	message: Uint8Array,
	publicKey: Uint8Array,
): boolean {
	try {
		const key = createPublicKey({
			key: Buffer.from(concatBytes([SPKI_PREFIX, publicKey])),
			format: "der",
			type: "spki",
		});
		return verify(null, message, key, signature);
	} catch {
		return false;
	}
}
