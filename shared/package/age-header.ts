/** The kinds of recipient that a package may have: a public key, or a generated code. */
const ALLOWED_STANZAS = ["X25519", "scrypt"] as const;
export type AgeStanza = (typeof ALLOWED_STANZAS)[number];

const VERSION_LINE = "age-encryption.org/v1";
const MAC_LINE = /^--- [A-Za-z0-9+/]{43}$/;
const BODY_LINE = /^[A-Za-z0-9+/]{0,64}$/;
/** A header with one stanza is some 200 bytes; anything longer is something else. */
export const AGE_HEADER_MAX = 1024;

/**
 * The one recipient stanza of an age v1 file (age specification, section "Header"), or null when the bytes are no
 * binary age v1 file, have no or several stanzas, or one of another kind. `bytes` is the file's beginning.
 */
export function readAgeStanza(bytes: Uint8Array): AgeStanza | null {
	const header = headerText(bytes);
	if (header === null) return null;
	const [version, ...lines] = header.split("\n");
	const mac = lines.pop();
	const [stanza, ...body] = lines;
	const wellFormed =
		version === VERSION_LINE &&
		mac !== undefined &&
		MAC_LINE.test(mac) &&
		body.length > 0 &&
		body.every((line) => BODY_LINE.test(line));
	if (!wellFormed || !stanza?.startsWith("-> ")) return null;
	const kind = stanza.slice(3).split(" ")[0];
	return ALLOWED_STANZAS.find((allowed) => allowed === kind) ?? null;
}

/** The text from the first byte to the end of the MAC line, without its line feed; null when it is not there. */
function headerText(bytes: Uint8Array): string | null {
	const text = Array.from(bytes.subarray(0, AGE_HEADER_MAX), (byte) =>
		String.fromCharCode(byte),
	).join("");
	const mac = text.indexOf("\n--- ");
	const end = mac < 0 ? -1 : text.indexOf("\n", mac + 1);
	return end < 0 ? null : text.slice(0, end);
}
