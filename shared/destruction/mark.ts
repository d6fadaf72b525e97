import { concatBytes, hexToBytes, utf8 } from "../base/bytes.ts";
import type { AccountId, BlobId, StreamId } from "../base/ids.ts";

/** So many hexadecimal digits of its dossier's mark begin a blob's name: whose it is can be told without a key. */
export const OWNER_DIGITS = 16;

/**
 * What is hashed into the mark of something that is gone: it tells a vanished stream or blob again and names nothing,
 * because the id stood for nothing but itself.
 */
export const markedBytes = (
	id: StreamId | BlobId | AccountId,
): Uint8Array<ArrayBuffer> =>
	concatBytes([utf8("scelle/destroyed/1\0"), hexToBytes(id)]);
