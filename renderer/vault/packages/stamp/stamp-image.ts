import { imageFault } from "../../../../shared/file/image-size.ts";
import { stampedMime } from "../../../../shared/package/stamp.ts";

/** The letters' height as a share of the image's width, and the least that can be read. */
const LETTERS = 1 / 60;
const LEAST = 11;
const LINE = 1.35;
const QUALITY = 0.92;

/**
 * Draws the image anew with a strip below it that bears these lines. What the file said beside its pixels (camera,
 * place, day) does not go with them.
 */
export async function stampImage(
	bytes: Uint8Array<ArrayBuffer>,
	mime: string,
	lines: readonly string[],
): Promise<Uint8Array | "damaged" | "too-large"> {
	const fault = imageFault(bytes);
	if (fault !== null) return fault;
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
	const { width, height } = image;
	const letters = Math.max(LEAST, Math.round(width * LETTERS));
	const line = Math.ceil(letters * LINE);
	const canvas = new OffscreenCanvas(width, height + line * (lines.length + 1));
	const context = canvas.getContext("2d");
	if (context === null) throw new Error("no canvas");
	context.fillStyle = "#fff";
	context.fillRect(0, 0, canvas.width, canvas.height);
	context.drawImage(image, 0, 0);
	context.fillStyle = "#000";
	context.font = `${letters}px sans-serif`;
	context.textBaseline = "top";
	for (const [index, text] of lines.entries())
		context.fillText(
			fitted(context, text, width - 2 * letters),
			letters,
			height + line * (index + 0.5),
		);
	return canvas;
}

/** Cut where the image ends. */
function fitted(
	context: OffscreenCanvasRenderingContext2D,
	line: string,
	width: number,
): string {
	const isFit = (text: string) => context.measureText(text).width <= width;
	if (isFit(line)) return line;
	let text = line;
	while (text !== "" && !isFit(`${text}…`)) text = text.slice(0, -1);
	return `${text}…`;
}
