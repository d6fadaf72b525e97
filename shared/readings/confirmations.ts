import {
	type IsoDate,
	isBefore,
	isoDate,
	later,
	type PlainDate,
} from "../base/dates.ts";
import type { AccountId } from "../base/ids.ts";
import { ok, type Result, refuse, unreachable } from "../base/result.ts";
import {
	isOptionOf,
	READING_IDS,
	type ReadingId,
	type ReadingOption,
} from "./table.ts";

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
	/** The first day on which it applies; never before the confirmation unless it reaches back. */
	readonly from: PlainDate;
	/** Facts of earlier days are read anew too; otherwise they keep the reading of their day. */
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
}

/** A standing proposal is taken back or turned down by either of the two. */
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
	| ({ readonly do: "confirm-reading" } & Omit<ReadingConfirmed, "event">)
	| ({ readonly do: "withdraw-proposal" } & Omit<
			ReadingProposalWithdrawn,
			"event"
	  >);

export const READING_REFUSALS = [
	"option-unknown",
	"reference-missing",
	"already-confirmed",
	"starts-in-the-past",
	"no-proposal",
	"same-account",
	"same-role",
	"before-proposal",
] as const;

export type ReadingWhy = (typeof READING_REFUSALS)[number];

export interface ReadingRefusal {
	readonly rule: ReadingId;
	readonly why: ReadingWhy;
	/** The day that the refusal is about, where there is one. */
	readonly day: IsoDate | null;
}

/** One confirmed version of a reading; the first is version 1. */
export interface ReadingVersion {
	readonly version: number;
	readonly proposal: ReadingProposed;
	readonly confirmation: ReadingConfirmed;
	/** From when it is in force: as proposed, but not before the confirmation. */
	readonly from: PlainDate;
}

/** What stands for one reading. */
export interface ReadingRecord {
	readonly proposal: ReadingProposed | null;
	readonly versions: readonly ReadingVersion[];
}

export type ReadingsState = {
	readonly [Id in ReadingId]?: ReadingRecord;
};

export const initialReadings: ReadingsState = {};

const NOTHING: ReadingRecord = { proposal: null, versions: [] };

/** What stands for a reading; nothing proposed and nothing confirmed at first. */
export const recordOf = (state: ReadingsState, id: ReadingId): ReadingRecord =>
	state[id] ?? NOTHING;

type Decision = Result<readonly ReadingEvent[], ReadingRefusal>;

const no = (
	rule: ReadingId,
	why: ReadingWhy,
	day: PlainDate | null = null,
): Decision => refuse({ rule, why, day: day === null ? null : isoDate(day) });

/** Two accounts with the two roles settle a reading: one proposes, the other confirms (LAW.md section 5). */
export function decideReading(
	state: ReadingsState,
	command: ReadingCommand,
): Decision {
	const record = recordOf(state, command.reading);
	switch (command.do) {
		case "propose-reading":
			return propose(record, command);
		case "confirm-reading":
			return confirm(record, command);
		case "withdraw-proposal":
			return withdraw(record, command);
		default:
			return unreachable(command);
	}
}

type CommandOf<Name extends ReadingCommand["do"]> = Extract<
	ReadingCommand,
	{ readonly do: Name }
>;

/** A new proposal takes the place of one that waits. */
function propose(
	{ versions }: ReadingRecord,
	{ do: _, ...fields }: CommandOf<"propose-reading">,
): Decision {
	const { reading, option, reference, from, on, reachesBack } = fields;
	if (!isOptionOf(reading, option)) return no(reading, "option-unknown");
	if (option === "contract" && !reference?.trim())
		return no(reading, "reference-missing");
	const current = versions.at(-1);
	if (isSame(current?.proposal, fields))
		return no(reading, "already-confirmed", current?.from);
	if (!reachesBack && isBefore(from, on))
		return no(reading, "starts-in-the-past", from);
	return ok([{ event: "reading-proposed", ...fields }]);
}

const isSame = (
	current: ReadingProposed | undefined,
	{ option, reference }: Pick<ReadingProposed, "option" | "reference">,
): boolean => current?.option === option && current.reference === reference;

function confirm(
	{ proposal }: ReadingRecord,
	{ do: _, ...fields }: CommandOf<"confirm-reading">,
): Decision {
	const { reading, by, on } = fields;
	if (proposal === null) return no(reading, "no-proposal");
	if (isBefore(on, proposal.on))
		return no(reading, "before-proposal", proposal.on);
	if (by.account === proposal.by.account) return no(reading, "same-account");
	if (by.role === proposal.by.role) return no(reading, "same-role");
	return ok([{ event: "reading-confirmed", ...fields }]);
}

function withdraw(
	{ proposal }: ReadingRecord,
	{ do: _, ...fields }: CommandOf<"withdraw-proposal">,
): Decision {
	return proposal === null
		? no(fields.reading, "no-proposal")
		: ok([{ event: "reading-proposal-withdrawn", ...fields }]);
}

/** Folds one event into the state; total, an unknown event stops it. */
export function evolveReadings(
	state: ReadingsState,
	event: ReadingEvent,
): ReadingsState {
	const { reading } = event;
	const record = recordOf(state, reading);
	switch (event.event) {
		case "reading-proposed":
			return { ...state, [reading]: { ...record, proposal: event } };
		case "reading-confirmed":
			return { ...state, [reading]: confirmed(record, event) };
		case "reading-proposal-withdrawn":
			return { ...state, [reading]: { ...record, proposal: null } };
		default:
			return unreachable(event);
	}
}

function confirmed(
	{ proposal, versions }: ReadingRecord,
	confirmation: ReadingConfirmed,
): ReadingRecord {
	if (proposal === null) return { proposal, versions };
	const version = versions.length + 1;
	const from = later(proposal.from, confirmation.on);
	return {
		proposal: null,
		versions: [...versions, { version, proposal, confirmation, from }],
	};
}

/** The readings in a fixed order, for a list on screen. */
export const readingRecords = (
	state: ReadingsState,
): readonly (ReadingRecord & { readonly id: ReadingId })[] =>
	READING_IDS.map((id) => ({ id, ...recordOf(state, id) }));
