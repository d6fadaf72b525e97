/**
 * What an account is for (DESIGN.md section 4). `delegate` acts for the issuing organ where it approves what leaves, and
 * reads nothing else. `administrator` installs and enrols and sees no dossier.
 */
export const ROLES = [
	"clerk",
	"college",
	"delegate",
	"dpo",
	"administrator",
] as const;
export type Role = (typeof ROLES)[number];

/** Roles of the first accounts: a vault is founded with one of each at least. */
export const FOUNDING_ROLES = [
	"clerk",
	"college",
	"dpo",
] as const satisfies readonly Role[];

/** Whether each of them has somebody. */
export const hasFoundingRoles = (
	accounts: readonly { readonly role: Role }[],
): boolean =>
	FOUNDING_ROLES.every((role) => accounts.some((each) => each.role === role));
