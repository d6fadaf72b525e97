import { Encrypter } from "age-encryption";
import type { PackageRecipient } from "./work-protocol.ts";

/** age's own default: about a second, and 256 MiB, for each guess at a code. */
const WORK_FACTOR = 18;

/** Seals a stream as one age v1 file with exactly one recipient stanza (HARDENING.md 3.10). */
export async function sealStream(
	plaintext: ReadableStream<Uint8Array>,
	recipient: PackageRecipient,
): Promise<ReadableStream<Uint8Array>> {
	const encrypter = new Encrypter();
	if (recipient.by === "key") encrypter.addRecipient(recipient.key);
	else {
		encrypter.setPassphrase(recipient.code);
		encrypter.setScryptWorkFactor(WORK_FACTOR);
	}
	return encrypter.encrypt(plaintext);
}

/** Whether the text is an age recipient, its checksum included: a mistyped key is none. */
export function isRecipient(key: string): boolean {
	try {
		new Encrypter().addRecipient(key);
		return true;
	} catch {
		return false;
	}
}
