import type {
	DossierView,
	ProposalView,
} from "../../../../shared/vault-protocol.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import styles from "./dossier.module.css";
import { ProposalAnswer } from "./ProposalAnswer.tsx";
import { useStepText } from "./use-step-text.ts";

/** Acts that wait for a second person (R4). */
export function Proposals({ dossier }: { readonly dossier: DossierView }) {
	const { t } = useTexts();
	const { proposals } = dossier;
	if (proposals.length === 0) return null;
	return (
		<section className={styles["notice"]} aria-labelledby="proposals">
			<h2 id="proposals">{t("dossier.proposal.title")}</h2>
			{proposals.map((proposal) => (
				<Proposal key={proposal.id} proposal={proposal} dossier={dossier} />
			))}
		</section>
	);
}

interface ProposalProps {
	readonly proposal: ProposalView;
	readonly dossier: DossierView;
}

function Proposal({ proposal, dossier }: ProposalProps) {
	const { t } = useTexts();
	const stepText = useStepText();
	const { by, at } = proposal.proposed;
	const said = stepText.proposed({ by, at });
	return (
		<div className={styles["proposal"]}>
			<p>
				<strong>{stepText.line(proposal)}</strong>
			</p>
			<p>
				{t("common.labelled", {
					label: t("dossier.proposal.reasons"),
					value: proposal.reasons,
				})}
			</p>
			<p className={styles["quiet"]}>{said}</p>
			{proposal.mayAnswer ? (
				<ProposalAnswer proposal={proposal} dossier={dossier.id} />
			) : (
				<p>{t("dossier.proposal.waits")}</p>
			)}
		</div>
	);
}
