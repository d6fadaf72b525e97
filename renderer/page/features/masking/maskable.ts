import type { PieceView } from "../../../../shared/vault-protocol.ts";

/** Whether a masked copy can be made of the piece: what is seen page by page, or read as text. */
export const isMaskable = ({ kind, unreadable }: PieceView): boolean =>
	!unreadable && kind !== "sound" && kind !== "video";
