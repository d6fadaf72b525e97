import type { Brand } from "../base/brand.ts";
import type { IsoDate, PlainDate } from "../base/dates.ts";
import type { Result } from "../base/result.ts";
import type { Readings } from "./readings.ts";
import type { ReadingId, ReadingOption } from "./table.ts";

/** Whoever proposes or confirms: an account, opaque to the domain. */
export type AccountId = Brand<string, "AccountId">;
/** The two roles that settle a reading together (LAW.md section 5). */
export type ReadingRole = "college" | "dpo";

export interface Signer {
	readonly account: AccountId;
	readonly role: ReadingRole;
}

/** One of the two proposes an option; nothing changes yet. */
export interface ReadingProposed {
	readonly event: "reading-proposed";
	readonly on: PlainDate;
	readonly by: Signer;
	readonly reading: ReadingId;
	readonly option: ReadingOption;
	/** The first day on which it applies; not before the confirmation unless it reaches back. */
	readonly from: PlainDate;
	/** Whether facts of earlier days are read anew; otherwise they keep the reading of their day. */
	readonly reachesBack: boolean;
	readonly reason: string;
	/** L7 `contract`: the sorting table's reference. */
	readonly reference?: string;
}

/** The other one agrees with the proposal that stands. */
export interface ReadingConfirmed {
	readonly event: "reading-confirmed";
	readonly on: PlainDate;
	readonly by: Signer;
	readonly reading: ReadingId;
	/** 1 for the first confirmation of this reading. */
	readonly version: number;
}

/** A standing proposal is taken back or refused by either of the two. */
export interface ReadingProposalWithdrawn {
	readonly event: "reading-proposal-withdrawn";
	readonly on: PlainDate;
	readonly by: Signer;
	readonly reading: ReadingId;
}

export type ReadingEvent =
	| ReadingProposed
	| ReadingConfirmed
	| ReadingProposalWithdrawn;

export type ReadingCommand =
	| ({ readonly do: "propose-reading" } & Omit<ReadingProposed, "event">)
	| {
			readonly do: "confirm-reading" | "withdraw-proposal";
			readonly on: PlainDate;
			readonly by: Signer;
			readonly reading: ReadingId;
	  };

export type ReadingRefusal = {
	readonly reading: ReadingId;
	readonly why:
		| "option-unknown"
		| "reference-missing"
		| "option-in-force"
		| "no-proposal"
		| "same-account"
		| "same-role"
		| "before-proposal"
		| "starts-in-the-past";
	/** The day that the refusal is about, where there is one. */
	readonly day: IsoDate | null;
};

/** One confirmed version of a reading. */
export interface ReadingVersion {
	readonly version: number;
	readonly proposal: ReadingProposed;
	readonly confirmation: ReadingConfirmed;
}

export interface ReadingsState {
	readonly proposals: Readonly<Partial<Record<ReadingId, ReadingProposed>>>;
	readonly versions: Readonly<
		Partial<Record<ReadingId, readonly ReadingVersion[]>>
	>;
}

export const initialReadings: ReadingsState = { proposals: {}, versions: {} };

/** Two accounts with the two roles settle a reading: one proposes, the other confirms. */
export function decideReading(
	_state: ReadingsState,
	_command: ReadingCommand,
): Result<readonly ReadingEvent[], ReadingRefusal> {
	throw new Error("not written yet");
}

export function evolveReadings(
	_state: ReadingsState,
	_event: ReadingEvent,
): ReadingsState {
	throw new Error("not written yet");
}

/** What the domain decides with: every confirmed option and from when. */
export function readingsOf(_state: ReadingsState): Readings {
	throw new Error("not written yet");
}
