import { useFormat } from "../../format/use-format.ts";
import type { dossierFr } from "../../i18n/dossier.fr.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useSession } from "../../session/use-session.ts";
import type { IdentityFault } from "./identity-form.ts";

/** A field with a label of its own under `dossier.fields`. */
export type IdentityField = keyof (typeof dossierFr)["fields"];

/** What to write in a field that cannot be taken. */
export function useIdentityTexts() {
	const { t } = useTexts();
	const { headerDay } = useFormat();
	const { today } = useSession();
	const text = ({ why }: IdentityFault): string => {
		switch (why) {
			case "needed":
			case "not-a-day":
				return t(`common.errors.${why}`);
			case "after-today":
				return t("common.errors.after-today", { today: headerDay(today) });
			case "choose":
				return t("steps.error.choose");
			default:
				return t(`dossier.errors.${why}`);
		}
	};
	return {
		beside: (faults: readonly IdentityFault[], field: string) => {
			const fault = faults.find((each) => each.field === field);
			return fault === undefined ? undefined : text(fault);
		},
		inSummary: (fault: IdentityFault, label: string) =>
			t("common.labelled", { label, value: text(fault) }),
	};
}
