import { emptyCanvas, penOf, type Sheet } from "./sheet.ts";

/** An image as one page, turned as its own data say. Null when the engine cannot read it. */
export async function imageSheet(blob: Blob): Promise<Sheet | null> {
	const image = await createImageBitmap(blob).catch(() => null);
	if (image === null) return null;
	const { width, height } = image;
	return {
		kind: "image",
		pages: 1,
		sizeOf: async () => ({ width, height }),
		draw: async (_page, scale) => {
			const canvas = emptyCanvas(width * scale, height * scale);
			penOf(canvas).drawImage(image, 0, 0, canvas.width, canvas.height);
			return canvas;
		},
		textOf: async () => null,
		close: () => image.close(),
	};
}
