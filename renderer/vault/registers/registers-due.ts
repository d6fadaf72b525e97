import { mayAct } from "../../../shared/access/permissions.ts";
import {
	daysBetween,
	type IsoDate,
	plainDate,
} from "../../../shared/base/dates.ts";
import { luxembourgDay } from "../../../shared/base/luxembourg-day.ts";
import { answerLimit } from "../../../shared/registers/answer-limit.ts";
import type { PersonRequest } from "../../../shared/registers/requests.ts";
import type {
	BreachView,
	DueBreach,
	DuePersons,
	DueRequest,
	DueRow,
} from "../../../shared/vault-protocol.ts";
import type { Desk } from "../commands/desk.ts";
import { listBreaches } from "./breaches.ts";
import { readRequests } from "./request-views.ts";

/** C9, C10: what the two registers ask for, for who keeps them; nothing for anybody else. */
export async function registersDue(desk: Desk): Promise<DueRow[]> {
	return [...(await requestsDue(desk)), ...(await breachesDue(desk))];
}

async function requestsDue({ session, summaries }: Desk): Promise<DueRow[]> {
	if (!mayAct(session.account.roles, "handle-requests")) return [];
	const read = await readRequests(session);
	if (!read.ok) return [];
	const { today } = await session.today();
	const references = new Map(
		summaries
			.all()
			.flatMap(({ reference, requests }) =>
				requests.map(({ id }) => [id, reference] as const),
			),
	);
	return [...read.value.requests.values()]
		.filter(({ answer }) => answer === null)
		.map((request) => ({
			...requestDue(request, today),
			dossier: null,
			reference: references.get(request.id) ?? null,
			mine: true,
		}));
}

async function breachesDue(desk: Desk): Promise<DueRow[]> {
	const read = await listBreaches(desk);
	if (!read.ok) return [];
	return read.value.rows.flatMap((breach): DueRow[] => [
		...(breach.duties.includes("authority") ? [breachDue(breach)] : []),
		...(breach.duties.includes("persons") ? [personsDue(breach)] : []),
	]);
}

/** C9: the last day for the answer, without whose dossier it is about. */
export function requestDue(
	{ id, kind, received }: Pick<PersonRequest, "id" | "kind" | "received">,
	today: IsoDate,
): Omit<DueRequest, "dossier" | "reference" | "mine"> {
	const { lastDay } = answerLimit(received);
	const count = daysBetween(plainDate(today), plainDate(lastDay));
	return {
		kind: "request",
		key: `request/${id}`,
		agent: null,
		rule: "C9",
		day: lastDay,
		state: count < 0 ? "passed" : "open",
		request: id,
		asked: kind,
		distance: { unit: "days", count },
	};
}

const breachDue = ({ id, until, hoursLeft }: BreachView): DueBreach => ({
	kind: "breach",
	key: `breach/${id}`,
	dossier: null,
	reference: null,
	agent: null,
	rule: "C10",
	day: luxembourgDay(until),
	state: hoursLeft < 0 ? "passed" : "open",
	mine: true,
	breach: id,
	until,
	hoursLeft,
});

/** Since the breach became known: no source here says by when. */
const personsDue = ({ id, known }: BreachView): DuePersons => ({
	kind: "persons",
	key: `breach-persons/${id}`,
	dossier: null,
	reference: null,
	agent: null,
	rule: "C10",
	day: luxembourgDay(known),
	state: "due-since",
	mine: true,
	breach: id,
});
