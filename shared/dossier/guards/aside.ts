import { isBefore, isoDate } from "../../base/dates.ts";
import { ruleOfLaw } from "../../retention/verdict.ts";
import { reason } from "../refusal.ts";
import { criminalOffence } from "../standing.ts";
import type { StepOf } from "../steps.ts";
import type { Guard } from "./guard.ts";

/** What may stand beside the path as soon as there is a dossier. */
export const beside: Guard<
	StepOf<"offence" | "hold-placed" | "archives-notified">
> = ({ facts }) => (facts === null ? reason("facts-not-known", {}) : null);

/** P12: only where the facts may be a crime or a délit. */
export const prosecuted: Guard<
	StepOf<"prosecutor-informed" | "prosecutor-said">
> = (standing) =>
	criminalOffence(standing) === null ? reason("no-offence", {}) : null;

/** K14. */
export const holdLifted: Guard<StepOf<"hold-lifted">> = (
	{ holds },
	{ ground },
) =>
	holds.some((hold) => ground === undefined || hold.ground === ground)
		? null
		: reason("no-hold-stands", {});

/** A1. */
export const archivesAnswered: Guard<StepOf<"archives-answered">> = ({
	archivesNotice,
}) => (archivesNotice === null ? reason("archives-not-notified", {}) : null);

/** R4: only where the law leaves it undetermined that day, and not for days gone by. */
export const humanDecided: Guard<StepOf<"human-decided">> = (
	standing,
	{ on, decision },
	context,
) => {
	const { ruling } = ruleOfLaw(standing, context, on);
	if (ruling.outcome !== "undetermined")
		return reason("law-settles-it", { rule: ruling.rule });
	return "keepThrough" in decision && isBefore(decision.keepThrough, on)
		? reason("keep-through-in-the-past", {
				through: isoDate(decision.keepThrough),
			})
		: null;
};
