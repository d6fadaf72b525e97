import { mayAct } from "../../../shared/access/permissions.ts";
import type { IsoDate } from "../../../shared/base/dates.ts";
import type { StreamId } from "../../../shared/base/ids.ts";
import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import type { DossierFile, Piece } from "../../../shared/file/file.ts";
import type { PersonId, PieceId } from "../../../shared/file/parts.ts";
import { chronologyBlocks } from "../../../shared/package/chronology.ts";
import type { Mask, PackageWords } from "../../../shared/package/facts.ts";
import {
	hindranceOf,
	maskFor,
} from "../../../shared/registers/consultation.ts";
import {
	decideRequest,
	type PersonRequest,
} from "../../../shared/registers/requests.ts";
import { restrictedSince } from "../../../shared/registers/restriction.ts";
import type {
	Asked,
	ConsultationPlan,
	ConsultationView,
	PieceView,
	RequestFault,
} from "../../../shared/vault-protocol.ts";
import type { Desk } from "../commands/desk.ts";
import { freshId } from "../commands/open-new-dossier.ts";
import { contextOf } from "../dossiers/context.ts";
import { packageWords } from "../packages/words.ts";
import {
	handleRequest,
	type RequestsAnswer,
	refusedRequest,
} from "./request-act.ts";
import {
	dossiersOfRequests,
	type InDossier,
	readRequests,
} from "./request-views.ts";

/** A dossier that is being shown to who asked for access (SCREENS 4.14). */
export interface OpenConsultation {
	readonly id: string;
	readonly request: string;
	readonly received: IsoDate;
	readonly asks: string;
	readonly present: string;
	/** Null: the agent. */
	readonly person: PersonId | null;
	readonly begunAt: number;
	readonly dossier: StreamId;
	/** The dossier as it was when it began: nothing else is read meanwhile. */
	readonly file: DossierFile;
	readonly pieces: readonly Piece[];
	/** Numbers of those that were seen. */
	readonly shown: Set<number>;
}

/**
 * What could be shown, for the DPO who chooses. It reads the dossier, a restricted one too (decision 0015), so that it is
 * entered, with the request as the motive (C5); nothing before a proof of identity was seen (N).
 */
export async function prepareConsultation(
	desk: Desk,
	{ id }: Asked<"prepareConsultation">,
): Promise<Result<ConsultationPlan, RequestFault>> {
	const { session } = desk;
	const asked = await askedAccess(desk, id);
	if (!asked.ok) return asked;
	const { there } = asked.value;
	const { file, id: dossier } = there.loaded;
	const note = `request/${there.request.received}`;
	const entered = await session.commit(
		session.accessRecords({
			act: "dossier-opened",
			dossier,
			motive: "answer-request",
			note,
		}),
	);
	if (!entered.ok) return entered;
	// The DPO reads the pieces before choosing them, for the same motive.
	desk.motives.set(dossier, { motive: "answer-request", note });
	const { today } = await session.today();
	return ok({
		dossier,
		reference: file.reference,
		agent: { name: file.agent.name, firstName: file.agent.firstName },
		persons: file.persons,
		pieces: file.pieces.map((piece) => pieceView(desk, piece, (text) => text)),
		restricted: restrictedSince(file, today),
	});
}

interface AskedAccess {
	readonly request: PersonRequest;
	readonly there: InDossier;
}

/** A request for access to a dossier that this account holds, whose sender is identified. */
async function askedAccess(
	desk: Desk,
	id: string,
): Promise<Result<AskedAccess, RequestFault>> {
	const { session } = desk;
	if (!mayAct(session.account.roles, "handle-requests"))
		return refuse({ kind: "role" });
	const read = await readRequests(session);
	if (!read.ok) return refuse({ kind: "role" });
	const { requests } = read.value;
	const there = (await dossiersOfRequests(desk)).get(id);
	const { today } = await session.today();
	const command = { v: "consultation-begun/1", id, consultation: id } as const;
	const context = { today, inDossier: there !== undefined };
	const decided = decideRequest(requests, command, context);
	if (!decided.ok) return refusedRequest(desk, decided.reason);
	const request = requests.get(id);
	return request === undefined || there === undefined
		? refusedRequest(desk, "unknown")
		: ok({ request, there });
}

