import type { LateId, Limit } from "../../../../shared/limits/table.ts";
import type { Preview } from "../../../../shared/vault-protocol.ts";
import { LegalDay } from "../../components/date-legale/LegalDay.tsx";
import { slot } from "../../i18n/slots.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { Words } from "../../i18n/Words.tsx";
import styles from "./steps.module.css";

interface LateWarningsProps {
	readonly preview: Preview;
}

/** A late step is recorded all the same, and marked for ever: said before, in its exact words (P1, K13). */
export function LateWarnings({ preview }: LateWarningsProps) {
	const limits = preview.whatIf?.after.limits ?? [];
	return preview.late.map((late) => (
		<LateWarning
			key={late}
			late={late}
			limit={limits.find(({ rule }) => rule === late) ?? null}
		/>
	));
}

interface LateWarningProps {
	readonly late: LateId;
	readonly limit: Limit | null;
}

function LateWarning({ late, limit }: LateWarningProps) {
	const { t } = useTexts();
	if (limit === null || limit.metOn === null) return null;
	return (
		<p className={styles["late"]}>
			<Words
				text={t(`steps.late.${late}`, { day: slot("day"), last: slot("last") })}
				slots={{
					day: <LegalDay day={limit.metOn} />,
					last: <LegalDay day={limit.lastDay} />,
				}}
			/>
		</p>
	);
}
