import type { Box } from "./marks.ts";

const percent = (share: number): string => `${share * 100}%`;

/** Where a box lies over its page, as styles. */
export const placeOf = ({ x, y, width, height }: Box) => ({
	left: percent(x),
	top: percent(y),
	width: percent(width),
	height: percent(height),
});
