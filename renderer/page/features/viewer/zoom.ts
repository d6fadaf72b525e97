/** Per cent; 100 is the size of the page or of the image itself. */
export const ZOOMS = [25, 50, 75, 100, 125, 150, 200, 300, 400] as const;

/** The next larger (+1) or smaller (-1) step; the outermost one stays. */
export function nextZoom(percent: number, way: 1 | -1): number {
	const steps =
		way === 1
			? ZOOMS.filter((each) => each > percent)
			: ZOOMS.filter((each) => each < percent).reverse();
	return steps[0] ?? percent;
}
