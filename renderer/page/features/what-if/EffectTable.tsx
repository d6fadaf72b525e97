import type { StepName } from "../../../../shared/dossier/steps.ts";
import type { WhatIf } from "../../../../shared/dossier/what-if.ts";
import { LIMIT_IDS, type Limit } from "../../../../shared/limits/table.ts";
import type { DossierView } from "../../../../shared/vault-protocol.ts";
import { DateLegale } from "../../components/date-legale/DateLegale.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useLaw } from "../../law/use-law.ts";
import { useSession } from "../../session/use-session.ts";
import tables from "../dossier/table.module.css";
import { consequences, shownLimit } from "../steps/consequences.ts";

interface EffectTableProps {
	readonly whatIf: WhatIf;
	readonly step: StepName;
	readonly dossier: DossierView;
}

/** « Aujourd’hui / Avec cette étape ». */
export function EffectTable({ whatIf, step, dossier }: EffectTableProps) {
	const { t } = useTexts();
	const { today } = useSession();
	const { before, after } = whatIf;
	const changes = consequences(whatIf, step);
	return (
		<table className={tables["table"]} aria-label={t("steps.whatIf.table")}>
			<thead>
				<tr>
					<th scope="col">
						<span className="scelle-spoken">{t("steps.whatIf.subject")}</span>
					</th>
					<th scope="col">{t("steps.whatIf.today")}</th>
					<th scope="col">{t("steps.whatIf.withStep")}</th>
				</tr>
			</thead>
			<tbody>
				{LIMIT_IDS.map((id) => (
					<LimitRow
						key={id}
						before={before.limits.find((limit) => limit.id === id) ?? null}
						after={after.limits.find((limit) => limit.id === id) ?? null}
						dossier={dossier}
					/>
				))}
				<tr>
					<th scope="row">{t("steps.whatIf.conservation")}</th>
					<td>
						<DateLegale verdict={changes.before} today={today} compact />
					</td>
					<td>
						{changes.verdictChanges ? (
							<DateLegale verdict={changes.after} today={today} compact />
						) : (
							t("steps.whatIf.same")
						)}
					</td>
				</tr>
				<StepsRow label={t("steps.whatIf.opened")} steps={changes.opened} />
				<StepsRow
					label={t("steps.whatIf.closed")}
					steps={changes.closed.map((each) => each.step)}
				/>
			</tbody>
		</table>
	);
}

interface LimitRowProps {
	readonly before: Limit | null;
	readonly after: Limit | null;
	readonly dossier: DossierView;
}

/** A limit that the step starts, moves, ends or takes away; one that stays as it is needs no line. */
function LimitRow({ before, after, dossier }: LimitRowProps) {
	const law = useLaw();
	const id = (after ?? before)?.id;
	const isSame =
		before?.lastDay === after?.lastDay && before?.metOn === after?.metOn;
	if (id === undefined || isSame) return null;
	return (
		<tr>
			<th scope="row">{law.limit(id)}</th>
			<LimitCell limit={before} dossier={dossier} />
			<LimitCell limit={after} dossier={dossier} />
		</tr>
	);
}

interface LimitCellProps {
	readonly limit: Limit | null;
	readonly dossier: DossierView;
}

function LimitCell({ limit, dossier }: LimitCellProps) {
	const { t } = useTexts();
	const { today } = useSession();
	return (
		<td>
			{limit === null ? (
				t("steps.whatIf.noLimit")
			) : limit.metOn === null ? (
				<DateLegale limit={shownLimit(limit, dossier.limits, today)} compact />
			) : (
				<DateLegale limit={shownLimit(limit, dossier.limits, today)} />
			)}
		</td>
	);
}

interface StepsRowProps {
	readonly label: string;
	readonly steps: readonly StepName[];
}

function StepsRow({ label, steps }: StepsRowProps) {
	const { t } = useTexts();
	const law = useLaw();
	return (
		<tr>
			<th scope="row">{label}</th>
			<td colSpan={2}>
				{steps.length === 0
					? t("steps.whatIf.none")
					: steps.map((step) => law.step(step, "name")).join(" · ")}
			</td>
		</tr>
	);
}
