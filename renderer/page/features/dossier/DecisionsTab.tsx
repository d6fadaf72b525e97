import type { StepName } from "../../../../shared/dossier/steps.ts";
import type {
	ChronologyEntry,
	DossierView,
} from "../../../../shared/vault-protocol.ts";
import { EmptyState } from "../../components/EmptyState.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { ChronologyLine } from "./ChronologyLine.tsx";
import styles from "./dossier.module.css";

const DECISIONS: readonly StepName[] = [
	"pardoned",
	"filed",
	"put-aside",
	"forwarded",
	"closed",
	"commissioner-decided",
	"sanctioned",
	"acquitted",
	"decision-notified",
	"recourse",
	"recourse-decided",
	"contract-ended",
	"suspended",
	"suspension-confirmed",
	"suspension-ended",
	"human-decided",
];

/** Decisions that stand, with their notification and what was brought against them. */
export const decisionsOf = ({
	chronology,
}: DossierView): readonly ChronologyEntry[] =>
	chronology.filter(
		({ name, rectified }) => DECISIONS.includes(name) && rectified === null,
	);

export function DecisionsTab({ dossier }: { readonly dossier: DossierView }) {
	const { t } = useTexts();
	const decisions = decisionsOf(dossier);
	if (decisions.length === 0)
		return <EmptyState text={t("dossier.decisions.empty")} />;
	return (
		<ol className={styles["chronology"]}>
			{decisions.map((entry) => (
				<ChronologyLine key={entry.ref} entry={entry} dossier={dossier} />
			))}
		</ol>
	);
}
