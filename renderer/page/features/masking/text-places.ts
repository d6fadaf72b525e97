import type { Box } from "./marks.ts";

/** A run of a page's text as pdf.js gives it. */
export interface TextRun {
	readonly str: string;
	/** Where it begins and how it is turned, in the page's own points. */
	readonly transform: readonly number[];
	/** In the page's own points, along the line. */
	readonly width: number;
	readonly fontName: string;
	readonly hasEOL: boolean;
}

/** The page as it is shown: how its points become pixels, and how many there are. */
export interface Shown {
	readonly transform: readonly number[];
	readonly width: number;
	readonly height: number;
	readonly scale: number;
}

/** How wide a part of a run is, as a share of the whole; the font's own widths are not known outside of its worker. */
export type ShareOf = (run: TextRun, end: number) => number;

export interface PageText {
	readonly text: string;
	/** The boxes of a part of the text, one a line or run. */
	readonly boxesOf: (start: number, end: number) => readonly Box[];
}

/** The page's text in one line, and where each part of it stands on the page. */
export function pageText(
	runs: readonly TextRun[],
	shown: Shown,
	shareOf: ShareOf,
): PageText {
	let text = "";
	const placed = runs.map((run) => {
		const start = text.length;
		text += run.hasEOL ? `${run.str} ` : run.str;
		return { run, start, end: start + run.str.length };
	});
	return {
		text,
		boxesOf: (start, end) =>
			placed
				.filter((each) => each.start < end && each.end > start)
				.map((each) => {
					const from = Math.max(0, start - each.start);
					const to = Math.min(each.run.str.length, end - each.start);
					return boxOf(each.run, [from, to], shown, shareOf);
				}),
	};
}

/** A bar covers a little more than the letters: shares are estimates, and accents and tails reach out. */
const ABOVE = 0.95;
const BELOW = 0.3;
const BESIDE = 0.3;

function boxOf(
	run: TextRun,
	[from, to]: readonly [number, number],
	shown: Shown,
	shareOf: ShareOf,
): Box {
	const [a, b, c, d, x, y] = multiply(shown.transform, run.transform);
	const letters = Math.hypot(c, d);
	const length = run.width * shown.scale;
	const along = unit(a, b);
	const up = unit(c, d);
	const start = from === 0 ? 0 : shareOf(run, from) * length;
	const end = to === run.str.length ? length : shareOf(run, to) * length;
	const corners = [start - BESIDE * letters, end + BESIDE * letters].flatMap(
		(far) =>
			[ABOVE * letters, -BELOW * letters].map((high) => ({
				x: x + far * along.x + high * up.x,
				y: y + far * along.y + high * up.y,
			})),
	);
	const left = Math.min(...corners.map((corner) => corner.x));
	const top = Math.min(...corners.map((corner) => corner.y));
	const right = Math.max(...corners.map((corner) => corner.x));
	const bottom = Math.max(...corners.map((corner) => corner.y));
	return {
		x: left / shown.width,
		y: top / shown.height,
		width: (right - left) / shown.width,
		height: (bottom - top) / shown.height,
	};
}

type Matrix = readonly [number, number, number, number, number, number];

/** First the second, then the first, as pdf.js writes them. */
function multiply(m: readonly number[], n: readonly number[]): Matrix {
	const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
	const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n;
	return [
		a * g + c * h,
		b * g + d * h,
		a * i + c * j,
		b * i + d * j,
		a * k + c * l + e,
		b * k + d * l + f,
	];
}

function unit(x: number, y: number): { x: number; y: number } {
	const length = Math.hypot(x, y) || 1;
	return { x: x / length, y: y / length };
}
