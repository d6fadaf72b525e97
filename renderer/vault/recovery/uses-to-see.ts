import type { AccountId } from "../../../shared/base/ids.ts";
import { luxembourgDay } from "../../../shared/base/luxembourg-day.ts";
import type { Roster } from "../../../shared/roster/roster.ts";
import { lastWorked } from "../accounts/last-worked.ts";
import type { OpenedVault } from "../opened-vault.ts";

const RECENT_MS = 30 * 24 * 3_600_000;

/**
 * The uses of the recovery kit that an account is shown in the session that begins: each for thirty days, and until it has
 * worked on a day after it, however long it was away; none from before it was enrolled but those of thirty days.
 */
export async function usesToSee(
	vault: OpenedVault,
	account: AccountId,
): Promise<Roster["recoveryUses"]> {
	const { recoveryUses } = vault.roster;
	const since = vault.outside.now() - RECENT_MS;
	const oldest = recoveryUses.find(({ at }) => at < since);
	if (oldest === undefined) return recoveryUses;
	const first = luxembourgDay(oldest.at);
	const seen = (await lastWorked(vault, [account], first)).get(account);
	const enrolled = vault.roster.accounts.get(account)?.since ?? 0;
	return recoveryUses.filter(
		({ at }) =>
			at >= since ||
			(at >= enrolled && (seen === undefined || luxembourgDay(at) >= seen)),
	);
}
