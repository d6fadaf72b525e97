import type { IsoDate } from "../../../shared/base/dates.ts";
import type { AccountId } from "../../../shared/base/ids.ts";
import type { OpenedVault } from "../opened-vault.ts";
import { accessDays } from "../registers/read-access.ts";

/**
 * The last day on which each account worked, not before `first`: accounts that did nothing since are not in it. Every
 * unlock leaves a record whose author stands in clear, so that no key of the register is needed.
 */
export async function lastWorked(
	vault: OpenedVault,
	accounts: readonly AccountId[],
	first: IsoDate,
): Promise<ReadonlyMap<AccountId, IsoDate>> {
	const found = new Map<AccountId, IsoDate>();
	const missing = new Set(accounts);
	for (const { day, stream } of await accessDays(vault)) {
		if (day < first || missing.size === 0) break;
		for (const { author } of (await vault.store.read(stream)).records) {
			const account = accounts.find((each) => each === author);
			if (account !== undefined && missing.delete(account))
				found.set(account, day);
		}
	}
	return found;
}
