import type { AccountId } from "../base/ids.ts";
import type { Role } from "./roles.ts";

/** Roles of which every dossier keeps a holder each, from its first day to its last. */
const KEEPERS: readonly Role[] = ["clerk", "dpo"];

export interface Keeper {
	readonly id: AccountId;
	readonly roles: readonly Role[];
}

const isKeeper = ({ roles }: Pick<Keeper, "roles">): boolean =>
	roles.some((role) => KEEPERS.includes(role));

/** Whether two persons keep a dossier: one who keeps the files and a DPO. A right that ends is how it comes to less. */
export const hasTwoHolders = (holders: readonly Keeper[]): boolean =>
	holders.filter(isKeeper).length >= 2 &&
	KEEPERS.every((role) => holders.some(({ roles }) => roles.includes(role)));

/** What is left of a dossier's holders without these roles of one of them; the college and the delegate hold for a time. */
export type Left = "enough" | "two" | "too-few";

/**
 * Whether two holders are left when one of them keeps `after` of its roles: one who keeps the files and a DPO, who are
 * not the same person. `two`: there are, and none to spare.
 */
export function holdersLeft(
	holders: readonly Keeper[],
	leaver: Keeper,
	after: readonly Role[] = [],
): Left {
	const lost = KEEPERS.filter(
		(role) => leaver.roles.includes(role) && !after.includes(role),
	);
	if (lost.length === 0) return "enough";
	const others = holders.filter(({ id }) => id !== leaver.id);
	const left = [...others, { id: leaver.id, roles: after }].filter(isKeeper);
	const lacks = lost.some((role) =>
		left.every(({ roles }) => !roles.includes(role)),
	);
	if (lacks || left.length < 2) return "too-few";
	return left.length === 2 ? "two" : "enough";
}
