import type { ReactNode } from "react";
import type { StepName } from "../../../../shared/dossier/steps.ts";
import type { Limit } from "../../../../shared/limits/table.ts";
import type {
	DossierView,
	Preview,
} from "../../../../shared/vault-protocol.ts";
import { DateLegale } from "../../components/date-legale/DateLegale.tsx";
import { RuleLink } from "../../components/RuleLink.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useLaw } from "../../law/use-law.ts";
import { useSession } from "../../session/use-session.ts";
import {
	type Consequences as Changes,
	consequences,
	shownLimit,
} from "./consequences.ts";
import { LateWarnings } from "./LateWarnings.tsx";
import { LawRefus } from "./LawRefus.tsx";
import styles from "./steps.module.css";

interface ConsequencesProps {
	readonly dossier: DossierView;
	readonly step: StepName;
	readonly preview: Preview | null;
}

/** « Ce que cela change »: recomputed while the form is filled in; it replaces a check page (SCREENS 4.8). */
export function Consequences({ dossier, step, preview }: ConsequencesProps) {
	const { t } = useTexts();
	return (
		<section className={styles["consequences"]} aria-labelledby="consequences">
			<h2 id="consequences">{t("steps.consequences.title")}</h2>
			{preview === null && (
				<p className={styles["quiet"]}>{t("steps.consequences.notYet")}</p>
			)}
			{preview?.refusal && (
				<LawRefus refusal={preview.refusal} dossier={dossier.id} />
			)}
			{preview?.whatIf && (
				<>
					<LateWarnings preview={preview} />
					<Changed
						changes={consequences(preview.whatIf, step)}
						dossier={dossier}
					/>
				</>
			)}
		</section>
	);
}

interface ChangedProps {
	readonly changes: Changes;
	readonly dossier: DossierView;
}

function Changed({ changes, dossier }: ChangedProps) {
	const { t } = useTexts();
	const { today } = useSession();
	const { met, started, moved, ended, opened, closed } = changes;
	const law = useLaw();
	return (
		<>
			<Limits
				title={t("steps.consequences.met")}
				limits={met}
				dossier={dossier}
			/>
			<Limits
				title={t("steps.consequences.started")}
				limits={started}
				dossier={dossier}
			/>
			<Limits
				title={t("steps.consequences.moved")}
				limits={moved}
				dossier={dossier}
			/>
			<Limits
				title={t("steps.consequences.ended")}
				limits={ended}
				dossier={dossier}
			/>
			<Part title={t("steps.consequences.conservation")}>
				{changes.verdictChanges ? (
					<DateLegale verdict={changes.after} today={today} />
				) : (
					<p>{t("steps.consequences.sameVerdict")}</p>
				)}
			</Part>
			{opened.length > 0 && (
				<Part title={t("steps.consequences.opened")}>
					<p>{opened.map((each) => law.step(each, "name")).join(" · ")}</p>
				</Part>
			)}
			{closed.length > 0 && (
				<Part title={t("steps.consequences.closed")}>
					<ul>
						{closed.map((each) => (
							<li key={each.step}>
								{law.step(each.step, "name")}{" "}
								{each.refusal && <RuleLink rule={each.refusal.rule} />}
							</li>
						))}
					</ul>
				</Part>
			)}
		</>
	);
}

interface LimitsProps {
	readonly title: string;
	readonly limits: readonly Limit[];
	readonly dossier: DossierView;
}

function Limits({ title, limits, dossier }: LimitsProps) {
	const { today } = useSession();
	if (limits.length === 0) return null;
	return (
		<Part title={title}>
			{limits.map((limit) => (
				<div key={limit.id}>
					<DateLegale limit={shownLimit(limit, dossier.limits, today)} />
				</div>
			))}
		</Part>
	);
}

interface PartProps {
	readonly title: string;
	readonly children: ReactNode;
}

const Part = ({ title, children }: PartProps) => (
	<>
		<h3>{title}</h3>
		{children}
	</>
);
