import type { Condition } from "../../../../shared/destruction/conditions.ts";
import type { DestructionRow } from "../../../../shared/vault-protocol.ts";

export const destructionLists = [
	"to-propose",
	"to-approve",
	"cooling-off",
	"barred",
] as const;
export type DestructionList = (typeof destructionLists)[number];

/** Where a dossier that is due stands: what the law still asks for bars it until it is met. */
export const listOf = ({ state, unmet }: DestructionRow): DestructionList =>
	state === "to-propose" && unmet.length > 0 ? "barred" : state;

const ALWAYS: readonly Condition[] = [
	"conservation-ended",
	"no-hold",
	"archives-clear",
	"readings-confirmed",
];

/** Every condition with whether it is met; the révision warning stands for itself. */
export const conditionsOf = ({
	unmet,
}: DestructionRow): readonly {
	readonly condition: Condition;
	readonly met: boolean;
}[] =>
	ALWAYS.map((condition) => ({ condition, met: !unmet.includes(condition) }));

export interface ApprovalForm {
	readonly reference: string;
	readonly revisionRead: boolean;
}

/** What is missing before a proposal or an approval is sent; the vault judges the rest. */
export function approvalFaults(
	{ reference, revisionRead }: ApprovalForm,
	{ reference: wanted, verdict }: DestructionRow,
): readonly ("reference" | "revision")[] {
	return [
		...(verdict.revision && !revisionRead ? (["revision"] as const) : []),
		...(reference.trim() === wanted ? [] : (["reference"] as const)),
	];
}
