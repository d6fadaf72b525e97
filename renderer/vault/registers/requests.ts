import { mayAct } from "../../../shared/access/permissions.ts";
import { type IsoDate, plainDate } from "../../../shared/base/dates.ts";
import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import { decide } from "../../../shared/dossier/decide.ts";
import type { Refusal } from "../../../shared/dossier/refusal.ts";
import type { Step } from "../../../shared/dossier/steps.ts";
import type { FileEvent } from "../../../shared/file/events.ts";
import { evolveFile } from "../../../shared/file/evolve-file.ts";
import {
	decideRequest,
	type RequestCommand,
	type Requests,
} from "../../../shared/registers/requests.ts";
import type {
	Asked,
	RegisterFault,
	RegisterView,
	RequestFault,
	RequestView,
} from "../../../shared/vault-protocol.ts";
import { rightsHolders } from "../access/holders.ts";
import type { Desk } from "../commands/desk.ts";
import { freshId } from "../commands/open-new-dossier.ts";
import { contextOf } from "../dossiers/context.ts";
import type { LoadedFile } from "../dossiers/dossier-files.ts";
import { lawRecorded } from "../dossiers/law-records.ts";
import type { NewRecord } from "../streams/ledger.ts";
import { entryRecords } from "./keyed-register.ts";
import {
	dossiersOfRequests,
	readRequests,
	requestViews,
} from "./request-views.ts";

type Answered = Promise<Result<RegisterView<RequestView>, RequestFault>>;

/** C9: what persons asked, for the DPO. */
export async function listRequests(
	desk: Desk,
): Promise<Result<RegisterView<RequestView>, RegisterFault>> {
	const { session } = desk;
	if (!mayAct(session.account.roles, "handle-requests"))
		return refuse({ kind: "role" });
	const read = await readRequests(session);
	return read.ok ? ok(await requestViews(desk, read.value)) : read;
}

/** What goes into the register and, where a dossier is concerned, into it: its own words, and the holds that follow. */
interface Act {
	readonly commands: readonly RequestCommand[];
	readonly dossier: {
		readonly loaded: LoadedFile;
		readonly events: readonly Unstamped[];
		readonly steps: readonly Step[];
	} | null;
	/** The word under which the access register has it. */
	readonly note: string;
}
type Unstamped = FileEvent extends infer E
	? E extends { readonly at: number }
		? Omit<E, "at">
		: never
	: never;

/** A request came in: where it is about a dossier, that one is kept from destruction until the answer (K14). */
export async function receiveRequest(
	desk: Desk,
	asked: Asked<"receiveRequest">,
): Answered {
	return handle(desk, async (today) => {
		const loaded = await named(desk, asked.reference);
		if (loaded === "unknown") return refuse({ kind: "reference" });
		const id = freshId();
		const { kind, asks, received, person, words } = asked;
		const details = { person, words: words.trim() };
		const inRegister = loaded === null ? details : { person: null, words: "" };
		const base = { id, kind, asks, received };
		const commands: RequestCommand[] = [
			{ v: "request-received/1", ...base, ...inRegister },
			...(asked.identified
				? [{ v: "request-identified/1" as const, id, on: today }]
				: []),
		];
		const hold: Step = {
			step: "hold-placed",
			on: plainDate(today),
			ground: "request",
		};
		return ok({
			commands,
			dossier: loaded && {
				loaded,
				events: [{ v: "request-noted/1", ...base, ...details }],
				steps: [hold],
			},
			note: "request-received",
		});
	});
}

/** A proof of identity was seen: before that nothing is granted, refused or shown (N). */
export const identifyRequest = (
	desk: Desk,
	{ id, on }: Asked<"identifyRequest">,
): Answered =>
	handle(desk, async () =>
		ok({
			commands: [{ v: "request-identified/1", id, on }],
			dossier: null,
			note: "request-identified",
		}),
	);

/** The answer: it lifts the request's hold, and places the one of a restriction that is granted. */
export async function answerRequest(
	desk: Desk,
	asked: Asked<"answerRequest">,
): Answered {
	return handle(desk, async (today) => {
		const { id, on, outcome, ground, restriction, words } = asked;
		const there = (await dossiersOfRequests(desk)).get(id);
		const told = words.trim();
		const answer = { v: "request-answered/1", id, on, outcome } as const;
		const command = { ...answer, ground, restriction, words: told };
		const day = plainDate(today);
		const lifted: Step = { step: "hold-lifted", on: day, ground: "request" };
		const restricted: Step = {
			step: "hold-placed",
			on: day,
			ground: "restriction",
		};
		return ok({
			commands: [command],
			dossier: there
				? {
						loaded: there.loaded,
						events: [{ v: "request-closed/1", id, on, outcome, words: told }],
						steps: [...(restriction ? [restricted] : []), lifted],
					}
				: null,
			note: "request-answered",
		});
	});
}

