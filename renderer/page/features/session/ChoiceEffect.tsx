import type {
	DossierView,
	Preview,
} from "../../../../shared/vault-protocol.ts";
import { DateLegale } from "../../components/date-legale/DateLegale.tsx";
import { RuleLink } from "../../components/RuleLink.tsx";
import links from "../../components/status.module.css";
import { useTexts } from "../../i18n/use-texts.ts";
import { Words } from "../../i18n/Words.tsx";
import { useLaw } from "../../law/use-law.ts";
import { useParts } from "../../parts.ts";
import { useSession } from "../../session/use-session.ts";
import { mayRecord } from "../dossier/Mentions.tsx";
import { remedies } from "../steps/remedies.ts";
import styles from "./session.module.css";

interface ChoiceEffectProps {
	/** Null: the choice says too little yet, such as a sanction without its kind. */
	readonly preview: Preview | null;
	readonly dossier: DossierView;
}

/** The conservation that follows; or the rule that forbids the choice, with the step that would lead on. */
export function ChoiceEffect({ preview, dossier }: ChoiceEffectProps) {
	const { t } = useTexts();
	const { today } = useSession();
	if (preview?.refusal)
		return <NotNow refusal={preview.refusal} dossier={dossier} />;
	const verdict = preview?.whatIf?.after.verdict ?? null;
	return (
		<div className={styles["effect"]}>
			{verdict === null ? (
				t("session.effectOpen")
			) : (
				<DateLegale verdict={verdict} today={today} />
			)}
		</div>
	);
}

interface NotNowProps {
	readonly refusal: NonNullable<Preview["refusal"]>;
	readonly dossier: DossierView;
}

function NotNow({ refusal, dossier }: NotNowProps) {
	const { t } = useTexts();
	const law = useLaw();
	const { router } = useParts();
	const { id } = dossier;
	const can = mayRecord(dossier) ? remedies(refusal, dossier.steps) : [];
	return (
		<div className={styles["effect"]}>
			<Words text={t("session.notNow", { reason: law.refusal(refusal) })} />{" "}
			<RuleLink rule={refusal.rule} />
			{can.map((step) => (
				<div key={step}>
					<button
						type="button"
						className={links["link"]}
						onClick={() => router.go({ screen: "step", id, step })}
					>
						{law.step(step, "record")}
					</button>
				</div>
			))}
		</div>
	);
}
