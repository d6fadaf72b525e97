// @vitest-environment jsdom
import { act, fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { PdfPageView } from "../../../../../renderer/page/features/viewer/PdfPageView.tsx";
import type { DrawPage } from "../../../../../renderer/page/pdf/draw-page.ts";
import type { PdfPage } from "../../../../../renderer/page/pdf/open-pdf.ts";
import { showInside } from "../../support/inside.tsx";

const PAGE = {
	rotate: 0,
	pageNumber: 1,
	getViewport: () => ({ width: 100, height: 100 }),
} as unknown as PdfPage;

interface Run {
	readonly end: (whole: boolean) => void;
	cancelled: boolean;
}
let runs: Run[];
/** As pdf.js: what is cancelled counts as whole. */
const draw: DrawPage = () => {
	let end: (whole: boolean) => void = () => undefined;
	const whole = new Promise<boolean>((resolve) => {
		end = resolve;
	});
	const run: Run = { end, cancelled: false };
	runs.push(run);
	return {
		whole,
		cancel: () => {
			run.cancelled = true;
			end(true);
		},
	};
};

const damaged = vi.fn();
const show = () =>
	showInside(
		<PdfPageView
			page={PAGE}
			draw={draw}
			zoom={100}
			turns={0}
			onDamage={damaged}
		/>,
	);
const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const finish = (whole: boolean) => act(async () => runs.at(-1)?.end(whole));
const named = (name: string) => screen.queryByRole("button", { name });

beforeEach(() => {
	runs = [];
	damaged.mockClear();
	vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

test("a page that is drawn at once offers nothing to stop", async () => {
	show();
	await finish(true);
	await wait(10_000);
	expect(named("Arrêter")).toBeNull();
});

test("a long drawing can be stopped, and begun again", async () => {
	show();
	await wait(2_000);
	const stop = named("Arrêter");
	if (stop === null) throw new Error("nothing to stop");
	await act(async () => fireEvent.click(stop));
	expect(runs.map(({ cancelled }) => cancelled)).toEqual([true]);
	expect(named("Arrêter")).toBeNull();
	const again = named("Dessiner de nouveau");
	expect(document.activeElement).toBe(again);
	await wait(10_000);
	expect(named("Dessiner de nouveau")).toBe(again);
	if (again) await act(async () => fireEvent.click(again));
	expect(runs).toHaveLength(2);
	await finish(true);
	expect(named("Dessiner de nouveau")).toBeNull();
	expect(damaged).not.toHaveBeenCalled();
});

test("a page that cannot be drawn is said to be damaged, once", async () => {
	show();
	await wait(2_000);
	await finish(false);
	expect(damaged).toHaveBeenCalledTimes(1);
});
