import { z } from "zod";
import {
	bytesToHex,
	concatBytes,
	hexToBytes,
	sameBytes,
	utf8,
} from "../../../shared/base/bytes.ts";
import type { AccountId, StreamId } from "../../../shared/base/ids.ts";
import { ID_BYTES, ID_PATTERN } from "../../../shared/base/ids.ts";
import { sha256 } from "../crypto/primitives.ts";
import type { DraftRowStored } from "./database.ts";

const HASH_BYTES = 32;
const hex = z.string().regex(/^([0-9a-f]{2})*$/);
const id = z.string().regex(ID_PATTERN);
const decoder = new TextDecoder();

const fileSchema = z.strictObject({
	v: z.literal("draft/1"),
	key: z.string(),
	account: id,
	dossier: id.optional(),
	nonce: hex,
	commitment: hex,
	body: hex,
});

/** Under which name main keeps a draft: opaque, and the same for the same form of the same account. */
export const draftName = (key: string): string =>
	bytesToHex(sha256(utf8(`scelle/draft-name/1\0${key}`)).slice(0, ID_BYTES));

/** A draft's row as main keeps it: its SHA-256, then JSON with the sealed bytes. docs/formats/small-files.md */
export function encodeDraft(row: DraftRowStored): Uint8Array {
	const { key, account, dossier, nonce, commitment, body } = row;
	const json = utf8(
		JSON.stringify({
			v: "draft/1",
			key,
			account,
			dossier,
			nonce: bytesToHex(nonce),
			commitment: bytesToHex(commitment),
			body: bytesToHex(body),
		}),
	);
	return concatBytes([sha256(json), json]);
}

/** Null for anything that is not one, whole: a damaged file, or a newer version's. */
export function decodeDraft(bytes: Uint8Array): DraftRowStored | null {
	const json = bytes.subarray(HASH_BYTES);
	if (!sameBytes(sha256(json), bytes.subarray(0, HASH_BYTES))) return null;
	const read = fileSchema.safeParse(parsed(decoder.decode(json)));
	if (!read.success) return null;
	const { key, account, dossier, ...sealed } = read.data;
	return {
		key,
		account: account as AccountId, // the schema's pattern is the brand's
		...(dossier === undefined ? {} : { dossier: dossier as StreamId }), // likewise
		nonce: hexToBytes(sealed.nonce),
		commitment: hexToBytes(sealed.commitment),
		body: hexToBytes(sealed.body),
	};
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
