import type { RequestView } from "../../../../shared/vault-protocol.ts";
import { LegalDay } from "../../components/date-legale/LegalDay.tsx";
import { StatusTag } from "../../components/StatusTag.tsx";
import links from "../../components/status.module.css";
import { useRows } from "../../components/use-rows.ts";
import { distanceText } from "../../format/distance.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import tables from "../dossier/table.module.css";
import { RequestState } from "./RequestState.tsx";
import styles from "./requests.module.css";
import { useRequestName } from "./use-request-name.ts";

interface RequestTableProps {
	readonly rows: readonly RequestView[];
	/** Id of the heading above it. */
	readonly label: string;
}

const COLUMNS = ["last", "what", "dossier", "state"] as const;

/** By last day; what is passed says so in words. */
export function RequestTable({ rows, label }: RequestTableProps) {
	const { t } = useTexts();
	const onKeyDown = useRows();
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: the arrows move among the rows' own buttons
		<div className={styles["scroll"]} onKeyDown={onKeyDown}>
			<table className={tables["table"]} aria-labelledby={label}>
				<thead>
					<tr>
						{COLUMNS.map((column) => (
							<th key={column} scope="col">
								{t(`requests.column.${column}`)}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map((row) => (
						<Row key={row.id} row={row} />
					))}
				</tbody>
			</table>
		</div>
	);
}

function Row({ row }: { readonly row: RequestView }) {
	const { t } = useTexts();
	const { router } = useParts();
	const what = useRequestName()(row);
	const { id, limit, answer, dossier, person } = row;
	const late = limit.distance.count < 0 ? styles["late"] : "";
	return (
		<tr>
			<td className={tables["nowrap"]}>
				<LegalDay day={limit.lastDay} />
				{answer === null && (
					<div className={`${styles["quiet"]} ${late}`}>
						{distanceText(limit.distance, t)}
					</div>
				)}
			</td>
			<th scope="row">
				<button
					type="button"
					className={links["link"]}
					data-row={id}
					aria-label={t("requests.openOne", { what })}
					onClick={() => router.go({ screen: "request", id })}
				>
					{what}
				</button>
				{person === null && (
					<div className={styles["quiet"]}>{t("requests.nameless")}</div>
				)}
			</th>
			<td className={tables["nowrap"]}>
				{dossier?.reference ?? (
					<span className={styles["quiet"]}>{t("requests.noDossier")}</span>
				)}
			</td>
			<td>
				<RequestState request={row} />
				{row.restricting && (
					<StatusTag status="barred" text={t("requests.state.restricting")} />
				)}
			</td>
		</tr>
	);
}
