import { bytesToHex } from "../../../shared/base/bytes.ts";
import {
	ID_BYTES,
	type StreamId,
	streamId,
	type VaultId,
} from "../../../shared/base/ids.ts";
import {
	type WellKnownKind,
	wellKnownMessage,
} from "../../../shared/formats/well-known.ts";
import { sha256 } from "../crypto/primitives.ts";

/** The id of a stream of which a vault has exactly one. */
export function wellKnownStream(vault: VaultId, kind: WellKnownKind): StreamId {
	const hash = sha256(wellKnownMessage(vault, kind));
	return streamId(bytesToHex(hash.subarray(0, ID_BYTES)));
}
