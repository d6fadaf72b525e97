import type { Role } from "../../../../shared/access/roles.ts";
import type {
	AccountRow,
	PassphraseJudgement,
} from "../../../../shared/vault-protocol.ts";

export interface Enrolment {
	readonly name: string;
	readonly initials: string;
	readonly roles: readonly Role[];
	readonly passphrase: string;
	/** Null until the vault has judged the passphrase as it stands. */
	readonly judgement: PassphraseJudgement | null;
	readonly proposed: boolean;
}

export const EMPTY_ENROLMENT: Enrolment = {
	name: "",
	initials: "",
	roles: [],
	passphrase: "",
	judgement: null,
	proposed: false,
};

export const enrolmentFields = [
	"name",
	"initials",
	"roles",
	"passphrase",
] as const;
export type EnrolmentField = (typeof enrolmentFields)[number];

const LEAST_INITIALS = 2;
const MOST_INITIALS = 6;

/** What is missing, in the order of the fields; new keys for an account that is known need a passphrase only. */
export function enrolmentFaults(
	{ name, initials, roles, judgement }: Enrolment,
	known: AccountRow | null,
): readonly EnrolmentField[] {
	const length = initials.trim().length;
	const isMissing: Readonly<Record<EnrolmentField, boolean>> = {
		name: known === null && name.trim() === "",
		initials:
			known === null && (length < LEAST_INITIALS || length > MOST_INITIALS),
		roles: known === null && roles.length === 0,
		passphrase: judgement !== "good" && judgement !== "strong",
	};
	return enrolmentFields.filter((field) => isMissing[field]);
}
