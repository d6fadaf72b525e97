import { concatBytes, hexToBytes, utf8 } from "../base/bytes.ts";
import type { VaultId } from "../base/ids.ts";
import type { StreamKind } from "./record.ts";

type SingleKind = Exclude<StreamKind, "dossier">;
/** With what follows the stroke: a day of the access register, or the number of a register's next stream. */
export type WellKnownKind = SingleKind | `${SingleKind}/${string}`;

/**
 * The beginning of this message's SHA-256 is the id of a stream that a vault has by name: found without any key
 * or index. docs/formats/record.md, 5.
 */
export const wellKnownMessage = (
	vault: VaultId,
	kind: WellKnownKind,
): Uint8Array<ArrayBuffer> =>
	concatBytes([utf8(`scelle/stream/${kind}\0`), hexToBytes(vault)]);
