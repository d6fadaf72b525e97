import type { OpenedVault } from "../opened-vault.ts";
import { destroyAgain } from "./destroy-again.ts";

/**
 * Before anybody unlocks: what a killed or hindered destruction left is carried to its end, and what came
 * back with older files goes again. Gives what hinders it still;
 * it is then tried again at the next start.
 */
export async function finishDestructions(
	vault: OpenedVault,
): Promise<"done" | "damaged" | "failed"> {
	await destroyAgain(vault);
	if (!vault.mustRenew) return "done";
	const renewed = await vault.renewWorkingCopy();
	return renewed.ok ? "done" : renewed.reason;
}
