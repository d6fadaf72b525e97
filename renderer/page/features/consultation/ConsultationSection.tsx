import { Button } from "@mantine/core";
import type { TFunction } from "i18next";
import type {
	ConsultationRow,
	RequestView,
} from "../../../../shared/vault-protocol.ts";
import { RuleLink } from "../../components/RuleLink.tsx";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import { ActSection } from "../requests/ActSection.tsx";
import styles from "./consultation.module.css";

interface SectionProps {
	readonly request: RequestView;
}

/** On a request for access: the way to a consultation, or why there is none, and those that took place (SCREENS 4.14). */
export function ConsultationSection({ request }: SectionProps) {
	const { t } = useTexts();
	const { router } = useParts();
	const { id, kind, consultations } = request;
	if (kind !== "access") return null;
	const hindered = hindranceText(request, t);
	return (
		<ActSection id="consultation" title={t("consultation.title")}>
			<p>
				{t("consultation.intro")} <RuleLink rule="C4" />
			</p>
			{hindered === null ? (
				<Button onClick={() => router.go({ screen: "consultation", id })}>
					{t("consultation.prepare")}
				</Button>
			) : (
				<p>{hindered}</p>
			)}
			{consultations.length > 0 && (
				<section aria-labelledby="consultations">
					<h3 id="consultations" className={styles["small"]}>
						{t("consultation.past")}
					</h3>
					<ul className={styles["past"]}>
						{consultations.map((row) => (
							<PastLine key={row.id} row={row} />
						))}
					</ul>
				</section>
			)}
		</ActSection>
	);
}

/** The vault refuses the same; here it is said before anybody asks. */
function hindranceText(
	{ identified, answer, dossier }: RequestView,
	t: TFunction,
): string | null {
	if (answer !== null && answer.outcome !== "granted")
		return t("consultation.notGranted");
	if (identified === null) return t("consultation.identityFirst");
	return dossier === null ? t("consultation.noDossier") : null;
}

function PastLine({ row }: { readonly row: ConsultationRow }) {
	const { t } = useTexts();
	const { dayOf, time } = useFormat();
	const { begun, ended, underWay, present } = row;
	const when = {
		day: dayOf(begun.at),
		from: time(begun.at),
		by: begun.by,
	};
	return (
		<li>
			{ended === null
				? t(`consultation.line.${underWay ? "going" : "noEnd"}`, when)
				: t("consultation.line.ended", {
						...when,
						to: time(ended.at),
						how: t(`consultation.how.${ended.how}`),
						seen: seenText(row, t),
					})}
			{present !== null && present !== "" && (
				<div>{t("consultation.line.present", { present })}</div>
			)}
		</li>
	);
}

/** The numbers as long as the dossier is there to say them. */
function seenText({ ended, shown }: ConsultationRow, t: TFunction): string {
	const count = ended?.pieces ?? 0;
	if (count === 0) return t("consultation.seen.none");
	return shown === null
		? t("consultation.seen.count", { count })
		: t("consultation.seen.numbers", { count, numbers: shown.join(", ") });
}
