import type { IsoDate } from "../base/dates.ts";
import type { AccountId, StreamId } from "../base/ids.ts";
import { evolve } from "../dossier/decide.ts";
import { type DossierState, initialState } from "../dossier/state.ts";
import type { StepRef } from "../dossier/steps.ts";
import { readEvent, type StoredEvent } from "../dossier/stored.ts";
import type { DepartureReason } from "../law/params.ts";
import type { LateId } from "../limits/table.ts";
import type { Communication } from "../registers/communications.ts";
import type { SanctionFacts } from "../retention/sanction-facts.ts";
import type { FileEvent, FileEventOf } from "./events.ts";
import { withDeliberation } from "./minutes.ts";
import {
	type IssuedPackage,
	issuePackage,
	type PreparedPackage,
	preparePackage,
	withoutPackagesOf,
} from "./packages.ts";
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
import { addedPiece, describePiece, markMasked } from "./piece-changes.ts";
import { answerProposal, proposal } from "./proposals.ts";
import {
	allowUse,
	closeRequest,
	endRestriction,
	type FileRequest,
	noteRequest,
} from "./requests.ts";

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

/** Folds one event. Throws on a second `dossier-opened`, which no writer makes. */
export function evolveFile(
	file: DossierFile,
	event: FileEvent,
	by: AccountId,
): DossierFile {
	const counted = {
		...file,
		events: file.events + 1,
		lastAt: Math.max(file.lastAt, event.at),
	};
	return { ...counted, ...changeOf(counted, event, { by, at: event.at }) };
}

// biome-ignore lint/complexity/noExcessiveLinesPerFunction: one exhaustive switch
function changeOf(
	file: DossierFile,
	event: FileEvent,
	recorded: Recording,
): Partial<DossierFile> {
	switch (event.v) {
		case "dossier-opened/1":
			throw new Error("a dossier is opened once");
		case "law-recorded/1":
			return recordLaw(file, event, recorded);
		case "college-deliberated/1":
			return { entries: withDeliberation(file.entries, event) };
		case "step-proposed/1":
			return { proposals: [...file.proposals, proposal(event, recorded)] };
		case "proposal-answered/1":
			return answerProposal(file, event, recorded);
		case "agent-amended/1":
			return { agent: event.agent };
		case "facts-amended/1":
			return { facts: event.facts };
		case "person-added/1":
			return { persons: [...file.persons, event.person] };
		case "person-amended/1":
			return { persons: replaceById(file.persons, event.person) };
		case "person-removed/1":
			return { persons: file.persons.filter(({ id }) => id !== event.person) };
		case "piece-added/1":
			return { pieces: [...file.pieces, addedPiece(file, event, recorded)] };
		case "piece-masked/1":
			return { pieces: markMasked(file.pieces, event) };
		case "piece-described/1":
			return { pieces: describePiece(file.pieces, event) };
		case "piece-removed/1":
			return {
				pieces: file.pieces.filter(({ id }) => id !== event.piece),
				removedPieces: [...file.removedPieces, event.piece],
			};
		case "lawyer-designated/1":
			return { lawyers: [...file.lawyers, { ...event.lawyer, ended: null }] };
		case "designation-ended/1":
			return {
				lawyers: endDesignation(file, event),
				waitingPackages: withoutPackagesOf(file, event.lawyer),
			};
		case "package-prepared/1":
			return preparePackage(file, { ...event, prepared: recorded });
		case "package-answered/1":
			return {
				waitingPackages: file.waitingPackages.filter(
					({ order }) => order !== event.order,
				),
			};
		case "package-issued/1":
			return issuePackage(file, event, recorded);
		case "agent-left/1":
			return {
				departures: [
					...file.departures,
					{ on: event.on, reason: event.reason },
				],
			};
		case "sanction-elsewhere/1":
			return noteElsewhere(file, event);
		case "communicated/1": {
			const { id, communication } = event;
			const added = { id, communication, recorded, returned: null };
			return { communications: [...file.communications, added] };
		}
		case "communication-returned/1": {
			const { id, on, how } = event;
			return {
				communications: file.communications.map((each) =>
					each.id === id ? { ...each, returned: { on, how } } : each,
				),
			};
		}
		case "request-noted/1":
			return noteRequest(file, event, recorded);
		case "request-closed/1":
			return closeRequest(file, event);
		case "restricted-use-allowed/1":
			return allowUse(file, event);
		case "restriction-ended/1":
			return endRestriction(file, event);
		case "destruction-proposed/1":
			return {
				destruction: {
					proposed: recorded,
					revisionRead: event.revisionRead,
					approved: null,
				},
			};
		case "destruction-approved/1":
			return {
				destruction: file.destruction && {
					...file.destruction,
					approved: { recorded, dueOn: event.dueOn },
				},
			};
		case "destruction-declined/1":
		case "destruction-cancelled/1":
			return { destruction: null };
		case "member-withdrew/1":
			return {
				withdrawn: [...file.withdrawn, { account: event.account, recorded }],
			};
		case "outcome-change-read/1":
			return {
				outcomeRead: new Map(file.outcomeRead).set(event.by, {
					event: file.events,
					at: event.at,
				}),
			};
	}
}

function noteElsewhere(
	file: DossierFile,
	{ at, dossier, facts }: FileEventOf<"sanction-elsewhere/1">,
): Partial<DossierFile> {
	const before = file.elsewhere;
	const change = { at, event: file.events, dossier, before };
	const known = facts as unknown as SanctionFacts; // written by this program from the same type
	return {
		elsewhere: new Map(before).set(dossier, known),
		elsewhereChanges: [...file.elsewhereChanges, change],
	};
}

function recordLaw(
	file: DossierFile,
	event: FileEventOf<"law-recorded/1">,
	recorded: Recording,
): Partial<DossierFile> {
	const ref = file.law.events as StepRef; // the place of the next law event, by DossierState's own definition
	const { law, lawVersion, remark, pieces, late } = event;
	const entry: LawEntry = {
		ref,
		stored: law,
		lawVersion,
		remark,
		pieces,
		late,
		recorded,
		proposed: file.agreed?.proposed ?? null,
		deliberation: null,
	};
	const read = readEvent(law);
	if (!read.ok)
		throw new Error(`a law event of an unknown form: ${read.reason.why}`);
	return {
		law: evolve(file.law, read.value),
		entries: [...file.entries, entry],
		agreed: null,
	};
}

const endDesignation = (
	file: DossierFile,
	event: FileEventOf<"designation-ended/1">,
) =>
	file.lawyers.map((lawyer) =>
		lawyer.id === event.lawyer ? { ...lawyer, ended: event.on } : lawyer,
	);

const replaceById = <Item extends { readonly id: string }>(
	items: readonly Item[],
	changed: Item,
): Item[] => items.map((item) => (item.id === changed.id ? changed : item));
