import {
	bytesToHex,
	concatBytes,
	hexToBytes,
	utf8,
} from "../../../shared/base/bytes.ts";
import {
	ID_BYTES,
	type StreamId,
	streamId,
	type VaultId,
} from "../../../shared/base/ids.ts";
import type { StreamKind } from "../../../shared/formats/record.ts";
import { sha256 } from "../crypto/primitives.ts";

/** The id of a stream of which a vault has exactly one: found without any key or index. docs/formats/record.md, 5. */
export function wellKnownStream(
	vault: VaultId,
	kind: Exclude<StreamKind, "dossier"> | `access/${string}`,
): StreamId {
	const hash = sha256(
		concatBytes([utf8(`scelle/stream/${kind}\0`), hexToBytes(vault)]),
	);
	return streamId(bytesToHex(hash.subarray(0, ID_BYTES)));
}
