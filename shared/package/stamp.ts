import { z } from "zod";
import type { PieceKind } from "../file/parts.ts";

/**
 * What became of a piece on its way into the package: every page bears the copy's number, or it went as it is and the
 * inventory and the manifest say why.
 */
export const stampStates = [
	"stamped",
	/** Text, Word, sound and video have no pages that could be drawn on. */
	"no-pages",
	/** A PDF that asks for a password. */
	"protected",
	"damaged",
	"too-large",
	/** An image of several pictures, of which the mark would keep one. */
	"moving",
	/** A PDF with what is on none of its pages: attached files, sound, video, a form drawn in their place (XFA). */
	"more-than-pages",
] as const;
export const stampStateSchema = z.enum(stampStates);
export type StampState = z.infer<typeof stampStateSchema>;

/** More than this is not held in memory at once. */
const LARGEST: Readonly<Partial<Record<PieceKind, number>>> = {
	pdf: 256 * 1024 ** 2,
	image: 64 * 1024 ** 2,
};

export interface StampedContent {
	readonly kind: PieceKind;
	readonly size: number;
	/** Of a format that is kept but not shown. */
	readonly unreadable: boolean;
}

/** What can be known without looking into the piece; null: it is to be tried. */
export function stampForeseen({
	kind,
	size,
	unreadable,
}: StampedContent): StampState | null {
	const largest = LARGEST[kind];
	if (largest === undefined) return "no-pages";
	if (unreadable) return "damaged";
	return size > largest ? "too-large" : null;
}

const DRAWN_ANEW: readonly string[] = [
	"application/pdf",
	"image/jpeg",
	"image/png",
	"image/webp",
];

/** The media type of a piece once it is stamped: formats that are not written come out as PNG. */
export const stampedMime = (mime: string): string =>
	DRAWN_ANEW.includes(mime) ? mime : "image/png";
