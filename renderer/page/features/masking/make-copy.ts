import { drawableShare } from "../../pdf/drawing-bounds.ts";
import type { Box, Zone } from "./marks.ts";
import { type PicturePage, picturePdf } from "./picture-pdf.ts";
import { penOf, type Sheet } from "./sheet.ts";

export interface CopyAsked {
	readonly sheet: Sheet;
	readonly zones: readonly Zone[];
	/** Before each page. */
	readonly told: (page: number) => void;
	readonly signal: AbortSignal;
}

/** Pixels a point of a page: 200 an inch. */
const SHARP = 200 / 72;
const JPEG = "image/jpeg";
const QUALITY = 0.85;

/**
 * C4: the masked copy, made anew from pixels: each page is drawn, barred and stored as a picture. Nothing of the
 * original's own bytes goes into it. Null when it was stopped.
 */
export async function maskedCopy(asked: CopyAsked): Promise<File | null> {
	const { sheet, signal } = asked;
	if (sheet.kind === "image") {
		const { jpeg } = await picture(asked, 1, 1);
		return signal.aborted ? null : fileOf(jpeg, "copie.jpg", JPEG);
	}
	const pages: PicturePage[] = [];
	for (let page = 1; page <= sheet.pages; page++) {
		if (signal.aborted) return null;
		asked.told(page);
		pages.push(await picture(asked, page, SHARP));
	}
	if (signal.aborted) return null;
	return fileOf(picturePdf(pages), "copie.pdf", "application/pdf");
}

/** Its name says nothing: the vault keeps none. */
const fileOf = (
	bytes: Uint8Array<ArrayBuffer>,
	name: string,
	type: string,
): File => new File([bytes], name, { type });

async function picture(
	{ sheet, zones }: CopyAsked,
	page: number,
	sharp: number,
): Promise<PicturePage & { readonly jpeg: Uint8Array<ArrayBuffer> }> {
	const { width, height } = await sheet.sizeOf(page);
	const share = drawableShare(width * sharp, height * sharp);
	const canvas = await sheet.draw(page, sharp * share);
	for (const zone of zones) if (zone.page === page) bar(canvas, zone);
	const jpeg = await encoded(canvas);
	const { width: columns, height: rows } = canvas;
	// Lets the pixels go at once: a long document has many pages.
	canvas.width = 0;
	return { width, height, columns, rows, jpeg };
}

/** Whole pixels, and never less than the zone. */
function bar(canvas: HTMLCanvasElement, { x, y, width, height }: Box): void {
	const left = Math.floor(x * canvas.width);
	const top = Math.floor(y * canvas.height);
	const right = Math.ceil((x + width) * canvas.width);
	const bottom = Math.ceil((y + height) * canvas.height);
	const pen = penOf(canvas);
	pen.fillStyle = "#000";
	pen.fillRect(left, top, right - left, bottom - top);
}

/** JPEG has no transparency: white stands behind what is drawn. */
async function encoded(
	canvas: HTMLCanvasElement,
): Promise<Uint8Array<ArrayBuffer>> {
	const pen = penOf(canvas);
	pen.globalCompositeOperation = "destination-over";
	pen.fillStyle = "#fff";
	pen.fillRect(0, 0, canvas.width, canvas.height);
	const blob = await new Promise<Blob | null>((resolve) =>
		canvas.toBlob(resolve, JPEG, QUALITY),
	);
	if (blob === null) throw new Error("the page could not be stored");
	return new Uint8Array(await blob.arrayBuffer());
}
