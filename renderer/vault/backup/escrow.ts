import { concatBytes, hexToBytes, utf8 } from "../../../shared/base/bytes.ts";
import type { VaultId } from "../../../shared/base/ids.ts";
import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import type { KitFault, SheetFault } from "../../../shared/vault-protocol.ts";
import type { Desk } from "../commands/desk.ts";
import { openFromBox, sealToBox } from "../crypto/primitives.ts";
import type { VaultOutside } from "../outside.ts";
import { recoveryKeys } from "../recovery/recovery-keys.ts";
import { combineSheets } from "../recovery/sheets.ts";
import { trySheets } from "../recovery/try-sheets.ts";

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

/** What two sheets opened on a machine that is new to the vault. */
export interface OpenedEscrow {
	/** The kit's secret: it signs the entry that says so. */
	readonly kit: Uint8Array;
	/** The machine's, as it was sealed to the kit. */
	readonly machine: Uint8Array;
	/** Tries that failed before on this machine, where there was no register yet to enter them. */
	readonly failuresBefore: number;
}

/** Opens the sealed secret of the machine with two sheets. */
export async function openEscrow(
	outside: Pick<VaultOutside, "main" | "now">,
	sealed: Sealed,
	sheets: readonly (readonly string[])[],
): Promise<Result<OpenedEscrow, KitFault>> {
	const opened = await trySheets(
		outside,
		() => openedBy(sealed, sheets),
		async () => undefined,
	);
	if (!opened.ok) return opened;
	const { value, failuresBefore } = opened.value;
	return ok({ kit: value.kit, machine: value.secret, failuresBefore });
}

/** A vault that is sealed here: it came from another machine, or this one lost its secret. */
export interface Sealed {
	readonly vault: VaultId;
	readonly escrow: Uint8Array;
}

async function openedBy(
	{ vault, escrow }: Sealed,
	sheets: readonly (readonly string[])[],
): Promise<Result<{ kit: Uint8Array; secret: Uint8Array }, SheetFault>> {
	const combined = await combineSheets(sheets);
	if (!combined.ok) return combined;
	const { box } = recoveryKeys(combined.value);
	const secret = openFromBox(escrow, contextOf(vault), box);
	return secret === null
		? refuse({ kind: "other-kit" })
		: ok({ kit: combined.value, secret });
}

const contextOf = (vault: VaultId): Uint8Array =>
	concatBytes([utf8("scelle/machine-escrow/1\0"), hexToBytes(vault)]);
