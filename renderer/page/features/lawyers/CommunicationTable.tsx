import { Button } from "@mantine/core";
import { mayPreparePackages } from "../../../../shared/access/permissions.ts";
import type { CommunicationRow } from "../../../../shared/vault-protocol.ts";
import { StatusTag } from "../../components/StatusTag.tsx";
import links from "../../components/status.module.css";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import { useSession } from "../../session/use-session.ts";
import tables from "../dossier/table.module.css";
import styles from "./lawyers.module.css";

interface CommunicationTableProps {
	readonly rows: readonly CommunicationRow[];
}

/** The register of communications, newest first: to whom, what, why, by whom, and what became of it (C7, C3). */
export function CommunicationTable(props: CommunicationTableProps) {
	const { rows } = props;
	const { t } = useTexts();
	const columns = ["on", "to", "what", "basis", "by", "return"] as const;
	return (
		<div className={styles["scroll"]}>
			<table className={tables["table"]}>
				<caption className={styles["caption"]}>{t("lawyers.table")}</caption>
				<thead>
					<tr>
						{columns.map((column) => (
							<th key={column} scope="col">
								{t(`lawyers.column.${column}`)}
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

interface RowProps {
	readonly row: CommunicationRow;
}

function Row({ row }: RowProps) {
	const { t } = useTexts();
	const { day } = useFormat();
	const { communication, recipient, basis, way } = row;
	return (
		<tr>
			<td className={tables["nowrap"]}>{day(row.on)}</td>
			<th scope="row">
				{communication?.to ?? t(`registers.recipients.${recipient}`)}
				<br />
				<Dossier row={row} />
			</th>
			<td>
				{communication?.what ??
					t(basis === "C10" ? "registers.ofBreach" : "registers.gone")}
				<br />
				<span className={styles["quiet"]}>{t(`registers.ways.${way}`)}</span>
			</td>
			<td>
				{communication?.motive}
				<br />
				<span className={styles["quiet"]}>{basis}</span>
			</td>
			<td>{row.by}</td>
			<td>
				<Return row={row} />
			</td>
		</tr>
	);
}

function Dossier({ row }: Pick<RowProps, "row">) {
	const { t } = useTexts();
	const { roles } = useSession();
	const { router } = useParts();
	const { dossier: id, reference } = row;
	if (id === null || reference === null)
		return <span className={styles["quiet"]}>{t("lawyers.gone")}</span>;
	if (!mayPreparePackages(roles)) return reference;
	return (
		<button
			type="button"
			className={links["link"]}
			onClick={() => router.go({ screen: "dossier", id, tab: "pieces" })}
		>
			{reference}
		</button>
	);
}

/** Its return is entered in the dossier: the motive is asked first (C5). */
function Return({ row }: RowProps) {
	const { t } = useTexts();
	const { day } = useFormat();
	const { roles } = useSession();
	const { router } = useParts();
	const { returned, communication, dossier: id } = row;
	if (returned !== null)
		return (
			<StatusTag
				status="done"
				text={t(`registers.returned.${returned.how}`, {
					day: day(returned.on),
				})}
			/>
		);
	if (communication?.mustReturn !== true) return t("lawyers.noReturn");
	return (
		<>
			{t("registers.toReturn")}
			{id !== null && mayPreparePackages(roles) && (
				<Button
					size="compact-sm"
					aria-label={t("lawyers.enterOne", { to: communication.to })}
					onClick={() =>
						router.go({
							screen: "amend",
							id,
							part: "return",
							communication: row.id,
						})
					}
				>
					{t("lawyers.enter")}
				</Button>
			)}
		</>
	);
}
