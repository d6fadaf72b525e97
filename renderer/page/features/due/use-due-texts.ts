import {
	daysBetween,
	type IsoDate,
	plainDate,
} from "../../../../shared/base/dates.ts";
import { AT_ONCE } from "../../../../shared/dossier/mentions.ts";
import type {
	DueAtOnce,
	DueLimit,
	DuePersons,
	DueReturn,
	DueRow,
} from "../../../../shared/vault-protocol.ts";
import { distanceText } from "../../format/distance.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useLaw } from "../../law/use-law.ts";
import type { Route } from "../../router/routes.ts";
import { useSession, useSettings } from "../../session/use-session.ts";
import { useBreachDueTexts, useRequestTexts } from "./use-register-texts.ts";

/** How a row of « Échéances » reads, and the one thing it leads to. */
export interface DueTexts {
	readonly what: string;
	readonly distance: string;
	/** What follows if it is missed, or what the rule asks. */
	readonly consequence: string;
	readonly action: {
		/** On the button; `name` is the whole of it, for who does not see the row. */
		readonly shown: string;
		readonly name: string;
		readonly place: Route;
	};
}

export function useDueTexts(): (row: DueRow) => DueTexts {
	const limit = useLimitTexts();
	const atOnce = useAtOnceTexts();
	const communicated = useReturnTexts();
	const request = useRequestTexts();
	const breach = useBreachDueTexts();
	const persons = usePersonsTexts();
	return (row) => {
		switch (row.kind) {
			case "limit":
				return limit(row);
			case "at-once":
				return atOnce(row);
			case "return":
				return communicated(row);
			case "request":
				return request(row);
			case "breach":
				return breach(row);
			case "persons":
				return persons(row);
		}
	};
}

function useLimitTexts() {
	const { t } = useTexts();
	const law = useLaw();
	return (row: DueLimit): DueTexts => {
		const { limit, act, reference } = row;
		const what = t(`due.what.${limit.id}`);
		return {
			what,
			distance: distanceText(limit.distance, t),
			consequence: law.consequence(limit.consequence),
			action: {
				shown: t(act === null ? "due.open" : "due.record"),
				name:
					act === null
						? t("due.openRow", { reference, what })
						: t("due.recordRow", {
								record: law.step(act, "record"),
								reference,
							}),
				place: placeOfAct(row),
			},
		};
	};
}

/** The form that meets the limit; the point of the meeting where the college decides (T3); or the dossier. */
function placeOfAct({ act, dossier, limit }: DueLimit): Route {
	if (act !== null) return { screen: "step", id: dossier, step: act };
	return limit.id === "decide"
		? { screen: "session", point: dossier }
		: { screen: "dossier", id: dossier };
}

/** P4, P12: the form of the one step that the law asks. */
function useAtOnceTexts() {
	const { t } = useTexts();
	const law = useLaw();
	const sinceText = useSinceText();
	return ({ mention, day, dossier: id, reference }: DueAtOnce): DueTexts => {
		const step = AT_ONCE[mention];
		return {
			what: t(`law.mention.${mention}`),
			distance: sinceText(day),
			consequence: t(`due.atOnce.${mention}`),
			action: {
				shown: t("due.record"),
				name: t("due.recordRow", {
					record: law.step(step, "record"),
					reference,
				}),
				place: { screen: "step", id, step },
			},
		};
	};
}

/** How long something has been due for which no last day is fixed. */
function useSinceText() {
	const { t } = useTexts();
	const { today } = useSession();
	return (day: IsoDate): string => {
		const count = daysBetween(plainDate(day), plainDate(today));
		return count === 0 ? t("due.since.today") : t("due.since.days", { count });
	};
}

/** C3: whom, which copy; the form in which its return or destruction is entered. */
function useReturnTexts() {
	const { t } = useTexts();
	const sinceText = useSinceText();
	const { maskNames } = useSettings();
	return (row: DueReturn): DueTexts => {
		const { dossier: id, communication, recipient, copy, day } = row;
		const hidden = maskNames || row.to === null;
		const to = hidden ? t(`registers.recipients.${recipient}`) : row.to;
		return {
			what:
				copy === null
					? t("due.return.other", { to })
					: t("due.return.copy", { copy, to }),
			distance: sinceText(day),
			consequence: t("due.return.consequence"),
			action: {
				shown: t("due.return.enter"),
				name: t("registers.returnOf", { to }),
				place: { screen: "amend", id, part: "return", communication },
			},
		};
	};
}

/** C10: whose data it was; the form in which that they were told is entered. */
function usePersonsTexts() {
	const { t } = useTexts();
	const sinceText = useSinceText();
	return ({ breach, day }: DuePersons): DueTexts => {
		const what = t("due.persons.what");
		return {
			what,
			distance: sinceText(day),
			consequence: t("due.persons.consequence"),
			action: {
				shown: t("due.open"),
				name: t("due.openOther", { what }),
				place: { screen: "breach", id: breach },
			},
		};
	};
}
