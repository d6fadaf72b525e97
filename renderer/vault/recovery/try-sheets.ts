import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import { nextAttemptAt } from "../../../shared/policy/attempts.ts";
import { RECOVERY } from "../../../shared/roster/roster.ts";
import type { KitFault, SheetFault } from "../../../shared/vault-protocol.ts";
import type { VaultOutside } from "../outside.ts";

/** What two sheets opened, and how many tries had failed on this machine since the last that did not. */
export interface Opened<Value> {
	readonly value: Value;
	readonly failuresBefore: number;
}

/**
 * Tries two sheets from outside of a session. Failures are counted in main before they are answered and delay the next
 * try as wrong passphrases do, under the kit's own name: no account waits for them. Sheets that open clear the count.
 */
export async function trySheets<Value>(
	{ main, now }: Pick<VaultOutside, "main" | "now">,
	open: () => Promise<Result<Value, SheetFault>>,
	enterFailure: () => Promise<unknown>,
): Promise<Result<Opened<Value>, KitFault>> {
	const attempts = await main.readAttempts({ account: RECOVERY });
	if (!attempts.ok) return refuse({ kind: "storage-failed" });
	const { failures } = attempts.value;
	const nextAt = nextAttemptAt(attempts.value, now());
	if (nextAt !== null) return refuse({ kind: "wait", nextAt });
	const opened = await open();
	if (opened.ok) {
		await main.clearFailures({ account: RECOVERY });
		return ok({ value: opened.value, failuresBefore: failures });
	}
	const counted = await main.countFailure({ account: RECOVERY });
	if (!counted.ok) return refuse({ kind: "storage-failed" });
	await enterFailure();
	return refuse({
		kind: "sheets",
		fault: opened.reason,
		nextAt: nextAttemptAt(counted.value, now()),
	});
}
