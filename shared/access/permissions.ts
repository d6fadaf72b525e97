import type { Stage } from "../dossier/standing.ts";
import type { Role } from "./roles.ts";

/** What somebody may do in one dossier. */
export const ACTIONS = [
	"read",
	"record",
	"change",
	"add-piece",
	"package",
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
	},
	college: { read: BEFORE_THE_COLLEGE, record: BEFORE_THE_COLLEGE },
	dpo: {},
	administrator: {},
};

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

export const isBeforeTheCollege = (stage: Stage): boolean =>
	BEFORE_THE_COLLEGE.includes(stage);
