import type { PassphraseJudgement } from "../../../../shared/vault-protocol.ts";
import { EMPTY_SHEETS, type Sheets } from "./two-sheets.ts";

export interface RecoveryForm {
	readonly sheets: Sheets;
	readonly motive: string;
	readonly name: string;
	readonly initials: string;
	readonly passphrase: string;
	/** Null until the vault has judged the passphrase as it stands. */
	readonly judgement: PassphraseJudgement | null;
	readonly proposed: boolean;
}

export const EMPTY_RECOVERY: RecoveryForm = {
	sheets: EMPTY_SHEETS,
	motive: "",
	name: "",
	initials: "",
	passphrase: "",
	judgement: null,
	proposed: false,
};

const recoveryFields = ["motive", "name", "initials", "passphrase"] as const;
export type RecoveryField = (typeof recoveryFields)[number];

const LEAST_INITIALS = 2;
const MOST_INITIALS = 6;

/** What is missing beside the sheets, in the order of the fields; the sheets are judged by the vault. */
export function recoveryFaults({
	motive,
	name,
	initials,
	judgement,
}: RecoveryForm): readonly RecoveryField[] {
	const { length } = initials.trim();
	const isMissing: Readonly<Record<RecoveryField, boolean>> = {
		motive: motive.trim() === "",
		name: name.trim() === "",
		initials: length < LEAST_INITIALS || length > MOST_INITIALS,
		passphrase: judgement !== "good" && judgement !== "strong",
	};
	return recoveryFields.filter((field) => isMissing[field]);
}

export const recoveryField = (field: RecoveryField): string =>
	`recovery-${field}`;
