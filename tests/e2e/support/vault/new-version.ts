import fs from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { expect, startScelle } from "../scelle.ts";

/** Another version left the profile: one more backup is made and read back before this one begins, and it is said. */
export async function newVersion(
	profile: string,
	shot: (page: Page, name: string) => Promise<unknown>,
): Promise<void> {
	fs.writeFileSync(path.join(profile, "program"), "0.0.9");
	const { page, close } = await startScelle(profile);
	await expect(page.getByText(/^Nouvelle version /)).toContainText(
		"Une sauvegarde a été faite et relue avant son premier démarrage.",
	);
	await shot(page, "new-version");
	await close();
	const again = await startScelle(profile);
	await expect(again.page.getByText(/^Nouvelle version /)).toHaveCount(0);
	await again.close();
}
