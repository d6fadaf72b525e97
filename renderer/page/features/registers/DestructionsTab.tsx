import { EmptyState } from "../../components/EmptyState.tsx";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useDestructions } from "../../vault/queries.ts";
import tables from "../dossier/table.module.css";
import { LostEntries } from "./LostEntries.tsx";
import styles from "./registers.module.css";

const COLUMNS = ["number", "on", "proposedBy", "approvedBy"] as const;

/** C11: that there was a destruction, when and by whom; nothing of what it was. */
export function DestructionsTab() {
	const { t } = useTexts();
	const { day } = useFormat();
	const { data: view } = useDestructions();
	if (view === undefined) return null;
	if (view.register.length + view.lost === 0)
		return <EmptyState text={t("registers.destructions.empty")} />;
	return (
		<>
			<LostEntries lost={view.lost} />
			<p className={styles["intro"]}>{t("registers.destructions.intro")}</p>
			<div className={styles["scroll"]}>
				<table
					className={tables["table"]}
					aria-label={t("registers.tabs.destructions")}
				>
					<thead>
						<tr>
							{COLUMNS.map((column) => (
								<th key={column} scope="col">
									{t(`registers.column.${column}`)}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{[...view.register].reverse().map((entry) => (
							<tr key={entry.number}>
								<th scope="row">{entry.number}</th>
								<td>{day(entry.on)}</td>
								<td>{entry.proposedBy}</td>
								<td>{entry.approvedBy}</td>
							</tr>
						))}
					</tbody>
				</table>
			</div>
		</>
	);
}
