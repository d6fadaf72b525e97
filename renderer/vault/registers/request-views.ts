import {
	daysBetween,
	type IsoDate,
	plainDate,
} from "../../../shared/base/dates.ts";
import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import type { FileRequest } from "../../../shared/file/requests.ts";
import { answerLimit } from "../../../shared/registers/answer-limit.ts";
import {
	type RequestEntry,
	requestEntrySchema,
} from "../../../shared/registers/request-events.ts";
import {
	evolveRequests,
	initialRequests,
	isRestricting,
	type PersonRequest,
	type Requests,
} from "../../../shared/registers/requests.ts";
import type {
	ConsultationRow,
	RegisterFault,
	RegisterView,
	RequestView,
} from "../../../shared/vault-protocol.ts";
import type { Desk } from "../commands/desk.ts";
import type { LoadedFile } from "../dossiers/dossier-files.ts";
import type { Session } from "../session/session.ts";
import { holdsRegister, readEntries } from "./keyed-register.ts";

/** The register folded; `no-key` until a holder has passed its key on to this account. */
export async function readRequests(
	session: Session,
): Promise<
	Result<{ readonly requests: Requests; readonly lost: number }, RegisterFault>
> {
	if (!(await holdsRegister(session, "requests")))
		return refuse({ kind: "no-key" });
	const { entries, lost } = await readEntries<RequestEntry>(
		session,
		"requests",
		requestEntrySchema,
	);
	const requests = entries.reduce<Requests>(
		(all, { event, author }) => evolveRequests(all, event, author),
		initialRequests,
	);
	return ok({ requests, lost });
}

/** What a dossier says of its requests, by their ids: read from the dossiers that have any, and from no other. */
export async function dossiersOfRequests({
	session,
	summaries,
}: Desk): Promise<ReadonlyMap<string, InDossier>> {
	const found = new Map<string, InDossier>();
	for (const { id, requests } of summaries.all()) {
		if (requests.length === 0) continue;
		const loaded = await session.files.load(id);
		for (const request of loaded.ok ? loaded.value.file.requests : [])
			if (loaded.ok) found.set(request.id, { loaded: loaded.value, request });
	}
	return found;
}

export interface InDossier {
	readonly loaded: LoadedFile;
	readonly request: FileRequest;
}

/** Those that wait for an answer by their last day, then the answered ones, the newest answer first. */
export async function requestViews(
	desk: Desk,
	{ requests, lost }: { readonly requests: Requests; readonly lost: number },
): Promise<RegisterView<RequestView>> {
	const { today } = await desk.session.today();
	const dossiers = await dossiersOfRequests(desk);
	const rows = [...requests.values()].map((request) =>
		viewOf(desk, request, dossiers.get(request.id), today),
	);
	return { rows: rows.sort(inOrder), lost };
}

function inOrder(a: RequestView, b: RequestView): number {
	if (a.answer === null && b.answer === null)
		return a.limit.lastDay.localeCompare(b.limit.lastDay);
	if (a.answer === null || b.answer === null) return a.answer === null ? -1 : 1;
	return b.answer.on.localeCompare(a.answer.on);
}

function viewOf(
	desk: Desk,
	request: PersonRequest,
	there: InDossier | undefined,
	today: IsoDate,
): RequestView {
	const { session } = desk;
	const { recorded, answer } = request;
	const limit = answerLimit(request.received);
	const by = (of: typeof recorded) => ({
		by: session.nameOf(of.by),
		at: of.at,
	});
	return {
		...request,
		person: there?.request.person ?? request.person,
		words: there?.request.words ?? request.words,
		dossier:
			there === undefined
				? null
				: { id: there.loaded.id, reference: there.loaded.file.reference },
		recorded: by(recorded),
		limit: {
			...limit,
			distance: {
				unit: "days",
				count: daysBetween(plainDate(today), plainDate(limit.lastDay)),
			},
		},
		answer: answer && {
			...answer,
			words: there?.request.closed?.words ?? answer.words,
			recorded: by(answer.recorded),
			late: answer.on > limit.lastDay,
		},
		restricting: isRestricting(request),
		consultations: consultationRows(desk, request, there),
	};
}

const consultationRows = (
	{ session, consultation }: Desk,
	{ consultations }: PersonRequest,
	there: InDossier | undefined,
): readonly ConsultationRow[] =>
	consultations.map(({ id, begun, ended }) => {
		const known = there?.request.consultations.find(
			(each) => each.consultation === id,
		);
		return {
			id,
			begun: { by: session.nameOf(begun.by), at: begun.at },
			ended,
			underWay: consultation?.id === id,
			present: known?.present ?? null,
			shown: known?.shown ?? null,
		};
	});