/** The person sits down: who is there and what may be shown is entered before anything is. */
export async function beginConsultation(
	desk: Desk,
	{ id, present, person, pieces }: Asked<"beginConsultation">,
): RequestsAnswer {
	if (desk.consultation !== null) {
		const ended = await endConsultation(desk, { how: "closed" });
		if (!ended.ok) return ended;
	}
	const asked = await askedAccess(desk, id);
	if (!asked.ok) return asked;
	const { loaded, request } = asked.value.there;
	const chosen = chosenPieces(asked.value.there, person, pieces);
	if (chosen === null) return refusedRequest(desk, "not-theirs", "C4");
	const consultation = freshId();
	const told = { id, consultation, present: present.trim(), person, pieces };
	const begunAt = desk.session.vault.outside.now();
	const begun = await handleRequest(desk, async () =>
		ok({
			commands: [{ v: "consultation-begun/1", id, consultation }],
			dossier: {
				loaded,
				events: [{ v: "consultation-noted/1", ...told }],
				steps: [],
			},
			note: "consultation-begun",
		}),
	);
	if (begun.ok)
		desk.consultation = {
			id: consultation,
			request: id,
			received: request.received,
			asks: request.person,
			present: told.present,
			person,
			begunAt,
			dossier: loaded.id,
			file: loaded.file,
			pieces: chosen,
			shown: new Set(),
		};
	return begun;
}

/** C4: the pieces, if each of them may be shown to the person; null: one may not, or that person is none of the dossier. */
function chosenPieces(
	{ loaded: { file }, request }: InDossier,
	person: PersonId | null,
	pieces: readonly PieceId[],
): readonly Piece[] | null {
	const isAgent = request.asks === "agent";
	const isKnown = file.persons.some(({ id }) => id === person);
	if (isAgent ? person !== null : !isKnown) return null;
	const chosen = file.pieces.filter(({ id }) => pieces.includes(id));
	const isWhole = chosen.length === new Set(pieces).size;
	const mayAll = chosen.every((piece) => hindranceOf(piece, person) === null);
	return isWhole && mayAll ? chosen : null;
}

/** What the person reads, in the language of the screen. */
export async function viewConsultation(
	desk: Desk,
	language: PackageWords["language"],
): Promise<ConsultationView | null> {
	const { consultation, session } = desk;
	if (consultation === null) return null;
	const { id, dossier, file, person, received, present, asks } = consultation;
	const words = await packageWords(language);
	const mask = maskFor(file, person, words);
	return {
		id,
		dossier,
		reference: file.reference,
		person: asks,
		received,
		present,
		begun: { by: session.nameOf(session.account.id), at: consultation.begunAt },
		told: await toldOf(desk, consultation, words),
		pieces: consultation.pieces.map((piece) => pieceView(desk, piece, mask)),
	};
}

/** The agent reads the matter as the agent's lawyer would; anybody else what is entered of that person (C4). */
async function toldOf(
	{ session }: Desk,
	{ file, person, pieces }: OpenConsultation,
	words: PackageWords,
): Promise<ConsultationView["told"]> {
	const entered = file.persons.find(({ id }) => id === person);
	if (entered !== undefined) {
		const note = maskFor(file, person, words)(entered.note);
		return { of: "other", entered: { ...entered, note } };
	}
	const { today: on } = await session.today();
	const facts = {
		file,
		on,
		context: contextOf(file, session.readings(), on),
		organism: session.commons.organism,
		pieces: pieces.map((piece) => ({ piece, file: "", packed: null })),
	};
	return { of: "agent", blocks: chronologyBlocks(facts, words) };
}

function pieceView({ session }: Desk, piece: Piece, mask: Mask): PieceView {
	const { key: _, added, ...shown } = piece;
	return {
		...shown,
		title: mask(shown.title),
		author: mask(shown.author),
		added: { by: session.nameOf(added.by), at: added.at },
	};
}

/** A piece that is shown in the consultation under way, noted as seen; null: it is none of those. */
export function consultedPiece(
	{ consultation }: Desk,
	{ id, piece }: { readonly id: StreamId; readonly piece: PieceId },
): Piece | null {
	if (consultation === null || consultation.dossier !== id) return null;
	const found = consultation.pieces.find((each) => each.id === piece);
	if (found !== undefined) consultation.shown.add(found.number);
	return found ?? null;
}

/** Nothing of it is read any more from here on; when it ended, how, and what was seen is entered. */
export async function endConsultation(
	desk: Desk,
	{ how }: Asked<"endConsultation">,
): Promise<Result<null, RequestFault>> {
	const { consultation: open } = desk;
	if (open === null) return ok(null);
	const { request: id, id: consultation } = open;
	const there = (await dossiersOfRequests(desk)).get(id);
	const pieces = [...open.shown].sort((a, b) => a - b);
	const closed = { id, consultation, pieces };
	const ended = await handleRequest(desk, async () =>
		ok({
			commands: [
				{
					v: "consultation-ended/1",
					id,
					consultation,
					how,
					pieces: pieces.length,
				},
			],
			dossier: there
				? {
						loaded: there.loaded,
						events: [{ v: "consultation-closed/1", ...closed }],
						steps: [],
					}
				: null,
			note: "consultation-ended",
		}),
	);
	if (!ended.ok) return ended;
	desk.consultation = null;
	return ok(null);
}
