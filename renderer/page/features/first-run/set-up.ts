import {
	FOUNDING_ROLES,
	hasFoundingRoles,
} from "../../../../shared/access/roles.ts";
import type { OrganismKind } from "../../../../shared/file/parts.ts";
import type { PassphraseJudgement } from "../../../../shared/vault-protocol.ts";
import type { FieldError } from "../../components/ErrorSummary.tsx";

export type SetUpRole = (typeof FOUNDING_ROLES)[number];

export interface SetUpAccount {
	/** Tells accounts apart while they are edited; means nothing outside. */
	readonly key: number;
	readonly name: string;
	readonly initials: string;
	readonly role: SetUpRole;
	readonly passphrase: string;
	/** Null until the vault has judged the passphrase as it stands. */
	readonly judgement: PassphraseJudgement | null;
	/** The passphrase was proposed by the generator: it is shown to be remembered. */
	readonly proposed: boolean;
}

/** What the first run gathers; nothing of it exists outside the page before « Créer le coffre ». */
export interface SetUp {
	readonly kind: OrganismKind;
	readonly name: string;
	readonly organ: string;
	readonly accounts: readonly SetUpAccount[];
	/** Null until somebody has chosen: a kit is never left out unnoticed. */
	readonly makeKit: "now" | "later" | null;
}

const account = (key: number, role: SetUpRole): SetUpAccount => ({
	key,
	name: "",
	initials: "",
	role,
	passphrase: "",
	judgement: null,
	proposed: false,
});

/** One account for each of the three roles, as the vault asks. */
export const EMPTY_SET_UP: SetUp = {
	kind: "commune",
	name: "",
	organ: "",
	accounts: FOUNDING_ROLES.map((role, key) => account(key, role)),
	makeKit: null,
};

export const withAccount = (setUp: SetUp): SetUp => {
	const key = Math.max(...setUp.accounts.map((each) => each.key)) + 1;
	return { ...setUp, accounts: [...setUp.accounts, account(key, "clerk")] };
};

export const withoutAccount = (setUp: SetUp, key: number): SetUp => ({
	...setUp,
	accounts: setUp.accounts.filter((each) => each.key !== key),
});

export const changeAccount = (
	setUp: SetUp,
	key: number,
	change: Partial<SetUpAccount>,
): SetUp => ({
	...setUp,
	accounts: setUp.accounts.map((each) =>
		each.key === key ? { ...each, ...change } : each,
	),
});

/** « Anne Muller » → « AM »; what was written by hand stays. */
export function initialsOf(name: string): string {
	const words = name.trim().split(/[\s-]+/);
	const letters = words.map((word) => word.charAt(0)).join("");
	return letters.toLocaleUpperCase("fr").slice(0, 6);
}

export type AccountFault = "name" | "initials" | "sameInitials" | "passphrase";

const LEAST_INITIALS = 2;
const MOST_INITIALS = 6;

/** What is missing in one account, in the order of its fields. */
export function accountFaults(
	setUp: SetUp,
	{ key, name, initials, judgement }: SetUpAccount,
): readonly AccountFault[] {
	const short = initials.trim();
	const twice = setUp.accounts.some(
		(other) =>
			other.key !== key &&
			other.initials.trim().toUpperCase() === short.toUpperCase(),
	);
	const faults: AccountFault[] = [];
	if (name.trim() === "") faults.push("name");
	if (short.length < LEAST_INITIALS || short.length > MOST_INITIALS)
		faults.push("initials");
	else if (twice) faults.push("sameInitials");
	if (judgement !== "good" && judgement !== "strong") faults.push("passphrase");
	return faults;
}

export const fieldOf = (key: number, fault: AccountFault): string =>
	`account-${key}-${fault === "sameInitials" ? "initials" : fault}`;

/** Whether each of the three roles has somebody. */
export const hasEveryRole = ({ accounts }: SetUp): boolean =>
	hasFoundingRoles(accounts);

export type Errors = readonly FieldError[];
