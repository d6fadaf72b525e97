import { imageFault } from "../../../../shared/file/image-size.ts";
import { isMoving } from "../../../../shared/file/moving-image.ts";
import { stampedMime } from "../../../../shared/package/stamp.ts";
import { wrapped } from "./wrapped.ts";

/** The letters' height as a share of the image's width, and the least that can be read. */
const LETTERS = 1 / 60;
const LEAST = 11;
const LINE = 1.35;
/** An image less wide gets a strip wider than itself. */
const LEAST_WIDTH = 240;
const QUALITY = 0.92;

/**
 * Draws the image anew with a strip below it that bears these lines. What the file said beside its pixels (camera,
 * place, day) does not go with them.
 */
export async function stampImage(
	bytes: Uint8Array<ArrayBuffer>,
	mime: string,
	lines: readonly string[],
): Promise<Uint8Array | "damaged" | "too-large" | "moving"> {
	const fault = imageFault(bytes);
	if (fault !== null) return fault;
	if (isMoving(bytes)) return "moving";
	try {
		const image = await createImageBitmap(new Blob([bytes], { type: mime }));
		const drawn = draw(image, lines);
		image.close();
		const type = stampedMime(mime);
		const blob = await drawn.convertToBlob({ type, quality: QUALITY });
		// An engine that cannot write the format gives PNG under its own name.
		if (blob.type !== type) return "damaged";
		return new Uint8Array(await blob.arrayBuffer());
	} catch {
		return "damaged";
	}
}

function draw(image: ImageBitmap, lines: readonly string[]): OffscreenCanvas {
	const width = Math.max(image.width, LEAST_WIDTH);
	const letters = Math.max(LEAST, Math.round(width * LETTERS));
	const line = Math.ceil(letters * LINE);
	const font = `${letters}px sans-serif`;
	const canvas = new OffscreenCanvas(width, image.height);
	const context = canvas.getContext("2d");
	if (context === null) throw new Error("no canvas");
	context.font = font;
	const isFit = (text: string) =>
		context.measureText(text).width <= width - 2 * letters;
	const all = lines.flatMap((each) => wrapped(each, isFit));
	// What was set is forgotten with the size.
	canvas.height += line * (all.length + 1);
	context.fillStyle = "#fff";
	context.fillRect(0, 0, canvas.width, canvas.height);
	context.drawImage(image, 0, 0);
	context.fillStyle = "#000";
	context.font = font;
	context.textBaseline = "top";
	for (const [index, text] of all.entries())
		context.fillText(text, letters, image.height + line * (index + 0.5));
	return canvas;
}
