import type { TFunction } from "i18next";
import type { IsoDate } from "../../../../shared/base/dates.ts";
import type { AccessRow } from "../../../../shared/vault-protocol.ts";
import { motives } from "../../../../shared/vault-protocol.ts";
import { StatusTag } from "../../components/StatusTag.tsx";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import tables from "../dossier/table.module.css";
import { noteText } from "./note-text.ts";
import styles from "./registers.module.css";

const COLUMNS = ["when", "act", "person", "dossier", "why"] as const;
/** What a reader looks for first. */
const TELLING: readonly AccessRow["act"][] = [
	"unlock-failed",
	"refused",
	"recovery-used",
];

export function AccessTable({ rows }: { readonly rows: readonly AccessRow[] }) {
	const { t } = useTexts();
	const { day, dayOf, time } = useFormat();
	return (
		<div className={styles["scroll"]}>
			<table
				className={tables["table"]}
				aria-label={t("registers.tabs.access")}
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
					{rows.map((row, place) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: entries have no id of their own; they are only added at the end
						<tr key={place}>
							<td className={tables["nowrap"]}>
								{dayOf(row.at)} {time(row.at)}
							</td>
							<td>
								{TELLING.includes(row.act) ? (
									<StatusTag
										status="soon"
										text={t(`registers.acts.${row.act}`)}
									/>
								) : (
									t(`registers.acts.${row.act}`)
								)}
							</td>
							<td>{row.by ?? t("registers.kit")}</td>
							<td className={tables["nowrap"]}>
								{row.reference ??
									(row.dossier === null ? "" : t("registers.gone"))}
							</td>
							<td>{whyText(row, t, day)}</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}

/** The motive as it was chosen, then the words. */
function whyText(
	{ act, motive, note }: AccessRow,
	t: TFunction,
	day: (iso: IsoDate) => string,
): string {
	const known = motives.find((each) => each === motive);
	const chosen =
		known === undefined
			? (motive ?? "")
			: t(`dossiers.motive.choices.${known}`);
	const words = noteText(act, note, t, day);
	return [chosen, words].filter((text) => text !== "").join(" : ");
}
