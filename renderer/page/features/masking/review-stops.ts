import type { Zone } from "./marks.ts";

/** One look of the review: at a zone, or at a page that has none. */
export interface ReviewStop {
	readonly page: number;
	readonly zone: Zone | null;
	/** Of the zone, in the order of reading, from 1. */
	readonly number: number | null;
}

/** « Relire » walks zone by zone, and stops at each page without one: nothing to mask there? */
export function reviewStops(
	pages: number,
	zones: readonly Zone[],
): readonly ReviewStop[] {
	return Array.from({ length: pages }, (_, index) => index + 1).flatMap(
		(page): ReviewStop[] => {
			const here = zones.filter((zone) => zone.page === page);
			return here.length === 0
				? [{ page, zone: null, number: null }]
				: here.map((zone) => ({
						page,
						zone,
						number: zones.indexOf(zone) + 1,
					}));
		},
	);
}
