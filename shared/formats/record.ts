import { bytesToHex, concatBytes, hexToBytes, utf8 } from "../base/bytes.ts";
import {
	type AccountId,
	accountId,
	ID_BYTES,
	type StreamId,
	streamId,
	type VaultId,
	vaultId,
} from "../base/ids.ts";
import { ok, type Result, refuse } from "../base/result.ts";
import { ByteReader } from "./byte-reader.ts";
import { ByteWriter } from "./byte-writer.ts";

/** What a stream holds. The number is stored: never reuse one. */
export const STREAM_KINDS = {
	roster: 1,
	commons: 2,
	dossier: 3,
	access: 4,
	communications: 5,
	requests: 6,
	breaches: 7,
	destructions: 8,
} as const;
export type StreamKind = keyof typeof STREAM_KINDS;

/**
 * How the body is protected: `clear` (signed only), `keyed` (the stream's key), `sealed` (to a register's public key,
 * so that anyone appends and only its readers open). The number is stored: never reuse one.
 */
export const SUITES = { clear: 0, keyed: 1, sealed: 2 } as const;
export type Suite = keyof typeof SUITES;

/** The identity of a record: everything that its additional data binds. docs/formats/record.md, section 2. */
export interface RecordHeader {
	readonly suite: Suite;
	readonly kind: StreamKind;
	readonly vault: VaultId;
	readonly stream: StreamId;
	/** Counts from 0 without a gap. */
	readonly seq: number;
	/** Of the stream's key when the record was written; 0 in a stream without a key. */
	readonly generation: number;
	readonly author: AccountId;
	/** SHA-256 of the record before; zeros for the first. */
	readonly previous: Uint8Array;
}

export interface StoredRecord extends RecordHeader {
	readonly nonce: Uint8Array;
	readonly commitment: Uint8Array;
	readonly body: Uint8Array;
	readonly signature: Uint8Array;
}

export const RECORD_VERSION = 1;
export const HASH_BYTES = 32;
export const NONCE_BYTES = 24;
export const COMMITMENT_BYTES = 32;
export const SIGNATURE_BYTES = 64;
const MAGIC = Uint8Array.of(0x53, 0x43, 0x4c, 0x52); // SCLR
/** A record's first bytes, whatever its version. */
export const RECORD_START: Uint8Array = MAGIC;
/** Where the header ends: the additional data of the body. */
export const HEADER_BYTES = 96;
export const MAX_RECORD_BYTES = 4 * 1024 * 1024;

export type RecordFault = "not-a-record" | "unknown-version";

/** The header's canonical bytes (section 2): additional data of the cipher and beginning of what is signed. */
export function encodeHeader(header: RecordHeader): Uint8Array<ArrayBuffer> {
	return new ByteWriter()
		.bytes(MAGIC)
		.u16(RECORD_VERSION)
		.u8(SUITES[header.suite])
		.u8(STREAM_KINDS[header.kind])
		.fixed(hexToBytes(header.vault), ID_BYTES)
		.fixed(hexToBytes(header.stream), ID_BYTES)
		.u32(header.seq)
		.u32(header.generation)
		.fixed(hexToBytes(header.author), ID_BYTES)
		.fixed(header.previous, HASH_BYTES)
		.finish();
}

/** Everything but the signature: what the author signs behind the domain label. */
export function encodeUnsigned(
	record: Omit<StoredRecord, "signature">,
): Uint8Array<ArrayBuffer> {
	return new ByteWriter()
		.bytes(encodeHeader(record))
		.fixed(record.nonce, NONCE_BYTES)
		.fixed(record.commitment, COMMITMENT_BYTES)
		.sized(record.body)
		.finish();
}

const SIGNING_LABEL = utf8("scelle/record/1\0");

/** What the author's Ed25519 signature is made over: a label that no other signature of Scellé shares, then the record. */
export const recordMessage = (
	record: Omit<StoredRecord, "signature">,
): Uint8Array<ArrayBuffer> =>
	concatBytes([SIGNING_LABEL, encodeUnsigned(record)]);

export function encodeRecord(record: StoredRecord): Uint8Array<ArrayBuffer> {
	return new ByteWriter()
		.bytes(encodeUnsigned(record))
		.fixed(record.signature, SIGNATURE_BYTES)
		.finish();
}

/**
 * Reads a record's structure. It proves nothing: commitment, cipher, signature and place in the chain are checked by
 * who holds the keys. Refuses other magic, other versions, wrong lengths and bytes left over.
 */
export function decodeRecord(
	bytes: Uint8Array,
): Result<StoredRecord, RecordFault> {
	if (bytes.length > MAX_RECORD_BYTES) return refuse("not-a-record");
	try {
		return readRecord(new ByteReader(bytes));
	} catch {
		return refuse("not-a-record");
	}
}

function readRecord(reader: ByteReader): Result<StoredRecord, RecordFault> {
	if (bytesToHex(reader.bytes(MAGIC.length)) !== bytesToHex(MAGIC))
		return refuse("not-a-record");
	if (reader.u16() !== RECORD_VERSION) return refuse("unknown-version");
	const suite = nameOf(SUITES, reader.u8());
	const kind = nameOf(STREAM_KINDS, reader.u8());
	if (suite === null || kind === null) return refuse("not-a-record");
	const record: StoredRecord = { suite, kind, ...readFields(reader) };
	return reader.rest === 0 ? ok(record) : refuse("not-a-record");
}

function readFields(reader: ByteReader): Omit<StoredRecord, "suite" | "kind"> {
	return {
		vault: vaultId(bytesToHex(reader.bytes(ID_BYTES))),
		stream: streamId(bytesToHex(reader.bytes(ID_BYTES))),
		seq: reader.u32(),
		generation: reader.u32(),
		author: accountId(bytesToHex(reader.bytes(ID_BYTES))),
		previous: reader.bytes(HASH_BYTES),
		nonce: reader.bytes(NONCE_BYTES),
		commitment: reader.bytes(COMMITMENT_BYTES),
		body: reader.sized(),
		signature: reader.bytes(SIGNATURE_BYTES),
	};
}

function nameOf<Name extends string>(
	table: Readonly<Record<Name, number>>,
	value: number,
): Name | null {
	const names = Object.keys(table) as Name[]; // the keys of a literal table
	return names.find((name) => table[name] === value) ?? null;
}
