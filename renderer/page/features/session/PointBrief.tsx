import type { DossierView } from "../../../../shared/vault-protocol.ts";
import links from "../../components/status.module.css";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import { PieceLinks } from "../dossier/PieceLinks.tsx";
import { useStepText } from "../dossier/use-step-text.ts";
import styles from "./session.module.css";

/** In brief, from the record alone: the facts, the steps in their order, the pieces to read. */
export function PointBrief({ dossier }: { readonly dossier: DossierView }) {
	const { t } = useTexts();
	const { router } = useParts();
	const stepText = useStepText();
	const { id, facts, chronology, pieces, withdrawn } = dossier;
	const steps = chronology
		.filter(({ rectified }) => rectified === null)
		.reverse();
	return (
		<dl className={styles["brief"]}>
			<dt>{t("session.facts")}</dt>
			<dd className={styles["prose"]}>{facts.description}</dd>
			<dt>{t("session.brief")}</dt>
			<dd>
				<ul className={styles["steps"]}>
					{steps.map((entry) => (
						<li key={entry.ref}>{stepText.line(entry)}</li>
					))}
				</ul>
			</dd>
			<dt>{t("session.read")}</dt>
			<dd>
				{pieces.length === 0 && <p>{t("session.noPieces")}</p>}
				<PieceLinks
					pieces={pieces.map((piece) => piece.id)}
					dossier={dossier}
				/>
				<button
					type="button"
					className={links["link"]}
					onClick={() =>
						router.go({ screen: "dossier", id, tab: "chronology" })
					}
				>
					{t("session.wholeDossier")}
				</button>
			</dd>
			{withdrawn.length > 0 && (
				<>
					<dt>{t("session.recusals")}</dt>
					<dd>{t("session.recusal.others", { count: withdrawn.length })}</dd>
				</>
			)}
		</dl>
	);
}
