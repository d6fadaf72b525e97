import { parseDay } from "../../format/parse-day.ts";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useSession } from "../../session/use-session.ts";
import type { IdentityField } from "../dossier/use-identity-texts.ts";
import type { NewDossierFault } from "./new-dossier-form.ts";

/** What to write in each field of a new dossier that cannot be taken. `known` is the day of knowledge as typed. */
export function useNewDossierTexts(known: string) {
	const { t } = useTexts();
	const { headerDay, day } = useFormat();
	const { today, organism } = useSession();
	const knownDay = parseDay(known, today);
	const text = ({ why }: NewDossierFault): string => {
		switch (why) {
			case "needed":
			case "not-a-day":
				return t(`common.errors.${why}`);
			case "after-today":
				return t("common.errors.after-today", { today: headerDay(today) });
			case "choose":
			case "answer":
			case "days-reversed":
				return t(`steps.error.${why}`);
			case "breach-after-known":
				return t("dossier.errors.breachAfterKnown", {
					day: knownDay === null ? "" : day(knownDay),
				});
			default:
				return t(`dossier.errors.${why}`);
		}
	};
	const label = (field: string): string => {
		if (field === "known") return t(knowledgeQuestion(organism.kind));
		if (field === "necessary") return t("dossier.create.necessary");
		if (field === "breachDays" || field === "breachFirst")
			return t(`steps.field.${field}`);
		if (field === "breachLast") return t("steps.field.breachLast");
		const own = field.replace(/^person\d+-/, "") as IdentityField; // named by their own forms
		return t(`dossier.fields.${own}`);
	};
	return {
		text,
		inSummary: (fault: NewDossierFault) =>
			t("common.labelled", { label: label(fault.field), value: text(fault) }),
	};
}

const QUESTIONS = {
	commune: "dossier.create.known",
	syndicate: "dossier.create.knownSyndicate",
	establishment: "dossier.create.knownEstablishment",
} as const;

/** P1: from whose knowledge the limit of dispatch runs, by the kind of body. */
export const knowledgeQuestion = (kind: keyof typeof QUESTIONS) =>
	QUESTIONS[kind];
