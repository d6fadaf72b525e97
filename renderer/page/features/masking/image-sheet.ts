import { blobFault } from "../viewer/image-head.ts";
import { emptyCanvas, penOf, type Sheet } from "./sheet.ts";

/** An image as one page, turned as its own data say; or why it is none that the engine can draw. */
export async function imageSheet(
	blob: Blob,
): Promise<Sheet | "damaged" | "too-large"> {
	const fault = await blobFault(blob);
	if (fault !== null) return fault;
	const image = await createImageBitmap(blob).catch(() => null);
	if (image === null) return "damaged";
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
