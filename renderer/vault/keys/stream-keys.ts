import {
	bytesToHex,
	concatBytes,
	hexToBytes,
	utf8,
} from "../../../shared/base/bytes.ts";
import type { AccountId, StreamId, VaultId } from "../../../shared/base/ids.ts";
import type { StoredWrap } from "../../../shared/roster/events.ts";
import {
	type BoxPair,
	deriveKey,
	KEY_BYTES,
	openFromBox,
	randomBytes,
	sealToBox,
} from "../crypto/primitives.ts";

/** A stream at one generation of its key. */
export interface StreamAt {
	readonly vault: VaultId;
	readonly stream: StreamId;
	readonly generation: number;
}

/** The half of a stream's key that is wrapped to accounts; the other half is its slot. */
export const makeStreamSecret = (): Uint8Array => randomBytes(KEY_BYTES);

/** The key of a stream's records: worthless once its slot is overwritten, whoever still holds the secret. */
export function streamKey(
	secret: Uint8Array,
	slot: Uint8Array,
	at: StreamAt,
): Uint8Array {
	return deriveKey(secret, "stream-key/1", slot, streamContext(at));
}

/** Wraps a stream's secret to one account; the context says for which stream, generation and account. */
export function wrapStreamSecret(
	secret: Uint8Array,
	at: StreamAt,
	account: AccountId,
	publicKey: Uint8Array,
): Uint8Array {
	return sealToBox(secret, wrapContext(at, account), publicKey);
}

const MARK_BYTES = 8;

/** The beginning of a public key: tells wraps to an account's former keys from those to its present ones. */
export const keyMark = (publicKey: Uint8Array): string =>
	bytesToHex(publicKey.subarray(0, MARK_BYTES));

/** The wrap as a clear record carries it. */
export const storedWrap = (
	secret: Uint8Array,
	at: StreamAt,
	account: AccountId,
	publicKey: Uint8Array,
): StoredWrap => ({
	account,
	to: keyMark(publicKey),
	wrap: bytesToHex(wrapStreamSecret(secret, at, account, publicKey)),
});

/** The secret, or null when the wrap is another's, another stream's or was altered. */
export function unwrapStreamSecret(
	wrap: Uint8Array,
	at: StreamAt,
	account: AccountId,
	pair: BoxPair,
): Uint8Array | null {
	return openFromBox(wrap, wrapContext(at, account), pair);
}

const streamContext = ({ vault, stream, generation }: StreamAt): Uint8Array =>
	concatBytes([hexToBytes(vault), hexToBytes(stream), utf8(`\0${generation}`)]);

const wrapContext = (at: StreamAt, account: AccountId): Uint8Array =>
	concatBytes([
		utf8("scelle/wrap/1\0"),
		streamContext(at),
		hexToBytes(account),
	]);
