import { mayAct } from "../../../../shared/access/permissions.ts";
import type { Role } from "../../../../shared/access/roles.ts";
import {
	addDays,
	type IsoDate,
	isoDate,
	plainDate,
} from "../../../../shared/base/dates.ts";
import type { AccountRow } from "../../../../shared/vault-protocol.ts";

export type Decision = "keep" | "reduce" | "end";

const SOON_DAYS = 30;
/** As many as `lastOpened` looks back. */
const UNUSED_DAYS = 90;

/** Whether an account that is old enough was not opened for ninety days. */
export const isUnused = (
	{ lastOpened, since }: AccountRow,
	today: IsoDate,
): boolean =>
	lastOpened === null &&
	since <= isoDate(addDays(plainDate(today), -UNUSED_DAYS));

/** Whether a right ends within a month: without a review it is gone (C6). */
export const endsSoon = (expires: IsoDate, today: IsoDate): boolean =>
	expires <= isoDate(addDays(plainDate(today), SOON_DAYS));

/** Rights that end within a month or have run out: each is kept or withdrawn, and until then it stays in sight. */
export const rightsToReview = (
	accounts: readonly AccountRow[],
	today: IsoDate,
): readonly AccountRow[] =>
	accounts
		.filter(
			({ state, expires }) => state !== "ended" && endsSoon(expires, today),
		)
		.sort((a, b) => (a.expires < b.expires ? -1 : 1));

/** The day after which nobody opens the vault any more, when every right ends within a month; null otherwise. */
export function lastDayOfAll(
	accounts: readonly AccountRow[],
	today: IsoDate,
): IsoDate | null {
	const days = accounts
		.filter(({ state }) => state === "active")
		.map(({ expires }) => expires)
		.sort();
	const last = days.at(-1);
	return last !== undefined && endsSoon(last, today) ? last : null;
}

/** What somebody with these roles may decide about a right: an administrator only ends it. */
export const decisionsOf = (
	mine: readonly Role[],
	theirs: readonly Role[],
): readonly Decision[] => {
	if (!mayAct(mine, "review-access")) return ["end"];
	return theirs.length > 1 ? ["keep", "reduce", "end"] : ["keep", "end"];
};

export interface ReviewForm {
	readonly decision: Decision | null;
	/** The roles that stay when the right is reduced. */
	readonly roles: readonly Role[];
	readonly reason: string;
}

export type ReviewFault = "decision" | "roles" | "reason";

/** What is missing. A right that was used is kept without a reason; everything else says why. */
export function reviewFaults(
	{ decision, roles, reason }: ReviewForm,
	account: AccountRow,
	today: IsoDate,
): readonly ReviewFault[] {
	if (decision === null) return ["decision"];
	const faults: ReviewFault[] = [];
	const left = roles.length;
	if (decision === "reduce" && (left === 0 || left === account.roles.length))
		faults.push("roles");
	if (needsReason(decision, account, today) && reason.trim() === "")
		faults.push("reason");
	return faults;
}

export const needsReason = (
	decision: Decision,
	account: AccountRow,
	today: IsoDate,
): boolean => decision !== "keep" || isUnused(account, today);

/** The roles that the account has after the decision; none: the right ends. */
export function rolesAfter(
	{ decision, roles }: ReviewForm,
	account: AccountRow,
): readonly Role[] {
	if (decision === "keep") return account.roles;
	return decision === "reduce" ? roles : [];
}
