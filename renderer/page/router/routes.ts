import type { Role } from "../../../shared/access/roles.ts";
import type { AccountId, StreamId } from "../../../shared/base/ids.ts";
import type { StepName, StepRef } from "../../../shared/dossier/steps.ts";
import type { PersonId, PieceId } from "../../../shared/file/parts.ts";
import type { ReadingId } from "../../../shared/readings/table.ts";

export const dossierTabs = [
	"chronology",
	"facts",
	"persons",
	"pieces",
	"decisions",
	"holds",
	"communications",
	"holders",
] as const;
export type DossierTab = (typeof dossierTabs)[number];

/** What can be put right beside the steps, each with its own form. */
export const amendedParts = [
	"agent",
	"facts",
	"person",
	"departure",
	"communication",
	"return",
] as const;
export type AmendedPart = (typeof amendedParts)[number];

export const registerTabs = [
	"access",
	"communications",
	"breaches",
	"destructions",
	"proof",
] as const;
export type RegisterTab = (typeof registerTabs)[number];

export const helpTopics = [
	"start",
	"procedure",
	"shortcuts",
	"words",
	"accessibility",
] as const;
export type HelpTopic = (typeof helpTopics)[number];

/**
 * Every place of the page. A route holds opaque ids only: it stays in memory while the vault is locked. A new screen is
 * a member here, a line in `screens.tsx` and its texts.
 */
export type Route =
	| { readonly screen: "due" }
	| { readonly screen: "dossiers" }
	| {
			readonly screen: "dossier";
			readonly id: StreamId;
			readonly tab?: DossierTab;
			/** The line of the chronology to go to. */
			readonly step?: StepRef;
			/** Something was just recorded: the focus goes to what is next. */
			readonly at?: "to-do";
	  }
	| { readonly screen: "new-dossier" }
	| { readonly screen: "step"; readonly id: StreamId; readonly step: StepName }
	| {
			readonly screen: "rectify";
			readonly id: StreamId;
			readonly target: StepRef;
	  }
	| {
			readonly screen: "amend";
			readonly id: StreamId;
			readonly part: AmendedPart;
			/** Absent: a person is added. */
			readonly person?: PersonId;
			/** The step for which the law asks for a communication. */
			readonly step?: StepName;
			/** What came back, when its return is entered. */
			readonly communication?: string;
	  }
	| { readonly screen: "piece"; readonly id: StreamId; readonly piece: PieceId }
	| {
			readonly screen: "piece-description";
			readonly id: StreamId;
			readonly piece: PieceId;
	  }
	| {
			readonly screen: "masking";
			readonly id: StreamId;
			readonly piece: PieceId;
	  }
	| { readonly screen: "package"; readonly id: StreamId }
	/** The point that is read; absent: the points of the meeting. */
	| { readonly screen: "session"; readonly point?: StreamId }
	| {
			readonly screen: "approve-package";
			readonly id: StreamId;
			/** Of the preparation. */
			readonly order: string;
	  }
	| { readonly screen: "lawyers" }
	/** The reading whose card is open; absent: none yet. */
	| { readonly screen: "readings"; readonly reading?: ReadingId }
	| { readonly screen: "destruction" }
	| { readonly screen: "registers"; readonly tab?: RegisterTab }
	| { readonly screen: "requests" }
	/** The id of its entry in the register. */
	| { readonly screen: "request"; readonly id: string }
	| { readonly screen: "new-request" }
	/** What is asked before a dossier is shown to the person; the id is the request's. */
	| { readonly screen: "consultation"; readonly id: string }
	/** The person reads: nothing else stands on the screen. */
	| { readonly screen: "consulting"; readonly id: string }
	| { readonly screen: "breach"; readonly id: string }
	| { readonly screen: "new-breach" }
	| { readonly screen: "accounts" }
	/** Absent: somebody new is enrolled; else that account is given new keys. */
	| { readonly screen: "enrolment"; readonly account?: AccountId }
	/** The dossier whose holders are shown; absent: every dossier. */
	| { readonly screen: "holders"; readonly id?: StreamId }
	| { readonly screen: "kit" }
	| { readonly screen: "kit-making" }
	| { readonly screen: "kit-drill" }
	| { readonly screen: "backups" }
	| { readonly screen: "settings" }
	| { readonly screen: "help"; readonly topic?: HelpTopic };

export type Screen = Route["screen"];

const HOMES: Readonly<Record<Role, Route>> = {
	clerk: { screen: "due" },
	college: { screen: "session" },
	delegate: { screen: "lawyers" },
	dpo: { screen: "requests" },
	administrator: { screen: "settings" },
};

/** Where a session begins (SCREENS section 2, Shell): the first of the account's roles in the order clerk, college, delegate, DPO, administrator. */
export function homeOf(roles: readonly Role[]): Route {
	const order: readonly Role[] = [
		"clerk",
		"college",
		"delegate",
		"dpo",
		"administrator",
	];
	const first = order.find((role) => roles.includes(role)) ?? "administrator";
	return HOMES[first];
}
