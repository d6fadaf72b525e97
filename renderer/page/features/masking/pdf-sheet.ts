import { drawableShare } from "../../pdf/drawing-bounds.ts";
import type { OpenedPdf } from "../../pdf/open-pdf.ts";
import { emptyCanvas, penOf, type Sheet } from "./sheet.ts";
import { pageText, type ShareOf, type TextRun } from "./text-places.ts";

/** A PDF, each page as it is shown upright. */
export function pdfSheet({ pdf, tooMuch, close }: OpenedPdf): Sheet {
	return {
		kind: "pdf",
		tooMuch,
		pages: pdf.numPages,
		sizeOf: async (number) => {
			const page = await pdf.getPage(number);
			const { width, height } = page.getViewport({ scale: 1 });
			return { width, height };
		},
		draw: async (number, scale) => {
			const page = await pdf.getPage(number);
			const { width, height } = page.getViewport({ scale });
			const share = drawableShare(width, height);
			const viewport = page.getViewport({ scale: scale * share });
			const canvas = emptyCanvas(viewport.width, viewport.height);
			await page.render({ canvas, viewport }).promise;
			page.cleanup();
			return canvas;
		},
		textOf: async (number) => {
			const page = await pdf.getPage(number);
			const { items, styles } = await page.getTextContent();
			const runs = items.filter(
				(item): item is typeof item & TextRun => "str" in item,
			);
			if (runs.every(({ str }) => str.trim() === "")) return null;
			const { transform, width, height, scale } = page.getViewport({
				scale: 1,
			});
			const family = (name: string) => styles[name]?.fontFamily ?? "sans-serif";
			return pageText(
				runs,
				{ transform, width, height, scale },
				measuredShares(family),
			);
		},
		close: () => void close(),
	};
}

/** Measured in a font of the same family: near enough for a bar that reaches a little further. */
function measuredShares(familyOf: (font: string) => string): ShareOf {
	const pen = penOf(emptyCanvas(1, 1));
	return ({ str, fontName }, end) => {
		pen.font = `100px ${familyOf(fontName)}`;
		const whole = pen.measureText(str).width;
		if (whole === 0) return end / str.length;
		return pen.measureText(str.slice(0, end)).width / whole;
	};
}
