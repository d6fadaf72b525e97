import { performance } from "node:perf_hooks";
import type { Locator } from "@playwright/test";

/** The middle one of several measurements. */
export const median = (values: readonly number[]): number =>
	[...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ??
	Number.NaN;

/** Prints one figure: what, how much, the target of DESIGN section 7. */
export function tell(what: string, figure: string, target: string): void {
	process.stdout.write(`${what.padEnd(46)} ${figure.padEnd(26)} ${target}\n`);
}

export const inMs = (ms: number): string => `${ms.toFixed(0)} ms`;

/** Milliseconds that a task takes. */
export async function time(task: () => Promise<unknown>): Promise<number> {
	const begun = performance.now();
	await task();
	return performance.now() - begun;
}

/**
 * Milliseconds in the page from a click until an element that a selector and a text name is drawn: the driver's own way
 * there and back does not count.
 */
export function clickUntil(
	button: Locator,
	until: { readonly selector: string; readonly text: string },
): Promise<number> {
	return button.evaluate(
		(element, { selector, text }) =>
			new Promise<number>((resolve) => {
				const begun = performance.now();
				(element as HTMLElement).click();
				const look = () => {
					const found = [...document.querySelectorAll(selector)].some((each) =>
						each.textContent?.includes(text),
					);
					if (found) resolve(performance.now() - begun);
					else requestAnimationFrame(look);
				};
				requestAnimationFrame(look);
			}),
		until,
	);
}
