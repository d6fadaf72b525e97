import { concatBytes, hexToBytes, utf8 } from "../base/bytes.ts";
import type { VaultId } from "../base/ids.ts";
import type { StreamKind } from "./record.ts";

export type WellKnownKind = Exclude<StreamKind, "dossier"> | `access/${string}`;

/**
 * The beginning of this message's SHA-256 is the id of a stream of which a vault has exactly one: found without any key
 * or index. docs/formats/record.md, 5.
 */
export const wellKnownMessage = (
	vault: VaultId,
	kind: WellKnownKind,
): Uint8Array<ArrayBuffer> =>
	concatBytes([utf8(`scelle/stream/${kind}\0`), hexToBytes(vault)]);
