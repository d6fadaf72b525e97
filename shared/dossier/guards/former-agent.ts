import {
	addMonths,
	isAfter,
	isBefore,
	isoDate,
	type PlainDate,
} from "../../base/dates.ts";
import type { Sanction } from "../../law/sanctions.ts";
import type { Context, Departure } from "../context.ts";
import { type Reason, reason } from "../refusal.ts";

const PURSUIT_MONTHS = 6;

/** The first departure before that day; the day itself still counts as service. */
const departureBefore = (
	{ agent }: Context,
	on: PlainDate,
	isMeant: (departure: Departure) => boolean = () => true,
): Departure | undefined =>
	agent.departures
		.filter((each) => isBefore(each.on, on) && isMeant(each))
		.reduce<Departure | undefined>(
			(first, each) =>
				first === undefined || isBefore(each.on, first.on) ? each : first,
			undefined,
		);

const deathReason = (context: Context, on: PlainDate): Reason | null => {
	const death = departureBefore(context, on, (each) => each.reason === "death");
	return death === undefined
		? null
		: reason("agent-dead", { day: isoDate(death.on) });
};

/** P14: a former agent can be pursued within six months of leaving, a dead one no more. */
export function pursuitReason(context: Context, on: PlainDate): Reason | null {
	const left = departureBefore(context, on);
	if (left === undefined) return null;
	const through = addMonths(left.on, PURSUIT_MONTHS);
	return (
		deathReason(context, on) ??
		(isAfter(on, through)
			? reason("left-too-long-ago", {
					left: isoDate(left.on),
					through: isoDate(through),
				})
			: null)
	);
}

/** P14: for a former agent only facts that deserve dismissal count. */
export function lateSanctionReason(
	context: Context,
	on: PlainDate,
	sanctions: readonly Sanction[],
): Reason | null {
	const left = departureBefore(context, on);
	if (left === undefined) return null;
	const isDismissal = sanctions.every(({ kind }) => kind === "dismissal");
	return (
		deathReason(context, on) ??
		(isDismissal
			? null
			: reason("only-dismissal-after-leaving", { left: isoDate(left.on) }))
	);
}
