import { mayAct } from "../../../shared/access/permissions.ts";
import type { IsoDate } from "../../../shared/base/dates.ts";
import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import { decide } from "../../../shared/dossier/decide.ts";
import type { Refusal } from "../../../shared/dossier/refusal.ts";
import type { Step } from "../../../shared/dossier/steps.ts";
import type { FileEvent } from "../../../shared/file/events.ts";
import { evolveFile } from "../../../shared/file/evolve-file.ts";
import type { RuleId } from "../../../shared/law/rules.ts";
import {
	decideRequest,
	type RequestCommand,
	type RequestRefusal,
	type Requests,
} from "../../../shared/registers/requests.ts";
import type {
	RegisterView,
	RequestFault,
	RequestView,
} from "../../../shared/vault-protocol.ts";
import { rightsHolders } from "../access/holders.ts";
import type { Desk } from "../commands/desk.ts";
import { contextOf } from "../dossiers/context.ts";
import type { LoadedFile } from "../dossiers/dossier-files.ts";
import { lawRecorded } from "../dossiers/law-records.ts";
import type { NewRecord } from "../streams/ledger.ts";
import { entryRecords } from "./keyed-register.ts";
import { readRequests, requestViews } from "./request-views.ts";

export type RequestsAnswer = Promise<
	Result<RegisterView<RequestView>, RequestFault>
>;

/** What goes into the register and, where a dossier is concerned, into it: its own words, and the holds that follow. */
export interface RequestAct {
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

/** Decides what is asked on the register as it stands, and writes all of it in one commit. */
export async function handleRequest(
	desk: Desk,
	plan: (today: IsoDate) => Promise<Result<RequestAct, RequestFault>>,
): RequestsAnswer {
	const { session } = desk;
	if (!mayAct(session.account.roles, "handle-requests"))
		return refuse({ kind: "role" });
	const read = await readRequests(session);
	if (!read.ok) return refuse({ kind: "role" });
	const { today } = await session.today();
	const act = await plan(today);
	if (!act.ok) return act;
	const decided = decideAll(read.value.requests, act.value, today);
	if (!decided.ok) return refusedRequest(desk, decided.reason);
	const inDossier = dossierRecords(desk, act.value, today);
	if (!inDossier.ok) {
		await session.enterRefusal(inDossier.reason.rule);
		return refuse({ kind: "law", refusal: inDossier.reason });
	}
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
	{ commands, dossier }: RequestAct,
	today: IsoDate,
): Result<null, RequestRefusal> {
	const [first] = commands;
	if (first === undefined) return ok(null);
	const context = { today, inDossier: dossier !== null };
	const decided = decideRequest(requests, first, context);
	return decided.ok ? ok(null) : decided;
}

/** What the rules of requests refuse is entered with its rule (C5). */
export async function refusedRequest(
	{ session }: Desk,
	why: RequestRefusal,
	rule: RuleId = "C9",
): Promise<Result<never, RequestFault>> {
	await session.enterRefusal(rule);
	return refuse({ kind: "rule", why });
}

/** What a dossier keeps of it is not said twice: the register stays when the dossier is gone. */
async function registerRecords(
	{ session }: Desk,
	{ commands, dossier }: RequestAct,
): Promise<NewRecord[]> {
	const day = await session.rightsDay();
	const at = session.vault.outside.now();
	return entryRecords(session, "requests", {
		events: commands.map((command) => ({
			...command,
			...(dossier !== null && "words" in command && { words: "" }),
			at,
		})),
		holders: rightsHolders(session.vault.roster, day),
	});
}

function dossierRecords(
	{ session }: Desk,
	{ dossier }: RequestAct,
	today: IsoDate,
): Result<NewRecord[], Refusal> {
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
		if (!decided.ok) return decided;
		for (const law of decided.value) {
			const remarks = { context, today, at, remark: "", pieces: [] };
			const event = lawRecorded(after.law, law, remarks);
			events.push(event);
			after = evolveFile(after, event, session.account.id);
		}
	}
	return ok(events.map((event) => session.files.record(loaded, event)));
}
