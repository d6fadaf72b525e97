import {
	PDFArray,
	PDFDict,
	PDFName,
	PDFNumber,
	type PDFPage,
} from "@cantoo/pdf-lib";
import { type Box, common } from "./strip-places.ts";

const name = (text: string): PDFName => PDFName.of(text);

/** Not zoomed with the page and not turned with it (ISO 32000-1, 12.5.3): where such a note is drawn depends on the reader. */
const LOOSE = 8 | 16;
/** Readers draw the sign of a note in their own size, from its upper left corner on. */
const SIGN = 24;
/** Of what has no drawing of its own, the points that readers draw between. */
const POINTS = ["L", "Vertices", "InkList", "QuadPoints", "CL", "Path"];

/**
 * Notes, links and fields are drawn over the page's content and are not clipped with it. None of them reaches beyond what
 * the page showed: what lay outside goes, what lay across the edge ends there.
 */
export function keepWithin(page: PDFPage, box: Box): void {
	const { node } = page;
	const annotations = node.Annots();
	if (annotations === undefined) return;
	const kept = annotations.asArray().filter((each) => {
		const annotation = node.context.lookup(each);
		return annotation instanceof PDFDict && isKept(annotation, box);
	});
	node.set(name("Annots"), node.context.obj(kept));
}

function isKept(annotation: PDFDict, box: Box): boolean {
	annotation.delete(name("Open"));
	annotation.delete(name("FixedPrint"));
	const flags = annotation.lookup(name("F"));
	if (flags instanceof PDFNumber)
		annotation.set(name("F"), PDFNumber.of(flags.asNumber() & ~LOOSE));
	const kind = annotation.lookup(name("Subtype"));
	// A window of the reader, not of the page, and closed.
	if (kind === name("Popup")) return true;
	const rectangle = annotation.lookup(name("Rect"));
	if (!(rectangle instanceof PDFArray)) return false;
	const said = rectangle.asRectangle();
	const inside =
		kind === name("Text") ? signWithin(said, box) : common(said, box);
	if (inside === null || hasPointsBeyond(annotation, box)) return false;
	const { x, y, width, height } = inside;
	annotation.set(
		name("Rect"),
		annotation.context.obj([x, y, x + width, y + height]),
	);
	dropWideBorder(annotation, inside, box);
	return true;
}

function signWithin(said: Box, box: Box): Box | null {
	if (common(said, box) === null) return null;
	const top = said.y + said.height;
	const x = Math.max(box.x, Math.min(said.x, box.x + box.width - SIGN));
	const y = Math.max(box.y, Math.min(top, box.y + box.height) - SIGN);
	const side = Math.min(SIGN, box.width, box.height);
	return { x, y, width: side, height: side };
}

const isDrawn = (annotation: PDFDict): boolean => {
	const drawings = annotation.lookup(name("AP"));
	return (
		drawings instanceof PDFDict && drawings.lookup(name("N")) !== undefined
	);
};

function hasPointsBeyond(annotation: PDFDict, box: Box): boolean {
	if (isDrawn(annotation)) return false;
	const edge = borderOf(annotation);
	return POINTS.flatMap((key) => pointsIn(annotation.lookup(name(key)))).some(
		([x, y]) =>
			!isInside(
				{ x: x - edge, y: y - edge, width: edge * 2, height: edge * 2 },
				box,
			),
	);
}

function pointsIn(value: unknown): readonly (readonly [number, number])[] {
	if (!(value instanceof PDFArray)) return [];
	const items = Array.from({ length: value.size() }, (_, at) =>
		value.lookup(at),
	);
	const numbers = items.flatMap((each) =>
		each instanceof PDFNumber ? [each.asNumber()] : [],
	);
	const own = numbers.flatMap((x, at) => {
		const y = numbers[at + 1];
		return at % 2 === 0 && y !== undefined ? [[x, y] as const] : [];
	});
	return [...own, ...items.flatMap(pointsIn)];
}

const isInside = (inner: Box, outer: Box): boolean =>
	inner.x >= outer.x &&
	inner.y >= outer.y &&
	inner.x + inner.width <= outer.x + outer.width &&
	inner.y + inner.height <= outer.y + outer.height;

/** How wide a reader draws the border, half of it outside. */
function borderOf(annotation: PDFDict): number {
	const style = annotation.lookup(name("BS"));
	const border = annotation.lookup(name("Border"));
	const said =
		style instanceof PDFDict
			? style.lookup(name("W"))
			: border instanceof PDFArray && border.size() > 2
				? border.lookup(2)
				: undefined;
	return said instanceof PDFNumber ? Math.abs(said.asNumber()) : 1;
}

function dropWideBorder(annotation: PDFDict, inside: Box, box: Box): void {
	const edge = borderOf(annotation);
	const { x, y, width, height } = inside;
	const drawn = {
		x: x - edge,
		y: y - edge,
		width: width + 2 * edge,
		height: height + 2 * edge,
	};
	if (isInside(drawn, box)) return;
	annotation.delete(name("BS"));
	annotation.set(name("Border"), annotation.context.obj([0, 0, 0]));
}
