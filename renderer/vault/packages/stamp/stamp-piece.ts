import type { PieceKind } from "../../../../shared/file/parts.ts";
import {
	type StampState,
	stampForeseen,
} from "../../../../shared/package/stamp.ts";

export interface StampedPiece {
	readonly state: StampState;
	/** The stamped file; null: the piece goes as it is. */
	readonly bytes: Uint8Array | null;
	/** Null where there are none or they were not counted. */
	readonly pages: number | null;
}

export interface PieceToStamp {
	readonly kind: PieceKind;
	readonly mime: string;
	readonly size: number;
	readonly unreadable: boolean;
}

/** Puts the lines on every page of a PDF or on an image; whatever does not work leaves the piece as it is. */
export async function stampPiece(
	{ kind, mime, ...piece }: PieceToStamp,
	bytes: Uint8Array<ArrayBuffer>,
	lines: readonly string[],
): Promise<StampedPiece> {
	const foreseen = stampForeseen({ kind, ...piece });
	if (foreseen !== null) return asItIs(foreseen);
	if (kind === "image") {
		const { stampImage } = await import("./stamp-image.ts");
		const stamped = await stampImage(bytes, mime, lines);
		return typeof stamped === "string"
			? asItIs(stamped)
			: { state: "stamped", bytes: stamped, pages: 1 };
	}
	const { stampPdf } = await import("./stamp-pdf.ts");
	const stamped = await stampPdf(bytes, lines);
	return typeof stamped === "string"
		? asItIs(stamped)
		: { state: "stamped", ...stamped };
}

export const asItIs = (state: StampState): StampedPiece => ({
	state,
	bytes: null,
	pages: null,
});
