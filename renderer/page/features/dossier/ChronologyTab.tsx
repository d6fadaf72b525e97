import type { StepRef } from "../../../../shared/dossier/steps.ts";
import type { DossierView } from "../../../../shared/vault-protocol.ts";
import { EmptyState } from "../../components/EmptyState.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { ChronologyLine } from "./ChronologyLine.tsx";
import { DeclinedProposals } from "./DeclinedProposals.tsx";
import styles from "./dossier.module.css";

interface ChronologyTabProps {
	readonly dossier: DossierView;
	/** The line to go to: « voir l’étape » led here. */
	readonly step: StepRef | null;
}

/** What happened, newest first, with its author; rectified lines stay readable (SCREENS 4.6). */
export function ChronologyTab({ dossier, step }: ChronologyTabProps) {
	const { t } = useTexts();
	const { chronology } = dossier;
	if (chronology.length === 0)
		return <EmptyState text={t("dossier.chronology.empty")} />;
	return (
		<>
			<ol className={styles["chronology"]}>
				{chronology.map((entry) => (
					<ChronologyLine
						key={`${entry.ref} ${entry.recorded.at} ${entry.rectified === null}`}
						entry={entry}
						dossier={dossier}
						sought={entry.ref === step && entry.rectified === null}
					/>
				))}
			</ol>
			<DeclinedProposals declined={dossier.declined} />
		</>
	);
}
