import { concatBytes, hexToBytes, utf8 } from "../../../shared/base/bytes.ts";
import type { VaultId } from "../../../shared/base/ids.ts";
import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import type { KitFault } from "../../../shared/vault-protocol.ts";
import type { Desk } from "../commands/desk.ts";
import { openFromBox, sealToBox, wipe } from "../crypto/primitives.ts";
import type { MainClient } from "../outside.ts";
import { recoveryKeys } from "../recovery/recovery-keys.ts";
import { combineSheets } from "../recovery/sheets.ts";

/**
 * Seals the machine's secret to the recovery kit and gives it to main for the backups: another machine can open one of
 * them with two sheets, and nobody can with the backup alone. docs/decisions/0009-backups.md
 */
export async function keepEscrow({ session }: Desk): Promise<void> {
	const { vault, account } = session;
	const { recovery } = vault.roster;
	if (recovery === null) return;
	const { main } = vault.outside;
	const secrets = await main.readSecrets({ slot: account.keyBox.slot });
	if (!secrets.ok) return;
	const sealed = sealToBox(
		secrets.value.machine,
		contextOf(vault.id),
		hexToBytes(recovery.boxKey),
	);
	await main.keepEscrow({ sealed });
}

/** Opens the sealed secret with two sheets and gives it back to main. */
export async function openEscrow(
	main: MainClient,
	{ vault, escrow }: { readonly vault: VaultId; readonly escrow: Uint8Array },
	sheets: readonly (readonly string[])[],
): Promise<Result<Uint8Array, KitFault>> {
	const combined = await combineSheets(sheets);
	if (!combined.ok) return refuse({ kind: "sheets", fault: combined.reason });
	const { box } = recoveryKeys(combined.value);
	const secret = openFromBox(escrow, contextOf(vault), box);
	if (secret === null)
		return refuse({ kind: "sheets", fault: { kind: "other-kit" } });
	const kept = await main.keepMachineSecret({ secret });
	wipe(secret);
	return kept.ok ? ok(combined.value) : refuse({ kind: "storage-failed" });
}

const contextOf = (vault: VaultId): Uint8Array =>
	concatBytes([utf8("scelle/machine-escrow/1\0"), hexToBytes(vault)]);
