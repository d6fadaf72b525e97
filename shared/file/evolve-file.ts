import type { AccountId } from "../base/ids.ts";
import { evolve } from "../dossier/decide.ts";
import type { StepRef } from "../dossier/steps.ts";
import { readEvent } from "../dossier/stored.ts";
import type { SanctionFacts } from "../retention/sanction-facts.ts";
import type { FileEvent, FileEventOf } from "./events.ts";
import type { DossierFile, LawEntry, Recording } from "./file.ts";
import { withDeliberation } from "./minutes.ts";
import { issuePackage, preparePackage, withoutPackagesOf } from "./packages.ts";
import { addedPiece, describePiece, markMasked } from "./piece-changes.ts";
import { answerProposal, proposal } from "./proposals.ts";
import {
	allowUse,
	closeConsultation,
	closeRequest,
	endRestriction,
	noteConsultation,
	noteRequest,
} from "./requests.ts";

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
				removedBlobs: [
					...file.removedBlobs,
					...file.pieces
						.filter(({ id }) => id === event.piece)
						.map(({ blob }) => blob),
				],
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
		case "consultation-noted/1":
			return noteConsultation(file, event);
		case "consultation-closed/1":
			return closeConsultation(file, event);
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
