import { concatBytes, hexToBytes } from "../../../shared/base/bytes.ts";
import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import {
	COMMITMENT_BYTES,
	encodeHeader,
	encodeRecord,
	NONCE_BYTES,
	type RecordHeader,
	recordMessage,
	type StoredRecord,
} from "../../../shared/formats/record.ts";
import { type Roster, signingKeysOf } from "../../../shared/roster/roster.ts";
import {
	type BoxPair,
	isSignedBy,
	KEY_BYTES,
	open,
	openFromBox,
	pad,
	randomBytes,
	type SigningPair,
	seal,
	sealToBox,
	sign,
	unpad,
} from "../crypto/primitives.ts";

/** How a body is protected, with the key that it needs to be written. */
export type Protection =
	| { readonly suite: "clear" }
	| { readonly suite: "keyed"; readonly key: Uint8Array }
	| { readonly suite: "sealed"; readonly register: Uint8Array };

/** The key that it needs to be read. */
export type Opening =
	| { readonly suite: "clear" }
	| { readonly suite: "keyed"; readonly key: Uint8Array }
	| { readonly suite: "sealed"; readonly register: BoxPair };

/** Bytes that a sealed box adds: its own public key and tag, and the context's hash. */
const BOXED_KEY_BYTES = 32 + 16 + 32 + KEY_BYTES;

/** Writes one record: body protected, header bound, author's signature over all of it. docs/formats/record.md */
export function sealRecord(
	header: Omit<RecordHeader, "suite">,
	plaintext: Uint8Array,
	protection: Protection,
	author: SigningPair,
): Uint8Array<ArrayBuffer> {
	const whole = { ...header, suite: protection.suite };
	const unsigned = { ...whole, ...protect(whole, plaintext, protection) };
	const signature = sign(recordMessage(unsigned), author);
	return encodeRecord({ ...unsigned, signature });
}

function protect(
	header: RecordHeader,
	plaintext: Uint8Array,
	protection: Protection,
) {
	if (protection.suite === "clear")
		return {
			nonce: new Uint8Array(NONCE_BYTES),
			commitment: new Uint8Array(COMMITMENT_BYTES),
			body: plaintext,
		};
	const additional = encodeHeader(header);
	if (protection.suite === "keyed")
		return seal(pad(plaintext), protection.key, additional);
	const once = randomBytes(KEY_BYTES);
	const sealed = seal(pad(plaintext), once, additional);
	const boxed = sealToBox(once, additional, protection.register);
	return { ...sealed, body: concatBytes([boxed, sealed.body]) };
}

export type OpeningFault = "unreadable";

/** The plaintext of a record whose signature was checked before; one opaque fault for everything else. */
export function openRecord(
	record: StoredRecord,
	opening: Opening,
): Result<Uint8Array, OpeningFault> {
	if (record.suite !== opening.suite) return refuse("unreadable");
	if (opening.suite === "clear") return ok(record.body);
	const padded = openBody(record, opening);
	const plaintext = padded && unpad(padded);
	return plaintext === null ? refuse("unreadable") : ok(plaintext);
}

function openBody(
	record: StoredRecord,
	opening: Exclude<Opening, { suite: "clear" }>,
): Uint8Array | null {
	const additional = encodeHeader(record);
	if (opening.suite === "keyed") return open(record, opening.key, additional);
	const boxed = record.body.subarray(0, BOXED_KEY_BYTES);
	const once = openFromBox(boxed, additional, opening.register);
	const body = record.body.subarray(BOXED_KEY_BYTES);
	return once === null ? null : open({ ...record, body }, once, additional);
}

/** Whether the author's key made the signature over exactly these bytes. */
export function isAuthentic(
	record: StoredRecord,
	publicKey: Uint8Array,
): boolean {
	return isSignedBy(record.signature, recordMessage(record), publicKey);
}

/** Whether one of the keys that the roster gives the record's author made its signature. */
export const isSignedIn = (roster: Roster, record: StoredRecord): boolean =>
	signingKeysOf(roster, record.author).some((key) =>
		isAuthentic(record, hexToBytes(key)),
	);
