import type { IsoDate } from "../base/dates.ts";
import type { AccountId, BlobId, StreamId } from "../base/ids.ts";
import { type DossierState, initialState } from "../dossier/state.ts";
import type { StepRef } from "../dossier/steps.ts";
import type { StoredEvent } from "../dossier/stored.ts";
import type { DepartureReason } from "../law/params.ts";
import type { LateId } from "../limits/table.ts";
import type { Communication } from "../registers/communications.ts";
import type { SanctionFacts } from "../retention/sanction-facts.ts";
import type { FileEventOf } from "./events.ts";
import type { IssuedPackage, PreparedPackage } from "./packages.ts";
import type {
	AgentIdentity,
	Deliberation,
	Facts,
	Issuer,
	Lawyer,
	MaskedOriginal,
	Person,
	PieceContent,
	PieceDescription,
	PieceId,
} from "./parts.ts";
import type { FileRequest } from "./requests.ts";

/** Who recorded something and when. */
export interface Recording {
	readonly by: AccountId;
	/** Milliseconds since 1970. */
	readonly at: number;
}

/** A law event as the clerk recorded it. */
export interface LawEntry {
	readonly ref: StepRef;
	/** In its stored form, for texts and forms. */
	readonly stored: StoredEvent;
	readonly lawVersion: IsoDate;
	readonly remark: string;
	readonly pieces: readonly PieceId[];
	readonly late: readonly LateId[];
	readonly recorded: Recording;
	/** By whom it was proposed, when a second person had to agree (R4). */
	readonly proposed: Recording | null;
	/** Minutes of the college, when it decided at its table. */
	readonly deliberation: Deliberation | null;
}

export interface Piece extends PieceDescription, PieceContent {
	readonly id: PieceId;
	/** Hexadecimal; never leaves the vault. */
	readonly key: string;
	/** In the order of adding, from 1; not given again. */
	readonly number: number;
	readonly added: Recording;
	readonly masks: MaskedOriginal | null;
}

/** C7, C3: what was communicated, and when a copy came back. */
export interface CommunicationOnFile {
	readonly id: string;
	readonly communication: Communication;
	readonly recorded: Recording;
	readonly returned: {
		readonly on: IsoDate;
		readonly how: "returned" | "destroyed";
	} | null;
}

/** A destruction on its way: proposed, then approved and cooling off. */
export interface DestructionUnderWay {
	readonly proposed: Recording;
	readonly revisionRead: boolean;
	readonly approved: {
		readonly recorded: Recording;
		readonly dueOn: IsoDate;
	} | null;
}

/** A step that waits for a second person. */
export interface Proposal {
	readonly id: string;
	readonly stored: StoredEvent;
	readonly reasons: string;
	readonly proposed: Recording;
}

/** A proposal that was not agreed to. */
export interface DeclinedProposal extends Proposal {
	readonly reason: string;
	readonly answered: Recording;
}

/** When an account last read what changed the conservation. */
export interface OutcomeReading {
	/** How many events of the file stood then. */
	readonly event: number;
	/** Milliseconds since 1970. */
	readonly at: number;
}

export interface ElsewhereChange {
	readonly at: number;
	/** Place among the file's events. */
	readonly event: number;
	readonly dossier: StreamId;
	readonly before: ReadonlyMap<StreamId, SanctionFacts>;
}

/** A dossier as the commune keeps it: who, what, the law's steps, pieces, lawyers. Folded from its stream. */
export interface DossierFile {
	readonly reference: string;
	readonly agent: AgentIdentity;
	readonly departures: readonly {
		readonly on: IsoDate;
		readonly reason: DepartureReason;
	}[];
	readonly issuer: Issuer;
	readonly facts: Facts;
	readonly persons: readonly Person[];
	readonly law: DossierState;
	readonly entries: readonly LawEntry[];
	/** Members of the college who withdrew (C2). */
	readonly withdrawn: readonly {
		readonly account: AccountId;
		readonly recorded: Recording;
	}[];
	readonly communications: readonly CommunicationOnFile[];
	/** C9: what persons asked about this dossier. */
	readonly requests: readonly FileRequest[];
	readonly destruction: DestructionUnderWay | null;
	/** Not answered yet. */
	readonly proposals: readonly Proposal[];
	/** Agreed to, and its step not recorded yet: that follows in the same commit. */
	readonly agreed: Proposal | null;
	readonly declined: readonly DeclinedProposal[];
	readonly pieces: readonly Piece[];
	readonly removedPieces: readonly PieceId[];
	/** Their files stay until the dossier is destroyed, and go with it. */
	readonly removedBlobs: readonly BlobId[];
	readonly lawyers: readonly (Lawyer & { readonly ended: IsoDate | null })[];
	readonly packages: readonly IssuedPackage[];
	/** Every preparation there was, also those that were answered. */
	readonly preparations: readonly PreparedPackage[];
	/** Not answered yet, for a lawyer whose designation stands. */
	readonly waitingPackages: readonly PreparedPackage[];
	/** The agent's sanctions in other dossiers, the newest word of each. */
	readonly elsewhere: ReadonlyMap<StreamId, SanctionFacts>;
	/** When another dossier's sanction changed, and what was known before. */
	readonly elsewhereChanges: readonly ElsewhereChange[];
	readonly outcomeRead: ReadonlyMap<AccountId, OutcomeReading>;
	readonly events: number;
	readonly lastAt: number;
}

/** Begins a dossier with its first event, which is always `dossier-opened`. */
export function beginFile({
	reference,
	agent,
	issuer,
	facts,
	persons,
	at,
}: FileEventOf<"dossier-opened/1">): DossierFile {
	return {
		reference,
		agent,
		departures: [],
		issuer,
		facts,
		persons,
		law: initialState,
		entries: [],
		withdrawn: [],
		communications: [],
		requests: [],
		destruction: null,
		proposals: [],
		agreed: null,
		declined: [],
		pieces: [],
		removedPieces: [],
		removedBlobs: [],
		lawyers: [],
		packages: [],
		preparations: [],
		waitingPackages: [],
		elsewhere: new Map(),
		elsewhereChanges: [],
		outcomeRead: new Map(),
		events: 1,
		lastAt: at,
	};
}
