import type { AccountId } from "../base/ids.ts";
import { luxembourgDay } from "../base/luxembourg-day.ts";
import { ok, type Result, refuse, unreachable } from "../base/result.ts";
import type {
	BreachEntry,
	BreachEntryOf,
	BreachRisk,
} from "./breach-events.ts";

/** C10: hours by the clock, from when the breach became known; neither night nor Sunday stops them. */
const AUTHORITY_HOURS = 72;
const HOUR_MS = 3_600_000;

/** The last instant at which the authority is told in time (C10). */
export const tellAuthorityBy = (known: number): number =>
	known + AUTHORITY_HOURS * HOUR_MS;

/** Whole hours left at an instant; negative, and never zero, once the last one passed. */
export function hoursLeft(known: number, now: number): number {
	const left = tellAuthorityBy(known) - now;
	return left >= 0
		? Math.floor(left / HOUR_MS)
		: -Math.max(1, Math.floor(-left / HOUR_MS));
}

export interface Breach {
	readonly id: string;
	readonly known: number;
	readonly what: string;
	readonly persons: string;
	/** In the order in which they were entered. */
	readonly measures: readonly string[];
	readonly risk: BreachRisk;
	/** Why the risk was judged so, where it was judged afterwards. */
	readonly riskReason: string;
	readonly recorded: { readonly by: AccountId; readonly at: number };
	readonly authority: Omit<
		BreachEntryOf<"authority-told/1">,
		"v" | "id" | "at"
	> | null;
	readonly personsTold: Omit<
		BreachEntryOf<"persons-told/1">,
		"v" | "id" | "at"
	> | null;
}

/** What C10 still asks: the authority first, then the judgement of the risk, then the persons where it is high. */
export type BreachDuty = "authority" | "risk" | "persons";

export function breachDuties({
	authority,
	risk,
	personsTold,
}: Breach): readonly BreachDuty[] {
	const duties: BreachDuty[] = [];
	if (authority === null) duties.push("authority");
	if (risk === "open") duties.push("risk");
	if (risk === "high" && personsTold === null) duties.push("persons");
	return duties;
}

/** The authority was told after the 72 hours: shown for ever. */
export const isToldLate = ({ known, authority }: Breach): boolean =>
	authority !== null && authority.told > tellAuthorityBy(known);

type Named<E> = E extends { readonly v: unknown; readonly at: unknown }
	? Omit<E, "at">
	: never;
/** What is asked of the register, in the form of the entry that it would become. */
export type BreachCommand = Named<BreachEntry>;

/** Why C10 does not let it be entered. */
export type BreachRefusal =
	| "unknown"
	| "in-the-future"
	| "before-knowledge"
	| "already-assessed"
	| "authority-already-told"
	/** After the 72 hours the reason belongs to the notification. */
	| "reason-missing"
	| "persons-already-told";

export type Breaches = ReadonlyMap<string, Breach>;
export const initialBreaches: Breaches = new Map();

/** C10: the entry that a command becomes, or why it may not be entered. A late notification is not refused. */
export function decideBreach(
	breaches: Breaches,
	command: BreachCommand,
	now: number,
): Result<BreachCommand, BreachRefusal> {
	const why =
		command.v === "breach-recorded/1"
			? refusalToRecord(command, now)
			: refusalOf(breaches.get(command.id), command, now);
	return why === null ? ok(command) : refuse(why);
}

const refusalToRecord = (
	{ known }: Pick<BreachEntryOf<"breach-recorded/1">, "known">,
	now: number,
): BreachRefusal | null => (known > now ? "in-the-future" : null);

function refusalOf(
	breach: Breach | undefined,
	command: Exclude<BreachCommand, { readonly v: "breach-recorded/1" }>,
	now: number,
): BreachRefusal | null {
	if (breach === undefined) return "unknown";
	switch (command.v) {
		case "breach-assessed/1":
			return breach.risk === command.risk ? "already-assessed" : null;
		case "breach-measures-taken/1":
			return null;
		case "authority-told/1":
			return refusalToTell(breach, command, now);
		case "persons-told/1":
			return refusalToTellPersons(breach, command, now);
		default:
			return unreachable(command);
	}
}

function refusalToTell(
	{ authority, known }: Breach,
	{ told, reason }: Omit<BreachEntryOf<"authority-told/1">, "at">,
	now: number,
): BreachRefusal | null {
	if (authority !== null) return "authority-already-told";
	if (told > now) return "in-the-future";
	if (told < known) return "before-knowledge";
	return told > tellAuthorityBy(known) && reason.trim() === ""
		? "reason-missing"
		: null;
}

function refusalToTellPersons(
	{ personsTold, known }: Breach,
	{ on }: Omit<BreachEntryOf<"persons-told/1">, "at">,
	now: number,
): BreachRefusal | null {
	if (personsTold !== null) return "persons-already-told";
	if (on > luxembourgDay(now)) return "in-the-future";
	return on < luxembourgDay(known) ? "before-knowledge" : null;
}

/** Folds one entry. One about a breach whose own entry neither copy has any more changes nothing: the register says how many it lost. */
export function evolveBreaches(
	breaches: Breaches,
	event: BreachEntry,
	by: AccountId,
): Breaches {
	const { id, at } = event;
	if (event.v === "breach-recorded/1") {
		const { known, what, persons, measures, risk } = event;
		return new Map(breaches).set(id, {
			id,
			known,
			what,
			persons,
			measures: measures.trim() === "" ? [] : [measures],
			risk,
			riskReason: "",
			recorded: { by, at },
			authority: null,
			personsTold: null,
		});
	}
	const breach = breaches.get(id);
	if (breach === undefined) return breaches;
	return new Map(breaches).set(id, { ...breach, ...changeOf(breach, event) });
}

function changeOf(
	{ measures }: Breach,
	event: Exclude<BreachEntry, { readonly v: "breach-recorded/1" }>,
): Partial<Breach> {
	switch (event.v) {
		case "breach-assessed/1":
			return { risk: event.risk, riskReason: event.reason };
		case "breach-measures-taken/1":
			return { measures: [...measures, event.measures] };
		case "authority-told/1": {
			const { told, way, reason, communication } = event;
			return { authority: { told, way, reason, communication } };
		}
		case "persons-told/1":
			return { personsTold: { on: event.on, how: event.how } };
		default:
			return unreachable(event);
	}
}
