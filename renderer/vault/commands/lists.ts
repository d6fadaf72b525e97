import { mayDo } from "../../../shared/access/permissions.ts";
import type { IsoDate } from "../../../shared/base/dates.ts";
import { plainDate } from "../../../shared/base/dates.ts";
import type { StreamId } from "../../../shared/base/ids.ts";
import { ok, type Result } from "../../../shared/base/result.ts";
import { evolve } from "../../../shared/dossier/decide.ts";
import { initialState } from "../../../shared/dossier/state.ts";
import { compactNationalNumber } from "../../../shared/file/national-number.ts";
import { limits } from "../../../shared/limits/limits.ts";
import type {
	DossierRow,
	DueRow,
	LimitView,
	StorageRefusal,
	WaitingAct,
} from "../../../shared/vault-protocol.ts";
import { registersDue } from "../registers/registers-due.ts";
import { limitView } from "../views/limit-view.ts";
import { dossierRow, dueRows } from "../views/rows.ts";
import type { Summary } from "../views/summary.ts";
import type { Desk } from "./desk.ts";

/** The summaries that this account's roles may read at their stage: holding a key is not enough. */
function readableSummaries({ session, summaries }: Desk): Summary[] {
	return summaries
		.all()
		.filter(({ stage }) => mayDo(session.account.roles, "read", stage));
}

export async function listDossiers(desk: Desk): Promise<DossierRow[]> {
	const { today } = await desk.session.today();
	const readings = desk.session.readings();
	const rows = readableSummaries(desk).map((summary) =>
		dossierRow(summary, readings, today),
	);
	return rows.sort((a, b) => b.reference.localeCompare(a.reference));
}

/**
 * Overdue first, then by last day; on one day what ends in nullity first (SCREENS.md 4.3). A request that the register
 * shows is not shown again as its dossier's.
 */
export async function listDue(desk: Desk): Promise<DueRow[]> {
	const { today } = await desk.session.today();
	const readings = desk.session.readings();
	const inRegisters = await registersDue(desk);
	const keys = new Set(inRegisters.map(({ key }) => key));
	const inDossiers = readableSummaries(desk)
		.flatMap((summary) => dueRows(summary, readings, today))
		.filter(({ key }) => !keys.has(key));
	const rows = [...inRegisters, ...inDossiers];
	const nullity = (row: DueRow) =>
		row.kind === "limit" && row.limit.consequence === "nullity-risk" ? 0 : 1;
	return rows.sort(
		(a, b) => a.day.localeCompare(b.day) || nullity(a) - nullity(b),
	);
}

/** The acts of two persons that wait, the oldest first. */
export function listWaiting(desk: Desk): WaitingAct[] {
	const { session } = desk;
	return readableSummaries(desk)
		.flatMap(({ id: dossier, reference, agent, proposals }) =>
			proposals.map(({ id: proposal, name, on, proposed: { by, at } }) => ({
				dossier,
				reference,
				agent,
				proposal,
				name,
				on,
				proposed: { by: session.nameOf(by), at },
				mayAnswer: by !== session.account.id,
			})),
		)
		.sort((a, b) => a.proposed.at - b.proposed.at);
}

/** Lower case, without accents: how names are looked for. */
export const searchable = (text: string): string =>
	text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Dossiers whose reference, agent or national number holds every word of the text; a restricted one is found by its reference only (C9). */
export function searchDossiers(desk: Desk, text: string): StreamId[] {
	const words = searchable(text).split(/\s+/).filter(Boolean);
	return readableSummaries(desk)
		.filter((summary) => {
			const { reference, agent, nationalNumber, restricted } = summary;
			const haystack = searchable(
				restricted ? reference : `${reference} ${agent} ${nationalNumber}`,
			);
			return words.every((word) => haystack.includes(word));
		})
		.map(({ id }) => id);
}

/**
 * Enters a search in the access register (C5), before it is answered: whatever ends the process afterwards takes nothing
 * of it away; one that cannot be entered is not answered. `note` is what was sought.
 */
export async function noteSearch(
	{ session }: Desk,
	note: string,
): Promise<Result<null, StorageRefusal>> {
	if (note.trim() === "") return ok(null);
	return session.enter({ act: "searched", note });
}

/** Dossiers of the agent with this number, for the hint beside a new dossier's form; none that is restricted (C9). */
export function similarDossiers(desk: Desk, nationalNumber: string) {
	const digits = compactNationalNumber(nationalNumber);
	return readableSummaries(desk)
		.filter(
			({ nationalNumber: its, restricted }) => its === digits && !restricted,
		)
		.map(({ id, reference }) => ({ id, reference }));
}

/** T1 for a day of knowledge, before there is any dossier. */
export async function dispatchLimit(
	{ session }: Desk,
	known: IsoDate,
): Promise<LimitView> {
	const { today } = await session.today();
	const readings = session.readings();
	const state = evolve(initialState, {
		step: "facts-known",
		on: plainDate(known),
		breach: {},
	});
	const context = {
		readings,
		agent: { status: "official" as const, departures: [] },
		others: [],
	};
	const on = plainDate(known > today ? known : today);
	const limit = limits(state, context, on).find(({ id }) => id === "dispatch");
	if (limit === undefined)
		throw new Error("T1 begins with the knowledge of the facts");
	return limitView(limit, readings, today);
}
