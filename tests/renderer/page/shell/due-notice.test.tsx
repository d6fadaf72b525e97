// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { DEFAULT_SETTINGS } from "../../../../shared/policy/settings.ts";
import { showPage } from "../support/page.tsx";

const MINUTE_MS = 60_000;

afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

/** The page over a fake vault with something due; only its intervals stand still. */
async function leftWindow(notifications: boolean, hasFocus = false) {
	vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
	vi.spyOn(document, "hasFocus").mockReturnValue(hasFocus);
	const { parts } = showPage({ settings: { notifications } });
	const told = vi.spyOn(parts.main, "notifyDue");
	await screen.findByRole("heading", { name: "Échéances", level: 1 });
	await screen.findAllByRole("button", { name: /^(Enregistrer|Ouvrir)/ });
	return { told };
}

test("who left the window is told of what is due before it locks by itself, once", async () => {
	const { told } = await leftWindow(true);
	vi.advanceTimersByTime(MINUTE_MS);
	expect(DEFAULT_SETTINGS.lockAfterMinutes).toBeGreaterThan(1);
	expect(told).toHaveBeenCalledTimes(1);
	vi.advanceTimersByTime(10 * MINUTE_MS);
	expect(told).toHaveBeenCalledTimes(1);
});

test("nobody is told who has the window before the eyes", async () => {
	const { told } = await leftWindow(true, true);
	vi.advanceTimersByTime(10 * MINUTE_MS);
	expect(told).not.toHaveBeenCalled();
});

test("nobody is told who did not ask for it", async () => {
	const { told } = await leftWindow(false);
	vi.advanceTimersByTime(10 * MINUTE_MS);
	expect(told).not.toHaveBeenCalled();
});
