import type { IsoDate } from "../base/dates.ts";
import type { AccountId } from "../base/ids.ts";
import { ok, type Result, refuse, unreachable } from "../base/result.ts";
import type {
	Asker,
	ConsultationEnd,
	ErasureGround,
	RequestEntry,
	RequestEntryOf,
	RequestKind,
	RequestOutcome,
	RestrictedUse,
	RestrictionCase,
} from "./request-events.ts";

/** A person's request as the register knows it; name and words are null and empty where a dossier has them. */
export interface PersonRequest {
	readonly id: string;
	readonly kind: RequestKind;
	readonly asks: Asker;
	readonly received: IsoDate;
	readonly person: string | null;
	readonly words: string;
	readonly recorded: { readonly by: AccountId; readonly at: number };
	/** When a proof of identity was seen; null: not yet. */
	readonly identified: IsoDate | null;
	readonly answer: RequestAnswer | null;
	/** What the restricted data may be used for besides being kept; null: nothing. */
	readonly allowed: RestrictedUse | null;
	readonly lifted: { readonly on: IsoDate; readonly told: IsoDate } | null;
	/** In the order in which they began. */
	readonly consultations: readonly Consultation[];
}

/** The dossier was shown to the person, in the presence of who is named (SCREENS 4.14). */
export interface Consultation {
	readonly id: string;
	readonly begun: { readonly by: AccountId; readonly at: number };
	/** Null: it goes on, or the program ended before its end could be entered. */
	readonly ended: {
		readonly at: number;
		readonly how: ConsultationEnd;
		readonly pieces: number;
	} | null;
}

export interface RequestAnswer {
	readonly on: IsoDate;
	readonly outcome: RequestOutcome;
	readonly ground: ErasureGround | null;
	readonly restriction: RestrictionCase | null;
	readonly words: string;
	readonly recorded: { readonly by: AccountId; readonly at: number };
}

type Named<E> = E extends { readonly v: unknown; readonly at: unknown }
	? Omit<E, "at">
	: never;
/** What is asked of the register, in the form of the entry that it would become. */
export type RequestCommand = Named<RequestEntry>;

/** Why C9 does not let it be entered. */
export type RequestRefusal =
	| "unknown"
	| "in-the-future"
	| "before-receipt"
	| "already-identified"
	| "already-answered"
	/** N: nothing is granted or refused before the identity is proved. */
	| "identity-missing"
	| "identity-proved"
	/** An erasure is refused on a listed ground, and on no other. */
	| "ground-missing"
	| "ground-out-of-place"
	/** A restriction is claimed in one of the listed cases. */
	| "case-missing"
	| "case-out-of-place"
	| "words-missing"
	/** What would be restricted is a dossier, and none is named. */
	| "no-dossier"
	/** Its name is in a dossier that cannot be read: a backup first. */
	| "dossier-unreadable"
	| "no-restriction"
	| "told-afterwards"
	/** N: a right of access is exercised by who asks for access, and once the identity is proved. */
	| "not-access"
	| "not-granted"
	/** A piece that names others, or that does not concern who asks (C4). */
	| "not-theirs"
	| "no-consultation";

export interface RequestContext {
	readonly today: IsoDate;
	/** Whether the request concerns a dossier that there is. */
	readonly inDossier: boolean;
}

export type Requests = ReadonlyMap<string, PersonRequest>;
export const initialRequests: Requests = new Map();

type Decision = Result<RequestCommand, RequestRefusal>;

/** C9: the entry that a command becomes, or why it may not be entered. A late answer is not refused. */
export function decideRequest(
	requests: Requests,
	command: RequestCommand,
	context: RequestContext,
): Decision {
	if (command.v === "request-received/1")
		return command.received > context.today
			? refuse("in-the-future")
			: ok(command);
	const request = requests.get(command.id);
	const why = isOfConsultation(command)
		? refusalToConsult(request, command, context)
		: refusalOf(request, command, context);
	return why === null ? ok(command) : refuse(why);
}

type OfConsultation = Extract<
	RequestCommand,
	{ readonly v: "consultation-begun/1" | "consultation-ended/1" }
>;

const isOfConsultation = (command: RequestCommand): command is OfConsultation =>
	command.v === "consultation-begun/1" || command.v === "consultation-ended/1";

/** N: nothing is shown before the identity is proved; afterwards as long as access was not refused. */
function refusalToConsult(
	request: PersonRequest | undefined,
	command: OfConsultation,
	{ inDossier }: RequestContext,
): RequestRefusal | null {
	if (request === undefined) return "unknown";
	if (command.v === "consultation-ended/1") {
		const open = request.consultations.some(
			({ id, ended }) => id === command.consultation && ended === null,
		);
		return open ? null : "no-consultation";
	}
	if (request.kind !== "access") return "not-access";
	if (request.identified === null) return "identity-missing";
	if (request.answer !== null && request.answer.outcome !== "granted")
		return "not-granted";
	if (inDossier) return null;
	return request.person === null ? "dossier-unreadable" : "no-dossier";
}

