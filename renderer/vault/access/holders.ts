import { isBeforeTheCollege } from "../../../shared/access/permissions.ts";
import { ROLES, type Role } from "../../../shared/access/roles.ts";
import { hexToBytes } from "../../../shared/base/bytes.ts";
import type { IsoDate } from "../../../shared/base/dates.ts";
import type { AccountId } from "../../../shared/base/ids.ts";
import type { Stage } from "../../../shared/dossier/standing.ts";
import {
	type CountingDay,
	openingAccounts,
	rightsDay,
} from "../../../shared/roster/rights.ts";
import { RECOVERY, type Roster } from "../../../shared/roster/roster.ts";

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
	openingAccounts(roster, today)
		.filter((account) => account.roles.some((role) => roles.includes(role)))
		.map(({ id, boxKey }) => ({ id, publicKey: hexToBytes(boxKey) }));

const recoveryHolder = ({ recovery }: Roster): Holder[] =>
	recovery === null
		? []
		: [{ id: RECOVERY, publicKey: hexToBytes(recovery.boxKey) }];

/** What decides who holds a dossier's key. */
export interface HeldDossier {
	readonly stage: Stage;
	/** A package was prepared and no second person has answered yet. */
	readonly awaitsApproval: boolean;
}

/**
 * Who has to hold a dossier's key: every clerk, every DPO (holding is not reading: the permissions let a DPO read for a
 * request or a control only), the college once the dossier is before it (C2), who may approve a package while one waits,
 * and the recovery key. Nobody who is denied, and never an administrator.
 */
export function dossierHolders(
	roster: Roster,
	today: IsoDate,
	{ stage, awaitsApproval }: HeldDossier,
	denied: ReadonlySet<AccountId>,
): Holder[] {
	const roles: Role[] = ["clerk", "dpo"];
	if (isBeforeTheCollege(stage) || awaitsApproval) roles.push("college");
	if (awaitsApproval) roles.push("delegate");
	const holders = [
		...holdersWith(roster, today, roles),
		...recoveryHolder(roster),
	];
	return holders.filter(({ id }) => !denied.has(id));
}

/** Who has to hold the key of the commons: everybody, for names and readings, and the recovery key. */
export const commonsHolders = (roster: Roster, today: IsoDate): Holder[] => [
	...holdersWith(roster, today, ROLES),
	...recoveryHolder(roster),
];

/** Who reads the access register: DPO accounts alone, and the recovery key, which passes it on to them. */
export const registerHolders = (roster: Roster, today: IsoDate): Holder[] => [
	...holdersWith(roster, today, ["dpo"]),
	...recoveryHolder(roster),
];

/** The register of communications: clerks and DPOs read it, and who approves a package enters it there. */
export const communicationHolders = (
	roster: Roster,
	today: IsoDate,
): Holder[] => [
	...holdersWith(roster, today, ["clerk", "college", "delegate", "dpo"]),
	...recoveryHolder(roster),
];

/** The registers of requests and of breaches: DPO accounts alone, and the recovery key. */
export const rightsHolders = registerHolders;

/** Who has to hold a key, and who may keep one that it holds already. */
export interface JudgedHolders {
	readonly holders: readonly Holder[];
	/** The same, and while the clock stands behind: whoever has to hold it by the clock's day. */
	readonly kept: readonly Holder[];
}

/**
 * Judges holders by the day that counts for rights. While the clock stands behind, one of the two days is wrong, and a
 * key that was taken away does not come back by itself: it is given by the later day and taken by the earlier one.
 */
export function judgeHolders(
	roster: Roster,
	counted: CountingDay,
	holdersOn: (roster: Roster, day: IsoDate) => readonly Holder[],
): JudgedHolders {
	const day = rightsDay(roster, counted);
	const holders = holdersOn(roster, day);
	const { clockWentBack } = counted;
	if (clockWentBack === null || clockWentBack === day)
		return { holders, kept: holders };
	const ids = new Set(holders.map(({ id }) => id));
	const others = holdersOn(roster, clockWentBack);
	return {
		holders,
		kept: [...holders, ...others.filter(({ id }) => !ids.has(id))],
	};
}
