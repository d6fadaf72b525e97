import { isBeforeTheCollege } from "../../../shared/access/permissions.ts";
import type { Role } from "../../../shared/access/roles.ts";
import { hexToBytes } from "../../../shared/base/bytes.ts";
import type { IsoDate } from "../../../shared/base/dates.ts";
import type { AccountId } from "../../../shared/base/ids.ts";
import type { Stage } from "../../../shared/dossier/standing.ts";
import {
	activeAccounts,
	RECOVERY,
	type Roster,
} from "../../../shared/roster/roster.ts";

/** Somebody to whom a stream's secret is wrapped. */
export interface Holder {
	readonly id: AccountId;
	readonly publicKey: Uint8Array;
}

const holdersWith = (
	roster: Roster,
	today: IsoDate,
	roles: readonly Role[],
): Holder[] =>
	activeAccounts(roster, today)
		.filter((account) => account.roles.some((role) => roles.includes(role)))
		.map(({ id, boxKey }) => ({ id, publicKey: hexToBytes(boxKey) }));

const recoveryHolder = ({ recovery }: Roster): Holder[] =>
	recovery === null
		? []
		: [{ id: RECOVERY, publicKey: hexToBytes(recovery.boxKey) }];

/**
 * Who has to hold a dossier's key at a stage: every clerk, every DPO (holding is not reading: the permissions let a DPO
 * read for a request or a control only), the college once the dossier is before it (C2), and the recovery key. Nobody
 * who is denied, and never an administrator.
 */
export function dossierHolders(
	roster: Roster,
	today: IsoDate,
	stage: Stage,
	denied: ReadonlySet<AccountId>,
): Holder[] {
	const roles: Role[] = isBeforeTheCollege(stage)
		? ["clerk", "dpo", "college"]
		: ["clerk", "dpo"];
	const holders = [
		...holdersWith(roster, today, roles),
		...recoveryHolder(roster),
	];
	return holders.filter(({ id }) => !denied.has(id));
}

/** Who has to hold the key of the commons: everybody, for names and readings, and the recovery key. */
export const commonsHolders = (roster: Roster, today: IsoDate): Holder[] => [
	...holdersWith(roster, today, ["clerk", "college", "dpo", "administrator"]),
	...recoveryHolder(roster),
];

/** Who reads the access register: DPO accounts alone, and the recovery key, which passes it on to them. */
export const registerHolders = (roster: Roster, today: IsoDate): Holder[] => [
	...holdersWith(roster, today, ["dpo"]),
	...recoveryHolder(roster),
];

/** Clerks and DPOs: the register of communications, of requests and of breaches. */
export const officeHolders = (roster: Roster, today: IsoDate): Holder[] => [
	...holdersWith(roster, today, ["clerk", "dpo"]),
	...recoveryHolder(roster),
];
