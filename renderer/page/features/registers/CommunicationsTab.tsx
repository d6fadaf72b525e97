import { useState } from "react";
import { mayReadDossiers } from "../../../../shared/access/permissions.ts";
import type { CommunicationRow } from "../../../../shared/vault-protocol.ts";
import { Chips } from "../../components/Chips.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { StatusTag } from "../../components/StatusTag.tsx";
import { ifStorageRefused } from "../../components/StorageRefus.tsx";
import links from "../../components/status.module.css";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import { useSession } from "../../session/use-session.ts";
import { useCommunications } from "../../vault/queries.ts";
import tables from "../dossier/table.module.css";
import { LostEntries } from "./LostEntries.tsx";
import styles from "./registers.module.css";

const COLUMNS = [
	"on",
	"to",
	"what",
	"basis",
	"way",
	"dossier",
	"back",
] as const;
type View = "all" | "open";

/** Why a row has no words of a dossier. */
const wordless = ({ basis, dossier }: CommunicationRow) => {
	if (dossier !== null) return "restricted";
	return basis === "C10" ? "ofBreach" : "gone";
};

const isOpen = ({ communication, returned }: CommunicationRow): boolean =>
	communication?.mustReturn === true && returned === null;

/** To whom, what, when, on what basis, by what way (C7), and whether it has to come back (C3). */
export function CommunicationsTab() {
	const { t } = useTexts();
	const { data: answer } = useCommunications();
	const [view, setView] = useState<View>("all");
	if (answer === undefined) return null;
	if (!answer.ok) return ifStorageRefused(answer.reason);
	const { rows, lost } = answer.value;
	if (rows.length + lost === 0)
		return <EmptyState text={t("registers.communications.empty")} />;
	if (rows.length === 0) return <LostEntries lost={lost} />;
	const open = rows.filter(isOpen);
	const shown = view === "open" ? open : rows;
	return (
		<>
			<LostEntries lost={lost} />
			<Chips
				label={t("registers.communications.view")}
				value={view}
				onChange={setView}
				choices={[
					{
						value: "all",
						label: t("registers.communications.all", { count: rows.length }),
					},
					{
						value: "open",
						label: t("registers.communications.open", { count: open.length }),
					},
				]}
			/>
			{shown.length === 0 && (
				<EmptyState text={t("registers.communications.noneOpen")} />
			)}
			{shown.length > 0 && <CommunicationTable rows={shown} />}
		</>
	);
}

function CommunicationTable({
	rows,
}: {
	readonly rows: readonly CommunicationRow[];
}) {
	const { t } = useTexts();
	return (
		<div className={styles["scroll"]}>
			<table
				className={tables["table"]}
				aria-label={t("registers.tabs.communications")}
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
					{rows.map((row) => (
						<Row key={row.id} row={row} />
					))}
				</tbody>
			</table>
		</div>
	);
}

function Row({ row }: { readonly row: CommunicationRow }) {
	const { t } = useTexts();
	const { day } = useFormat();
	const { communication, recipient, basis, way, on } = row;
	return (
		<tr>
			<td className={tables["nowrap"]}>{day(on)}</td>
			<th scope="row">
				{t(`registers.recipients.${recipient}`)}
				{communication && (
					<div className={styles["quiet"]}>{communication.to}</div>
				)}
			</th>
			<td>{communication?.what ?? t(`registers.${wordless(row)}`)}</td>
			<td>{basis}</td>
			<td className={styles["way"]}>{t(`registers.ways.${way}`)}</td>
			<td className={tables["nowrap"]}>
				<Reference row={row} />
			</td>
			<td>
				<Back row={row} />
			</td>
		</tr>
	);
}

function Reference({
	row: { dossier, reference },
}: {
	readonly row: CommunicationRow;
}) {
	const { router } = useParts();
	const { roles } = useSession();
	if (dossier === null || reference === null) return null;
	if (!mayReadDossiers(roles)) return <>{reference}</>;
	return (
		<button
			type="button"
			className={links["link"]}
			onClick={() =>
				router.go({ screen: "dossier", id: dossier, tab: "communications" })
			}
		>
			{reference}
		</button>
	);
}

function Back({ row }: { readonly row: CommunicationRow }) {
	const { t } = useTexts();
	const { day } = useFormat();
	const { returned } = row;
	if (returned !== null)
		return (
			<>{t(`registers.returned.${returned.how}`, { day: day(returned.on) })}</>
		);
	return isOpen(row) ? (
		<StatusTag status="follow" text={t("registers.toReturn")} />
	) : null;
}
