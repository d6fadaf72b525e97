import { mayAct } from "../../../shared/access/permissions.ts";
import { plainDate } from "../../../shared/base/dates.ts";
import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import type { Step } from "../../../shared/dossier/steps.ts";
import type { RequestCommand } from "../../../shared/registers/requests.ts";
import type {
	Asked,
	RegisterFault,
	RegisterView,
	RequestView,
} from "../../../shared/vault-protocol.ts";
import type { Desk } from "../commands/desk.ts";
import { freshId } from "../commands/open-new-dossier.ts";
import type { LoadedFile } from "../dossiers/dossier-files.ts";
import { handleRequest, type RequestsAnswer } from "./request-act.ts";
import {
	dossiersOfRequests,
	readRequests,
	requestViews,
} from "./request-views.ts";

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

/** A request came in: where it is about a dossier, that one is kept from destruction until the answer (K14). */
export async function receiveRequest(
	desk: Desk,
	asked: Asked<"receiveRequest">,
): RequestsAnswer {
	return handleRequest(desk, async (today) => {
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
): RequestsAnswer =>
	handleRequest(desk, async () =>
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
): RequestsAnswer {
	return handleRequest(desk, async (today) => {
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
): RequestsAnswer {
	return handleRequest(desk, async (today) => {
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
): RequestsAnswer {
	return handleRequest(desk, async (today) => {
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
