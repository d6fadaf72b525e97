import { execFileSync } from "node:child_process";
import type { Page } from "@playwright/test";
import { PASSPHRASES } from "../../support/sample.ts";
import { heading, type Person } from "./acts.ts";
import { expect } from "./scelle.ts";
import { button, SLOW } from "./vault/people.ts";

/** A vault that was written without an engine and without a window: sooner there than one that is created by hand. */

const phrase = (of: keyof typeof PASSPHRASES): string =>
	new TextDecoder().decode(PASSPHRASES[of]);

export const FILLED_CLERK: Person = {
	name: "Claire Weber",
	initials: "CW",
	passphrase: phrase("clerk"),
};
export const FILLED_DPO: Person = {
	name: "Dora Ott",
	initials: "DO",
	passphrase: phrase("dpo"),
};

/** Beside the dossier DJ-2026-001 of Anne Muller, so many more. */
export function fillProfile(profile: string, more: number, day: string): void {
	execFileSync(process.execPath, [
		"tests/bench/fill.ts",
		profile,
		String(more),
		day,
	]);
}

/** The first start makes the working copy. */
export async function rebuild(page: Page): Promise<void> {
	await button(page, "Reconstruire").click();
	await expect(heading(page, "La reconstruction est terminée.")).toBeVisible(
		SLOW,
	);
	await button(page, "Continuer").click();
}
