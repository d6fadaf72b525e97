import type { DeclinedProposal } from "../../../../shared/vault-protocol.ts";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import styles from "./dossier.module.css";
import { useStepText } from "./use-step-text.ts";

interface DeclinedProposalsProps {
	readonly declined: readonly DeclinedProposal[];
}

/** Acts that a second person did not agree to: they decided nothing, and stay readable with both reasons. */
export function DeclinedProposals({ declined }: DeclinedProposalsProps) {
	const { t } = useTexts();
	const { dayOf, time } = useFormat();
	const stepText = useStepText();
	if (declined.length === 0) return null;
	return (
		<section className={styles["declined"]} aria-labelledby="declined">
			<h2 id="declined">{t("dossier.chronology.declined")}</h2>
			<ul className={styles["chronology"]}>
				{declined.map((each) => (
					<li key={each.answered.at} className={styles["proposal"]}>
						<div>
							<b>{stepText.line(each)}</b>
						</div>
						<div>
							{t("common.labelled", {
								label: t("dossier.proposal.reasons"),
								value: each.reasons,
							})}
						</div>
						<div className={styles["quiet"]}>
							{stepText.proposed(each.proposed)}
							{" · "}
							{t("dossier.chronology.declinedBy", {
								name: each.answered.by,
								day: dayOf(each.answered.at),
								time: time(each.answered.at),
								reason: each.reason,
							})}
						</div>
					</li>
				))}
			</ul>
		</section>
	);
}
