import type { OpenedVault } from "../opened-vault.ts";

/**
 * Before anybody unlocks: what a killed or hindered destruction left is carried to its end. Gives what hinders it still;
 * it is then tried again at the next start.
 */
export async function finishDestructions(
	vault: OpenedVault,
): Promise<"done" | "damaged" | "failed"> {
	if (!vault.mustRenew) return "done";
	const renewed = await vault.renewWorkingCopy();
	return renewed.ok ? "done" : renewed.reason;
}
