import type {
	DueBreach,
	DueRequest,
} from "../../../../shared/vault-protocol.ts";
import { distanceText } from "../../format/distance.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useBreachTexts } from "../breaches/use-breach-texts.ts";
import type { DueTexts } from "./use-due-texts.ts";

/** C9: what is asked; the request for who keeps the register, the dossier's holds for who reads it. */
export function useRequestTexts() {
	const { t } = useTexts();
	return (row: DueRequest): DueTexts => {
		const { dossier: id, reference, request, asked, distance, state } = row;
		const what = t(`due.request.what.${asked}`);
		return {
			what,
			distance: distanceText(distance, t),
			consequence: t(`due.request.${state === "passed" ? "passed" : "open"}`),
			action: {
				shown: t("due.open"),
				name:
					reference === null
						? t("due.openOther", { what })
						: t("due.openRow", { reference, what }),
				place:
					id === null
						? { screen: "request", id: request }
						: { screen: "dossier", id, tab: "holds" },
			},
		};
	};
}

/** C10: the hours that are left, and until when. */
export function useBreachDueTexts() {
	const { t } = useTexts();
	const { moment } = useBreachTexts();
	return ({ breach, until, hoursLeft, state }: DueBreach): DueTexts => {
		const what = t("breaches.notice");
		const passed = state === "passed";
		const count = Math.abs(hoursLeft);
		return {
			what,
			distance:
				hoursLeft === 0
					? t("due.breach.lastHour")
					: t(passed ? "due.breach.passed" : "due.breach.left", { count }),
			consequence: t(passed ? "due.breach.late" : "due.breach.until", {
				until: moment(until),
			}),
			action: {
				shown: t("due.open"),
				name: t("due.openOther", { what }),
				place: { screen: "breach", id: breach },
			},
		};
	};
}
