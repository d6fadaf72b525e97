const ZONES = ["header", "menu", "content", "panel"] as const;

const REACHABLE =
	'a[href], button:not([disabled]), input:not([disabled]), select, textarea, [tabindex="0"]';

/** F6: from the zone that has the focus to the next one that stands (SCREENS section 2, Keys). */
export function focusNextZone(document: Document): void {
	const standing = ZONES.flatMap((name) => {
		const zone = document.querySelector<HTMLElement>(`[data-zone="${name}"]`);
		return zone !== null && isShown(zone) ? [zone] : [];
	});
	const current = standing.findIndex((zone) =>
		zone.contains(document.activeElement),
	);
	const next = standing[(current + 1) % standing.length];
	if (next === undefined) return;
	const heading = next.querySelector<HTMLElement>("h1, h2[tabindex]");
	(heading ?? next.querySelector<HTMLElement>(REACHABLE))?.focus();
}

const isShown = (zone: HTMLElement): boolean =>
	getComputedStyle(zone).display !== "none";
