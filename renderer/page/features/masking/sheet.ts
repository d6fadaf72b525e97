import type { PageText } from "./text-places.ts";

export interface SheetSize {
	/** In points of PDF (1/72 inch); an image counts a pixel as a point. */
	readonly width: number;
	readonly height: number;
}

/** A piece that is seen page by page: a PDF or an image. */
export interface Sheet {
	readonly kind: "pdf" | "image";
	readonly pages: number;
	/** Aborted when a page has more in it than can be drawn: nothing more can be asked then. */
	readonly tooMuch?: AbortSignal;
	sizeOf(page: number): Promise<SheetSize>;
	/** Draws a page upright into a canvas of its own, at so many pixels a point. Throws when the page is damaged. */
	draw(page: number, scale: number): Promise<HTMLCanvasElement>;
	/** Null: the page has no text that could be searched. */
	textOf(page: number): Promise<PageText | null>;
	close(): void;
}

export function emptyCanvas(width: number, height: number): HTMLCanvasElement {
	const canvas = document.createElement("canvas");
	canvas.width = Math.max(1, Math.round(width));
	canvas.height = Math.max(1, Math.round(height));
	return canvas;
}

export function penOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
	const pen = canvas.getContext("2d");
	if (pen === null) throw new Error("no canvas");
	return pen;
}
