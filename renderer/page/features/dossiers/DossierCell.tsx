import type { DossierRow } from "../../../../shared/vault-protocol.ts";
import { DateLegale } from "../../components/date-legale/DateLegale.tsx";
import { LegalDay } from "../../components/date-legale/LegalDay.tsx";
import { ProvisionalMark } from "../../components/ProvisionalMark.tsx";
import { RuleLink } from "../../components/RuleLink.tsx";
import { StatusTag } from "../../components/StatusTag.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { Words } from "../../i18n/Words.tsx";
import { useLaw } from "../../law/use-law.ts";
import { useSession } from "../../session/use-session.ts";
import type { Column } from "./dossier-table.ts";
import styles from "./dossiers.module.css";

interface DossierCellProps {
	readonly row: DossierRow;
	readonly column: Exclude<Column, "reference">;
}

/** What a list shows of a dossier: no national number, no facts, no kind of sanction. */
export function DossierCell({ row, column }: DossierCellProps) {
	const law = useLaw();
	const { today } = useSession();
	switch (column) {
		case "agent":
			return row.agent;
		case "stage":
			return <Words text={law.stage(row.stage)} />;
		case "next":
			return <NextLimit row={row} />;
		case "verdict":
			return <DateLegale verdict={row.verdict} today={today} compact />;
	}
}

function NextLimit({ row: { next } }: { readonly row: DossierRow }) {
	const { t } = useTexts();
	if (next === null)
		return <span className={styles["quiet"]}>{t("dossiers.noNext")}</span>;
	return (
		<span className={styles["next"]}>
			<LegalDay day={next.lastDay} />
			<RuleLink rule={next.rule} />
			{next.status === "passed" && <StatusTag status="late" />}
			<ProvisionalMark readings={next.provisional} />
		</span>
	);
}