/** N: what a restricted dossier may be used for besides being kept. */
export async function allowRestrictedUse(
	desk: Desk,
	{ id, use, reason }: Asked<"allowRestrictedUse">,
): Answered {
	return handle(desk, async (today) => {
		const there = (await dossiersOfRequests(desk)).get(id);
		const said = { v: "restricted-use-allowed/1", id, on: today, use } as const;
		return ok({
			commands: [said],
			dossier: there
				? {
						loaded: there.loaded,
						events: [{ ...said, reason }],
						steps: [],
					}
				: null,
			note: "restricted-use-allowed",
		});
	});
}

/** The restriction ends, and the person was told before (N). */
export async function liftRestriction(
	desk: Desk,
	{ id, told }: Asked<"liftRestriction">,
): Answered {
	return handle(desk, async (today) => {
		const there = (await dossiersOfRequests(desk)).get(id);
		const step: Step = {
			step: "hold-lifted",
			on: plainDate(today),
			ground: "restriction",
		};
		return ok({
			commands: [{ v: "restriction-lifted/1", id, on: today, told }],
			dossier: there
				? {
						loaded: there.loaded,
						events: [{ v: "restriction-ended/1", id, on: today }],
						steps: [step],
					}
				: null,
			note: "restriction-lifted",
		});
	});
}

/** The dossier with this reference, as far as the account holds it; null where none is named. */
async function named(
	{ session, summaries }: Desk,
	reference: string | null,
): Promise<LoadedFile | "unknown" | null> {
	if (reference === null) return null;
	const found = summaries.all().find((each) => each.reference === reference);
	if (found === undefined) return "unknown";
	const loaded = await session.files.load(found.id);
	return loaded.ok ? loaded.value : "unknown";
}

/** Decides what is asked on the register as it stands, and writes all of it in one commit. */
async function handle(
	desk: Desk,
	plan: (today: IsoDate) => Promise<Result<Act, RequestFault>>,
): Answered {
	const { session } = desk;
	if (!mayAct(session.account.roles, "handle-requests"))
		return refuse({ kind: "role" });
	const read = await readRequests(session);
	if (!read.ok) return refuse({ kind: "role" });
	const { today } = await session.today();
	const act = await plan(today);
	if (!act.ok) return act;
	const decided = decideAll(read.value.requests, act.value, today);
	if (!decided.ok) return decided;
	const inDossier = dossierRecords(desk, act.value, today);
	if (!inDossier.ok) return inDossier;
	const written = await session.commit([
		...(await registerRecords(desk, act.value)),
		...inDossier.value,
		...session.accessRecords({
			act: "recorded",
			note: act.value.note,
			...(act.value.dossier && { dossier: act.value.dossier.loaded.id }),
		}),
	]);
	if (!written.ok) return written;
	await desk.changed(
		act.value.dossier === null ? [] : [act.value.dossier.loaded.id],
	);
	const after = await readRequests(session);
	return after.ok
		? ok(await requestViews(desk, after.value))
		: refuse({ kind: "role" });
}

/** A request that is received with its proof of identity is two commands: only the first is asked of the register as it is. */
function decideAll(
	requests: Requests,
	{ commands, dossier }: Act,
	today: IsoDate,
): Result<null, RequestFault> {
	const [first] = commands;
	if (first === undefined) return ok(null);
	const context = { today, inDossier: dossier !== null };
	const decided = decideRequest(requests, first, context);
	return decided.ok ? ok(null) : refuse({ kind: "rule", why: decided.reason });
}

/** What a dossier keeps of it is not said twice: the register stays when the dossier is gone. */
async function registerRecords(
	{ session }: Desk,
	{ commands, dossier }: Act,
): Promise<NewRecord[]> {
	const { today } = await session.today();
	const at = session.vault.outside.now();
	return entryRecords(session, "requests", {
		events: commands.map((command) => ({
			...command,
			...(dossier !== null && "words" in command && { words: "" }),
			at,
		})),
		holders: rightsHolders(session.vault.roster, today),
	});
}

function dossierRecords(
	{ session }: Desk,
	{ dossier }: Act,
	today: IsoDate,
): Result<NewRecord[], RequestFault> {
	if (dossier === null) return ok([]);
	const { loaded, steps } = dossier;
	const at = session.vault.outside.now();
	const events: FileEvent[] = dossier.events.map((each) => ({ ...each, at }));
	let after = events.reduce(
		(file, event) => evolveFile(file, event, session.account.id),
		loaded.file,
	);
	for (const step of steps) {
		const context = contextOf(after, session.readings(), today);
		const decided = decide(after.law, { do: "record-step", step }, context);
		if (!decided.ok) return refuse(lawFault(decided.reason));
		for (const law of decided.value) {
			const remarks = { context, today, at, remark: "", pieces: [] };
			const event = lawRecorded(after.law, law, remarks);
			events.push(event);
			after = evolveFile(after, event, session.account.id);
		}
	}
	return ok(events.map((event) => session.files.record(loaded, event)));
}

const lawFault = (refusal: Refusal): RequestFault => ({ kind: "law", refusal });
