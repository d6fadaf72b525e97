import type { PDFPage } from "@cantoo/pdf-lib";

/** In the page's own coordinates. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Quarter turns clockwise by which the page is shown. */
export type Turn = 0 | 90 | 180 | 270;

/** What readers show of a page: the part of its sheet that it names, or all of it where they do not meet. */
export function shownBox(page: PDFPage): Box {
	const sheet = page.getMediaBox();
	const shown = common(page.getCropBox(), sheet);
	const box = shown !== null && hasArea(shown) ? shown : sheet;
	if (!hasArea(box)) throw new Error("nothing of the page is shown");
	return box;
}

const hasArea = ({ width, height }: Box): boolean => width >= 1 && height >= 1;

/** What two boxes have in common; null: not even an edge. */
export function common(a: Box, b: Box): Box | null {
	const x = Math.max(a.x, b.x);
	const y = Math.max(a.y, b.y);
	const width = Math.min(a.x + a.width, b.x + b.width) - x;
	const height = Math.min(a.y + a.height, b.y + b.height) - y;
	return width < 0 || height < 0 ? null : { x, y, width, height };
}

export function turnOf(page: PDFPage): Turn {
	const quarters = Math.round(page.getRotation().angle / 90);
	return ((((quarters % 4) + 4) % 4) * 90) as Turn;
}

/** The strip below the page as it is shown, from its left edge on. */
export function stripOf(
	{ x, y, width, height }: Box,
	turn: Turn,
	{ length, depth }: { length: number; depth: number },
): Box {
	switch (turn) {
		case 90:
			return { x: x + width, y, width: depth, height: length };
		case 180:
			return {
				x: x + width - length,
				y: y + height,
				width: length,
				height: depth,
			};
		case 270:
			return {
				x: x - depth,
				y: y + height - length,
				width: depth,
				height: length,
			};
		default:
			return { x, y: y - depth, width: length, height: depth };
	}
}

/** The page with its strip is what is shown and printed, and no other box is left that a reader could keep to. */
export function grow(page: PDFPage, box: Box, strip: Box): void {
	const x = Math.min(box.x, strip.x);
	const y = Math.min(box.y, strip.y);
	const width = Math.max(box.x + box.width, strip.x + strip.width) - x;
	const height = Math.max(box.y + box.height, strip.y + strip.height) - y;
	page.setMediaBox(x, y, width, height);
	page.setCropBox(x, y, width, height);
	page.setBleedBox(x, y, width, height);
	page.setTrimBox(x, y, width, height);
	page.setArtBox(x, y, width, height);
}

/** A line's first four numbers say where its letters turn, the last two where it begins. */
export type Place = readonly [number, number, number, number, number, number];

/** Where a line begins, so far along the strip and below the page as it is shown. */
export function place(
	{ x, y, width, height }: Box,
	turn: Turn,
	{ along, down }: { along: number; down: number },
): Place {
	switch (turn) {
		case 90:
			return [0, 1, -1, 0, x + width + down, y + along];
		case 180:
			return [-1, 0, 0, -1, x + width - along, y + height + down];
		case 270:
			return [0, -1, 1, 0, x - down, y + height - along];
		default:
			return [1, 0, 0, 1, x + along, y - down];
	}
}
