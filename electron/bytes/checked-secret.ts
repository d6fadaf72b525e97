import { concatBytes, sameBytes, utf8 } from "../../shared/base/bytes.ts";
import { sha256 } from "./frames.ts";

export const SECRET_BYTES = 32;
const CHECK_BYTES = 8;
export const CHECKED_BYTES = SECRET_BYTES + CHECK_BYTES;

/**
 * A random secret with eight bytes of its hash behind it, so that a flipped bit is known for what it is and not taken
 * for a wrong passphrase. docs/formats/slots.md, section 2.
 */
export const withCheck = (
	secret: Uint8Array,
	label: string,
): Uint8Array<ArrayBuffer> => concatBytes([secret, check(secret, label)]);

/** The secret, or null when it is not what was written under this label. */
export function checkedSecret(
	bytes: Uint8Array,
	label: string,
): Uint8Array<ArrayBuffer> | null {
	if (bytes.length !== CHECKED_BYTES) return null;
	const secret = new Uint8Array(bytes.subarray(0, SECRET_BYTES));
	const good = sameBytes(bytes.subarray(SECRET_BYTES), check(secret, label));
	return good ? secret : null;
}

const check = (secret: Uint8Array, label: string): Uint8Array =>
	sha256(concatBytes([utf8(`scelle/${label}\0`), secret])).subarray(
		0,
		CHECK_BYTES,
	);
