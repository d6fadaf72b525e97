import type { IsoDate } from "../../../../shared/base/dates.ts";
import { DateField } from "../../components/DateField.tsx";
import { DateLegale } from "../../components/date-legale/DateLegale.tsx";
import { parseDay } from "../../format/parse-day.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useSession } from "../../session/use-session.ts";
import { useAsk } from "../../vault/queries.ts";
import styles from "./new-dossier.module.css";
import { knowledgeQuestion } from "./use-new-dossier-texts.ts";

interface KnowledgeDayProps {
	readonly value: string;
	readonly onChange: (typed: string) => void;
	readonly error: string | undefined;
}

/** The first question, and at once beside it the last day of dispatch (P1, T1). */
export function KnowledgeDay({ value, onChange, error }: KnowledgeDayProps) {
	const { t } = useTexts();
	const { today, organism } = useSession();
	const known = parseDay(value, today);
	return (
		<div className={styles["knowledge"]}>
			<DateField
				name="known"
				label={t(knowledgeQuestion(organism.kind))}
				value={value}
				onChange={onChange}
				today={today}
				neverFuture
				needed
				error={error}
			/>
			<div className={styles["limit"]} aria-live="polite">
				{known === null || known > today ? (
					<p>{t("dossier.create.limit")}</p>
				) : (
					<DispatchLimit known={known} />
				)}
			</div>
		</div>
	);
}

function DispatchLimit({ known }: { readonly known: IsoDate }) {
	const { data: limit } = useAsk(["dispatch-limit", known], (vault) =>
		vault.dispatchLimit({ known }),
	);
	return limit === undefined ? null : <DateLegale limit={limit} />;
}
