import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { TextLayer } from "pdfjs-dist/legacy/build/pdf.mjs";
import { drawableShare } from "./drawing-bounds.ts";

export interface DrawInto {
	readonly scale: number;
	/** Degrees, of the page itself included. */
	readonly rotation: number;
	readonly drawing: HTMLCanvasElement;
	/** Takes the page's words, laid over the drawing. */
	readonly text: HTMLDivElement;
}

export interface Drawn {
	/** Whether everything was drawn or the drawing was cancelled; false: the page is damaged. */
	readonly whole: Promise<boolean>;
	/** Stops both parts and empties them: nothing of the page stays in memory. */
	readonly cancel: () => void;
}

export type DrawPage = (page: PDFPageProxy, into: DrawInto) => Drawn;

/** Draws a page at the screen's own sharpness, or as sharp as its size allows, and its words over it. */
export const drawPage: DrawPage = (
	page,
	{ scale, rotation, drawing, text },
) => {
	const sharpness = window.devicePixelRatio || 1;
	const viewport = page.getViewport({ scale, rotation });
	const share = drawableShare(
		viewport.width * sharpness,
		viewport.height * sharpness,
	);
	const sharp = page.getViewport({
		scale: scale * sharpness * share,
		rotation,
	});
	drawing.width = Math.max(1, Math.floor(sharp.width));
	drawing.height = Math.max(1, Math.floor(sharp.height));
	text.replaceChildren();
	const rendering = page.render({ canvas: drawing, viewport: sharp });
	const words = new TextLayer({
		textContentSource: page.streamTextContent(),
		container: text,
		viewport,
	});
	return {
		whole: Promise.all([rendering.promise, words.render()]).then(
			() => true,
			isCancelled,
		),
		cancel: () => {
			rendering.cancel();
			words.cancel();
			drawing.width = 0;
			drawing.height = 0;
			text.replaceChildren();
		},
	};
};

const CANCELLED = ["RenderingCancelledException", "AbortException"];

const isCancelled = (error: unknown): boolean =>
	error instanceof Error && CANCELLED.includes(error.name);