function refusalOf(
	request: PersonRequest | undefined,
	command: Exclude<
		RequestCommand,
		{ readonly v: "request-received/1" } | OfConsultation
	>,
	context: RequestContext,
): RequestRefusal | null {
	if (request === undefined) return "unknown";
	if (command.on > context.today) return "in-the-future";
	if (command.on < request.received) return "before-receipt";
	if (command.v === "request-identified/1") return refusalToIdentify(request);
	if (request.person === null && !context.inDossier)
		return "dossier-unreadable";
	switch (command.v) {
		case "request-answered/1":
			return refusalToAnswer(request, command, context);
		case "restricted-use-allowed/1":
			return isRestricting(request) ? null : "no-restriction";
		case "restriction-lifted/1":
			return refusalToLift(request, command);
		default:
			return unreachable(command);
	}
}

function refusalToIdentify({
	identified,
	answer,
}: PersonRequest): RequestRefusal | null {
	if (answer !== null) return "already-answered";
	return identified === null ? null : "already-identified";
}

function refusalToAnswer(
	request: PersonRequest,
	answer: Omit<RequestEntryOf<"request-answered/1">, "at">,
	{ inDossier }: RequestContext,
): RequestRefusal | null {
	if (request.answer !== null) return "already-answered";
	const { outcome, words } = answer;
	const decides = outcome === "granted" || outcome === "refused";
	if (decides && request.identified === null) return "identity-missing";
	if (outcome === "unidentified" && request.identified !== null)
		return "identity-proved";
	const out = groundRefusal(request, answer) ?? caseRefusal(request, answer);
	if (out !== null) return out;
	if (outcome === "refused" && words.trim() === "") return "words-missing";
	return answer.restriction !== null && !inDossier ? "no-dossier" : null;
}

function groundRefusal(
	{ kind }: PersonRequest,
	{ outcome, ground }: Omit<RequestEntryOf<"request-answered/1">, "at">,
): RequestRefusal | null {
	const needed = kind === "erasure" && outcome === "refused";
	if (needed === (ground !== null)) return null;
	return needed ? "ground-missing" : "ground-out-of-place";
}

function caseRefusal(
	{ kind }: PersonRequest,
	{ outcome, restriction }: Omit<RequestEntryOf<"request-answered/1">, "at">,
): RequestRefusal | null {
	const needed = kind === "restriction" && outcome === "granted";
	if (needed === (restriction !== null)) return null;
	return needed ? "case-missing" : "case-out-of-place";
}

function refusalToLift(
	request: PersonRequest,
	{ on, told }: Omit<RequestEntryOf<"restriction-lifted/1">, "at">,
): RequestRefusal | null {
	if (!isRestricting(request)) return "no-restriction";
	if (told < request.received) return "before-receipt";
	return told > on ? "told-afterwards" : null;
}

/** A restriction was granted and stands. */
export const isRestricting = ({ answer, lifted }: PersonRequest): boolean =>
	answer?.restriction != null && lifted === null;

/** Folds one entry. One about a request whose own entry neither copy has any more changes nothing: the register says how many it lost. */
export function evolveRequests(
	requests: Requests,
	event: RequestEntry,
	by: AccountId,
): Requests {
	const { id, at } = event;
	if (event.v === "request-received/1") {
		const { kind, asks, received, person, words } = event;
		return new Map(requests).set(id, {
			id,
			kind,
			asks,
			received,
			person,
			words,
			recorded: { by, at },
			identified: null,
			answer: null,
			allowed: null,
			lifted: null,
			consultations: [],
		});
	}
	const request = requests.get(id);
	if (request === undefined) return requests;
	return new Map(requests).set(id, {
		...request,
		...changeOf(request, event, by),
	});
}

function changeOf(
	{ consultations }: PersonRequest,
	event: Exclude<RequestEntry, { readonly v: "request-received/1" }>,
	by: AccountId,
): Partial<PersonRequest> {
	switch (event.v) {
		case "request-identified/1":
			return { identified: event.on };
		case "request-answered/1": {
			const { v: _, id: __, at, ...answer } = event;
			return { answer: { ...answer, recorded: { by, at } } };
		}
		case "restricted-use-allowed/1":
			return { allowed: event.use };
		case "restriction-lifted/1":
			return { lifted: { on: event.on, told: event.told } };
		case "consultation-begun/1": {
			const begun = { by, at: event.at };
			const added = { id: event.consultation, begun, ended: null };
			return { consultations: [...consultations, added] };
		}
		case "consultation-ended/1": {
			const { at, how, pieces } = event;
			return {
				consultations: consultations.map((each) =>
					each.id === event.consultation
						? { ...each, ended: { at, how, pieces } }
						: each,
				),
			};
		}
		default:
			return unreachable(event);
	}
}
