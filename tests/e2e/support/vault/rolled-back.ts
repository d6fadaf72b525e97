import { DPO, unlock } from "../acts.ts";
import { expect, startScelle } from "../scelle.ts";
import { button, goTo } from "./people.ts";

/** A whole profile set back to before a receipt is whole in itself: only the receipt tells (T-4). */
export async function rolledBack(
	profile: string,
	setBack: () => void,
): Promise<void> {
	const before = await startScelle(profile);
	await openProof(before.page);
	await button(before.page, "Prendre un reçu").click();
	const code = before.page.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){5}$/);
	await expect(code).toBeVisible();
	const receipt = await code.innerText();
	await before.close();
	setBack();
	const { page, close } = await startScelle(profile);
	await openProof(page);
	await page.getByRole("textbox", { name: "Comparer un reçu" }).fill(receipt);
	await button(page, "Comparer").click();
	await expect(page.getByText(/ramené à un état plus ancien/)).toBeVisible();
	await close();
}

async function openProof(page: Parameters<typeof unlock>[0]): Promise<void> {
	await unlock(page, DPO);
	await goTo(page, "Registres");
	await page.getByRole("tab", { name: "Intégrité" }).click();
}
