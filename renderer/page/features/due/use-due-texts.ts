import { daysBetween, plainDate } from "../../../../shared/base/dates.ts";
import type {
	DueLimit,
	DueReturn,
	DueRow,
} from "../../../../shared/vault-protocol.ts";
import { distanceText } from "../../format/distance.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useLaw } from "../../law/use-law.ts";
import type { Route } from "../../router/routes.ts";
import { useSession, useSettings } from "../../session/use-session.ts";

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
	const communicated = useReturnTexts();
	return (row) => {
		switch (row.kind) {
			case "limit":
				return limit(row);
			case "return":
				return communicated(row);
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

/** C3: whom, which copy; the form in which its return or destruction is entered. */
function useReturnTexts() {
	const { t } = useTexts();
	const { today } = useSession();
	const { maskNames } = useSettings();
	return (row: DueReturn): DueTexts => {
		const { dossier: id, communication, recipient, copy, day } = row;
		const to = maskNames ? t(`registers.recipients.${recipient}`) : row.to;
		const count = daysBetween(plainDate(day), plainDate(today));
		return {
			what:
				copy === null
					? t("due.return.other", { to })
					: t("due.return.copy", { copy, to }),
			distance:
				count === 0 ? t("due.return.today") : t("due.return.since", { count }),
			consequence: t("due.return.consequence"),
			action: {
				shown: t("due.return.enter"),
				name: t("registers.returnOf", { to }),
				place: { screen: "amend", id, part: "return", communication },
			},
		};
	};
}
