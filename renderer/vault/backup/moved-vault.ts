import { type Result, refuse } from "../../../shared/base/result.ts";
import { refusedBefore } from "../../../shared/registers/access-events.ts";
import { RECOVERY } from "../../../shared/roster/roster.ts";
import type { KitFault } from "../../../shared/vault-protocol.ts";
import { wipe } from "../crypto/primitives.ts";
import { finishDestructions } from "../destruction/finish.ts";
import { rosterRecord } from "../found-vault.ts";
import type { OpenedVault } from "../opened-vault.ts";
import type { VaultOutside } from "../outside.ts";
import { recoveryKeys } from "../recovery/recovery-keys.ts";
import { accessRecords } from "../registers/access-register.ts";
import { registerFailure } from "../session/unlock.ts";
import { type OpenedEscrow, openEscrow, type Sealed } from "./escrow.ts";

export interface Move {
	readonly sheets: readonly (readonly string[])[];
	readonly motive: string;
	/** Looks at the vault anew, with a machine's secret lent to main or with none; `shut` when the engine cannot open its working copy. */
	readonly start: (secret?: Uint8Array) => Promise<OpenedVault | "shut" | null>;
}

/**
 * A vault that comes from another machine: its secret is lent, its working copy made, the kit's use entered, and only then the
 * secret kept. Killed in between, the vault is still sealed here and asks for the sheets again.
 */
export async function moveHere(
	outside: VaultOutside,
	sealed: Sealed,
	{ sheets, motive, start }: Move,
): Promise<Result<null, KitFault>> {
	const opened = await openEscrow(outside, sealed, sheets);
	if (!opened.ok) return opened;
	const { machine } = opened.value;
	const vault = await openedWith(outside, machine, start);
	wipe(machine);
	const noted: Result<null, KitFault> =
		vault === null
			? refuse({ kind: "storage-failed" })
			: await noteMove(vault, opened.value, motive);
	const kept = noted.ok ? await outside.main.keepMachineSecret({}) : noted;
	if (kept.ok) return kept;
	// What was lent is taken back: nothing opens here without the entry.
	await start();
	return noted.ok ? refuse({ kind: "storage-failed" }) : noted;
}

async function openedWith(
	{ main }: VaultOutside,
	machine: Uint8Array,
	start: Move["start"],
): Promise<OpenedVault | null> {
	let vault = await start(machine);
	if (vault === "shut") {
		await main.clearWorkingCopy({});
		vault = await start(machine);
	}
	if (vault === null || vault === "shut") return null;
	if (vault.damage === null) return vault;
	if (!(await vault.rebuild()).ok) return null;
	return (await finishDestructions(vault)) === "failed" ? null : vault;
}

/**
 * Enters in a vault that was moved to another machine that two sheets of the kit were used for it: signed by the kit,
 * seen by everyone at the next unlock. Tries that failed before, when there was no register yet, are entered with how
 * many they were. Nobody's keys change.
 */
async function noteMove(
	vault: OpenedVault,
	{ kit, failuresBefore }: OpenedEscrow,
	motive: string,
): Promise<Result<null, KitFault>> {
	const { signing } = recoveryKeys(kit);
	wipe(kit);
	const at = vault.outside.now();
	if (failuresBefore > 0)
		await registerFailure(vault, RECOVERY, {
			note: refusedBefore(failuresBefore),
		});
	return vault.ledger.commit({ account: RECOVERY, signing }, [
		rosterRecord(vault, { v: "recovery-used/1", at, motive }),
		...accessRecords(vault, { act: "recovery-used", note: motive }),
	]);
}
