import { useState } from "react";
import type { HoldingRow } from "../../../../shared/vault-protocol.ts";
import { EmptyState } from "../../components/EmptyState.tsx";
import { TextField } from "../../components/fields.tsx";
import { StatusTag } from "../../components/StatusTag.tsx";
import links from "../../components/status.module.css";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import { useHoldings } from "../../vault/queries.ts";
import styles from "../accounts/accounts.module.css";
import tables from "../dossier/table.module.css";

/** As many rows as a person looks through; the reference finds the others. */
const SHOWN = 100;
const COLUMNS = ["dossier", "count", "names", "withdrawn"] as const;

/** Every dossier whose rights this account reviews, by reference alone: those with too few holders, then the newest first. */
export function HoldingList() {
	const { t } = useTexts();
	const { number } = useFormat();
	const { data: answer } = useHoldings();
	const [text, setText] = useState("");
	if (answer === undefined) return null;
	const all = answer.ok ? answer.value : [];
	if (all.length === 0) return <EmptyState text={t("holders.none")} />;
	const sought = text.trim().toUpperCase();
	const found = all.filter(({ reference }) =>
		reference.toUpperCase().includes(sought),
	);
	return (
		<>
			<TextField
				name="holding-reference"
				label={t("holders.search")}
				value={text}
				onChange={setText}
				width="16rem"
				mono
			/>
			{all.some(({ short }) => short) && (
				<p role="note">{t("holders.shortNote")}</p>
			)}
			{found.length === 0 && (
				<EmptyState text={t("holders.noneFound", { text: text.trim() })} />
			)}
			{found.length > 0 && <HoldingTable rows={found.slice(0, SHOWN)} />}
			{found.length > SHOWN && (
				<p>
					{t("holders.capped", {
						shown: number(SHOWN),
						all: number(found.length),
					})}
				</p>
			)}
		</>
	);
}

function HoldingTable({ rows }: { readonly rows: readonly HoldingRow[] }) {
	const { t } = useTexts();
	return (
		<div className={`${styles["scroll"]} ${styles["part"]}`}>
			<table className={tables["table"]} aria-label={t("shell.titles.holders")}>
				<thead>
					<tr>
						{COLUMNS.map((column) => (
							<th key={column} scope="col">
								{t(`holders.column.${column}`)}
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

function Row({
	row: { id, reference, holders, short, withdrawn },
}: {
	readonly row: HoldingRow;
}) {
	const { t } = useTexts();
	const { number } = useFormat();
	const { router } = useParts();
	return (
		<tr>
			<th scope="row" className={tables["nowrap"]}>
				<button
					type="button"
					className={links["link"]}
					aria-label={t("holders.of", { reference })}
					onClick={() => router.go({ screen: "holders", id })}
				>
					{reference}
				</button>
			</th>
			<td className={tables["number"]}>{number(holders.length)}</td>
			<td>
				{holders.join(", ")}{" "}
				{short && <StatusTag status="barred" text={t("holders.short")} />}
			</td>
			<td className={tables["number"]}>{number(withdrawn)}</td>
		</tr>
	);
}
