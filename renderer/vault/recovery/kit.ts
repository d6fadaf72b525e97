import { mayAct } from "../../../shared/access/permissions.ts";
import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import { RECOVERY } from "../../../shared/roster/roster.ts";
import type {
	KitFault,
	RecoveryView,
	SheetFault,
} from "../../../shared/vault-protocol.ts";
import { reconcile } from "../access/reconcile.ts";
import { keepEscrow } from "../backup/escrow.ts";
import type { Desk } from "../commands/desk.ts";
import { KEY_BYTES, randomBytes, wipe } from "../crypto/primitives.ts";
import { rosterRecord } from "../found-vault.ts";
import { publicRecovery, recoveryKeys } from "./recovery-keys.ts";
import { combineSheets, makeSheets, wrongWords } from "./sheets.ts";

/** A kit that is being written down: in memory only, gone with a lock. */
export interface PendingKit {
	readonly secret: Uint8Array;
	readonly sheets: readonly (readonly string[])[];
	/** Sheets whose words were shown: each is shown once. */
	readonly shown: Set<number>;
	readonly copied: Set<number>;
}

export function recoveryView({ session }: Desk): RecoveryView {
	const { roster } = session.vault;
	const { recovery, renewalAllowedBy, recoveryDrilledAt } = roster;
	return {
		made: recovery !== null,
		drilledAt: recoveryDrilledAt,
		mayMake: mayMake(session),
		used: renewalAllowedBy === RECOVERY,
		allowedBy:
			renewalAllowedBy === null || renewalAllowedBy === RECOVERY
				? null
				: session.nameOf(renewalAllowedBy),
	};
}

/** The first kit by any account that may; another one after a use, or when a second account has allowed it. */
function mayMake(session: Desk["session"]): boolean {
	const { vault, account } = session;
	const { recovery, renewalAllowedBy } = vault.roster;
	const free =
		recovery === null ||
		(renewalAllowedBy !== null && renewalAllowedBy !== account.id);
	return free && hasRole(session);
}

const hasRole = ({ account }: Desk["session"]): boolean =>
	mayAct(account.roles, "make-recovery-kit");

/** Begins a kit: three sheets in memory, each shown once and typed back before anything depends on it. */
export async function beginKit(
	desk: Desk,
): Promise<Result<{ sheets: number; words: number }, KitFault>> {
	if (!hasRole(desk.session)) return refuse({ kind: "role" });
	if (!mayMake(desk.session)) return refuse({ kind: "not-allowed" });
	const secret = randomBytes(KEY_BYTES);
	const sheets = await makeSheets(secret);
	desk.pendingKit = { secret, sheets, shown: new Set(), copied: new Set() };
	return ok({ sheets: sheets.length, words: sheets[0]?.length ?? 0 });
}

/** The words of one sheet, for its depositary alone at the screen, once: who missed them begins another kit. */
export function showSheet(
	{ pendingKit }: Desk,
	sheet: number,
): Result<readonly string[], KitFault> {
	const words = pendingKit?.sheets[sheet];
	if (!pendingKit || words === undefined) return refuse({ kind: "no-kit" });
	if (pendingKit.shown.has(sheet)) return refuse({ kind: "shown-before" });
	pendingKit.shown.add(sheet);
	return ok(words);
}

/** Compares what was typed back with the sheet; the places that differ, none when it is copied well. */
export function checkSheet(
	{ pendingKit }: Desk,
	sheet: number,
	typed: readonly string[],
): Result<readonly number[], KitFault> {
	const words = pendingKit?.sheets[sheet];
	if (!pendingKit || words === undefined) return refuse({ kind: "no-kit" });
	const wrong = wrongWords(typed, words);
	if (wrong.length === 0) pendingKit.copied.add(sheet);
	return ok(wrong);
}

/**
 * Puts the kit in force once all three sheets were copied: every dossier is wrapped to it from now on. Where there was
 * one before, every key changes, so that the former sheets open nothing that is written afterwards.
 */
export async function sealKit(
	desk: Desk,
): Promise<Result<RecoveryView, KitFault>> {
	const { session, pendingKit } = desk;
	if (pendingKit === null) return refuse({ kind: "no-kit" });
	if (pendingKit.copied.size < pendingKit.sheets.length)
		return refuse({ kind: "not-copied" });
	// Asked again: while the sheets were copied an allowance may have gone to another person.
	if (!mayMake(session)) {
		dropKit(desk, pendingKit);
		return refuse({ kind: "not-allowed" });
	}
	const { vault } = session;
	const recovery = publicRecovery(recoveryKeys(pendingKit.secret));
	const written = await session.commit([
		rosterRecord(vault, {
			v: "recovery-renewed/1",
			at: vault.outside.now(),
			recovery,
		}),
		...session.accessRecords({ act: "recorded", note: "recovery-renewed" }),
	]);
	if (!written.ok) return written;
	dropKit(desk, pendingKit);
	const { tell } = vault.outside;
	const brought = await reconcile(desk, (done, total) =>
		tell({ kind: "progress", task: "keys", done, total }),
	);
	if (!brought.ok) return brought;
	await session.renewCommonsKeys();
	await keepEscrow(desk);
	return ok(recoveryView(desk));
}

function dropKit(desk: Desk, { secret }: PendingKit): void {
	wipe(secret);
	desk.pendingKit = null;
}

/** One account allows another to make a new kit although the old one was not used: sheets were lost. */
export async function allowNewKit(
	desk: Desk,
	reason: string,
): Promise<Result<RecoveryView, KitFault>> {
	const { session } = desk;
	const { vault } = session;
	if (!hasRole(session)) return refuse({ kind: "role" });
	const written = await session.commit([
		rosterRecord(vault, {
			v: "recovery-renewal-allowed/1",
			at: vault.outside.now(),
			reason,
		}),
		...session.accessRecords({
			act: "recorded",
			note: "recovery-renewal-allowed",
		}),
	]);
	if (!written.ok) return written;
	return ok(recoveryView(desk));
}

/** The yearly drill: two sheets are proved to belong to the kit in force. The key opens nothing. */
export async function drillKit(
	desk: Desk,
	sheets: readonly (readonly string[])[],
): Promise<Result<RecoveryView, KitFault>> {
	const { session } = desk;
	const { vault } = session;
	const fault = await faultOf(sheets, vault.roster.recovery?.boxKey);
	if (fault !== null) {
		// Entered, and neither counted nor delayed: somebody who is known tries what is asked of them every year.
		const note = "recovery-drill-failed";
		const entered = await session.commit(
			session.accessRecords({ act: "recorded", note }),
		);
		if (!entered.ok) return entered;
		return refuse({ kind: "sheets", fault, nextAt: null });
	}
	const written = await session.commit([
		rosterRecord(vault, { v: "recovery-drilled/1", at: vault.outside.now() }),
		...session.accessRecords({ act: "recorded", note: "recovery-drilled" }),
	]);
	if (!written.ok) return written;
	return ok(recoveryView(desk));
}

/** Why two sheets are not those of the kit in force; null when they are. */
async function faultOf(
	sheets: readonly (readonly string[])[],
	boxKey: string | undefined,
): Promise<SheetFault | null> {
	const combined = await combineSheets(sheets);
	if (!combined.ok) return combined.reason;
	const found = publicRecovery(recoveryKeys(combined.value));
	wipe(combined.value);
	return found.boxKey === boxKey ? null : { kind: "other-kit" };
}
