import { keepsDossiers } from "../../../../shared/access/permissions.ts";
import type { IsoDate } from "../../../../shared/base/dates.ts";
import type { Limit } from "../../../../shared/limits/table.ts";
import type { ReadingId } from "../../../../shared/readings/table.ts";
import type { ReadingImpact } from "../../../../shared/vault-protocol.ts";
import { DateLegale } from "../../components/date-legale/DateLegale.tsx";
import { LegalDay } from "../../components/date-legale/LegalDay.tsx";
import { ProgressLine } from "../../components/ProgressLine.tsx";
import links from "../../components/status.module.css";
import { slot } from "../../i18n/slots.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { Words } from "../../i18n/Words.tsx";
import { useLaw } from "../../law/use-law.ts";
import { useParts } from "../../parts.ts";
import { useProgress } from "../../session/use-progress.ts";
import { useSession } from "../../session/use-session.ts";
import { useAskOrRefusal } from "../../vault/queries.ts";
import { queryKeys } from "../../vault/query-keys.ts";
import tables from "../dossier/table.module.css";
import styles from "./readings.module.css";

export interface ReadingChoice {
	readonly reading: ReadingId;
	readonly option: string;
	readonly from: IsoDate;
	readonly reachesBack: boolean;
}

/** « 4 dossiers changeraient »: which ones and how, before anybody confirms. */
export function ImpactTable({ choice }: { readonly choice: ReadingChoice }) {
	const { t } = useTexts();
	const { roles } = useSession();
	const { data: answer } = useAskOrRefusal(
		queryKeys.readingImpact(choice),
		(vault) => vault.readingImpact(choice),
	);
	const progress = useProgress("readings");
	if (answer === undefined)
		return (
			<ProgressLine label={t("readings.impact.working")} part={progress} />
		);
	const changed = answer.ok ? answer.value : [];
	return (
		<div className={styles["impact"]}>
			<h3>
				{changed.length === 0
					? t("readings.impact.none")
					: t("readings.impact.count", { count: changed.length })}
			</h3>
			{!keepsDossiers(roles) && (
				<p className={styles["quiet"]}>{t("readings.impact.collegeOnly")}</p>
			)}
			{changed.length > 0 && <Changes changed={changed} />}
		</div>
	);
}

function Changes({ changed }: { readonly changed: readonly ReadingImpact[] }) {
	const { t } = useTexts();
	return (
		<div className={styles["scroll"]}>
			<table
				className={tables["table"]}
				aria-label={t("readings.impact.table")}
			>
				<thead>
					<tr>
						<th scope="col">{t("readings.impact.dossier")}</th>
						<th scope="col">{t("readings.impact.before")}</th>
						<th scope="col">{t("readings.impact.after")}</th>
					</tr>
				</thead>
				<tbody>
					{changed.map((row) => (
						<Change key={row.id} row={row} />
					))}
				</tbody>
			</table>
		</div>
	);
}

function Change({ row }: { readonly row: ReadingImpact }) {
	const { router } = useParts();
	const { id, reference, before, after } = row;
	return (
		<tr>
			<th scope="row" className={tables["nowrap"]}>
				<button
					type="button"
					className={links["link"]}
					onClick={() => router.go({ screen: "dossier", id })}
				>
					{reference}
				</button>
			</th>
			<td>
				<Judged judged={before} other={after} />
			</td>
			<td>
				<Judged judged={after} other={before} />
			</td>
		</tr>
	);
}

interface JudgedProps {
	readonly judged: ReadingImpact["before"];
	readonly other: ReadingImpact["before"];
}

/** The limits that differ, and the conservation. */
function Judged({ judged, other }: JudgedProps) {
	const { today } = useSession();
	const differs = (limit: Limit) => {
		const same = other.limits.find(({ id }) => id === limit.id);
		return (
			same?.lastDay !== limit.lastDay ||
			same.status !== limit.status ||
			same.provisional.join() !== limit.provisional.join()
		);
	};
	const limits = judged.limits.filter(differs);
	const isSameVerdict =
		JSON.stringify(judged.verdict) === JSON.stringify(other.verdict);
	return (
		<>
			{limits.map((limit) => (
				<LimitLine key={limit.id} limit={limit} />
			))}
			{(limits.length === 0 || !isSameVerdict) && (
				<DateLegale verdict={judged.verdict} today={today} compact />
			)}
		</>
	);
}

function LimitLine({ limit }: { readonly limit: Limit }) {
	const { t } = useTexts();
	const law = useLaw();
	return (
		<div>
			<Words
				text={t("readings.impact.limit", {
					limit: law.limit(limit.id),
					day: slot("day"),
				})}
				slots={{ day: <LegalDay day={limit.lastDay} /> }}
			/>
			{limit.provisional.length > 0 &&
				` · ${t("common.provisional", { readings: limit.provisional.join(", ") })}`}
		</div>
	);
}
