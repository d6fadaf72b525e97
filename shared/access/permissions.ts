import type { Stage } from "../dossier/standing.ts";
import type { Role } from "./roles.ts";

/** What somebody may do in one dossier. */
export const ACTIONS = [
	"read",
	"record",
	"change",
	"add-piece",
	"package",
	"approve-package",
	"destroy",
	"approve-destruction",
	"stop-destruction",
] as const;
export type Action = (typeof ACTIONS)[number];

/** From here on a dossier is before the college (C2): a reply or its absence is recorded, and the college decides. */
const BEFORE_THE_COLLEGE: readonly Stage[] = [
	"answered",
	"settled",
	"pardoned",
	"forwarded",
	"inquiry",
	"returned",
	"council",
	"closed",
	"decided",
	"contract-ended",
];

/** Role × action × stage; what is not named is not allowed. `null`: at every stage. */
const PERMISSIONS: Readonly<
	Record<Role, Partial<Record<Action, readonly Stage[] | null>>>
> = {
	clerk: {
		read: null,
		record: null,
		change: null,
		"add-piece": null,
		package: null,
		destroy: null,
		"approve-destruction": null,
		"stop-destruction": null,
	},
	college: {
		read: BEFORE_THE_COLLEGE,
		record: BEFORE_THE_COLLEGE,
		"approve-package": null,
		"approve-destruction": null,
		"stop-destruction": null,
	},
	delegate: { "approve-package": null },
	// The conditions are shown without the contents.
	dpo: { "approve-destruction": null, "stop-destruction": null },
	administrator: {},
};

/** What somebody may do in the vault as a whole. */
export const OFFICE_ACTIONS = [
	"open-dossiers",
	"propose-account",
	"confirm-account",
	"review-access",
	"end-account",
	"read-access-register",
	"read-communications",
	"take-receipt",
	"make-recovery-kit",
	"verify",
	"restore",
	"settle-readings",
	"plan-session",
	"handle-requests",
	"handle-breaches",
] as const;
export type OfficeAction = (typeof OFFICE_ACTIONS)[number];

const OFFICE: Readonly<Record<OfficeAction, readonly Role[]>> = {
	"open-dossiers": ["clerk"],
	"propose-account": ["clerk", "dpo", "administrator"],
	"confirm-account": ["clerk", "college", "dpo", "administrator"],
	"review-access": ["college", "dpo"],
	"end-account": ["college", "dpo", "administrator"],
	"read-access-register": ["dpo"],
	"read-communications": ["clerk", "dpo"],
	"take-receipt": ["dpo"],
	"make-recovery-kit": ["clerk", "dpo"],
	verify: ["clerk", "dpo", "administrator"],
	restore: ["clerk", "dpo", "administrator"],
	"settle-readings": ["college", "dpo"],
	"plan-session": ["clerk", "college"],
	"handle-requests": ["dpo"],
	"handle-breaches": ["dpo"],
};

/** Whether one of the roles allows an action of the vault as a whole. */
export const mayAct = (roles: readonly Role[], action: OfficeAction): boolean =>
	roles.some((role) => OFFICE[action].includes(role));

/** Roles that see dossiers, or something of them, at some stage. */
const SEES: readonly Role[] = ["clerk", "college", "delegate", "dpo"];
/** Roles that hold every dossier from its first day (decision 0003). */
const KEEPS: readonly Role[] = ["clerk", "dpo"];
export const keepsDossiers = (roles: readonly Role[]): boolean =>
	roles.some((role) => KEEPS.includes(role));

/**
 * C2: whether these persons, by their roles, may together enrol an account or give it new keys. Where it will see
 * dossiers one of them holds all of them: nobody opens for others what they may not see themselves (decision 0005).
 */
export const mayEnrolTogether = (
	granted: readonly Role[],
	persons: readonly (readonly Role[])[],
): boolean =>
	!granted.some((role) => SEES.includes(role)) || persons.some(keepsDossiers);

/** A DPO reads a dossier for these motives only: never by default. */
export const DPO_MOTIVES = ["answer-request", "control"] as const;
/** Whether one of the roles reads at every stage, for this motive alone. */
export const mayReadFor = (
	roles: readonly Role[],
	motive: string | undefined,
): boolean =>
	roles.includes("dpo") && DPO_MOTIVES.some((each) => each === motive);

/** Whether one of the roles reads dossiers by itself, at some stage. */
export const mayReadDossiers = (roles: readonly Role[]): boolean =>
	roles.some((role) => PERMISSIONS[role].read !== undefined);

/** Whether one of the roles allows the action at this stage. The keys decide besides: without one nothing is read. */
export function mayDo(
	roles: readonly Role[],
	action: Action,
	stage: Stage,
): boolean {
	return roles.some((role) => {
		const stages = PERMISSIONS[role][action];
		return stages === null || stages?.includes(stage) === true;
	});
}

/** C1: prepares the lawyer's package, at whatever stage the procedure under way is. */
export const mayPreparePackages = (roles: readonly Role[]): boolean =>
	roles.some((role) => PERMISSIONS[role].package === null);

/** C1: approves it as another person: a member of the college or the organ's delegate. */
export const mayApprovePackages = (roles: readonly Role[]): boolean =>
	roles.some((role) => PERMISSIONS[role]["approve-package"] === null);

/** C11: declines a destruction, or cancels it while it cools off, at whatever stage. */
export const mayStopDestructions = (roles: readonly Role[]): boolean =>
	roles.some((role) => PERMISSIONS[role]["stop-destruction"] === null);

export const isBeforeTheCollege = (stage: Stage): boolean =>
	BEFORE_THE_COLLEGE.includes(stage);
