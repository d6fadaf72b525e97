import { Button } from "@mantine/core";
import type { BreachView } from "../../../../shared/vault-protocol.ts";
import { EmptyState } from "../../components/EmptyState.tsx";
import { Refus } from "../../components/Refus.tsx";
import links from "../../components/status.module.css";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import { useBreaches } from "../../vault/queries.ts";
import tables from "../dossier/table.module.css";
import { LostEntries } from "../registers/LostEntries.tsx";
import styles from "../registers/registers.module.css";
import { Authority, Risk } from "./Authority.tsx";
import { useBreachTexts } from "./use-breach-texts.ts";

const COLUMNS = ["known", "what", "authority", "risk", "persons"] as const;

/** « Violations »: what happened, the hours that are left, whether the persons have to be told (C10). */
export function BreachesTab() {
	const { t } = useTexts();
	const { router } = useParts();
	const { data: answer } = useBreaches();
	if (answer === undefined) return null;
	if (!answer.ok)
		return answer.reason.kind === "no-key" ? (
			<Refus
				calm
				cannot={t("requests.noKey")}
				because={t("requests.noKeyWhy")}
			/>
		) : null;
	const { rows, lost } = answer.value;
	const enter = () => router.go({ screen: "new-breach" });
	return (
		<>
			<LostEntries lost={lost} />
			<p className={styles["intro"]}>{t("breaches.intro")}</p>
			{rows.length + lost === 0 ? (
				<EmptyState
					text={t("breaches.empty")}
					action={{ label: t("breaches.enter"), act: enter }}
				/>
			) : (
				<>
					<Button variant="filled" onClick={enter}>
						{t("breaches.enter")}
					</Button>
					<Table rows={rows} />
				</>
			)}
		</>
	);
}

function Table({ rows }: { readonly rows: readonly BreachView[] }) {
	const { t } = useTexts();
	return (
		<div className={styles["scroll"]}>
			<table
				className={tables["table"]}
				aria-label={t("registers.tabs.breaches")}
			>
				<thead>
					<tr>
						{COLUMNS.map((column) => (
							<th key={column} scope="col">
								{t(`breaches.column.${column}`)}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map((breach) => (
						<Row key={breach.id} breach={breach} />
					))}
				</tbody>
			</table>
		</div>
	);
}

function Row({ breach }: { readonly breach: BreachView }) {
	const { t } = useTexts();
	const { router } = useParts();
	const { moment } = useBreachTexts();
	const when = moment(breach.known);
	return (
		<tr>
			<th scope="row" className={tables["nowrap"]}>
				<button
					type="button"
					className={links["link"]}
					aria-label={t("breaches.openOne", { when })}
					onClick={() => router.go({ screen: "breach", id: breach.id })}
				>
					{when}
				</button>
			</th>
			<td>{breach.what}</td>
			<td>
				<Authority breach={breach} />
			</td>
			<td>
				<Risk breach={breach} />
			</td>
			<td>
				<Persons breach={breach} />
			</td>
		</tr>
	);
}

/** C10: the persons are told where the risk is high. */
export function Persons({
	breach: { personsTold, risk },
}: {
	readonly breach: BreachView;
}) {
	const { t } = useTexts();
	const { day } = useFormat();
	if (personsTold !== null)
		return t("breaches.personsTold", { day: day(personsTold.on) });
	if (risk === "high") return t("breaches.personsDue");
	return t(risk === "open" ? "breaches.personsOpen" : "breaches.personsNone");
}
