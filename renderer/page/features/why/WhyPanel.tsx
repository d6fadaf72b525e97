import type { ReactNode } from "react";
import type { StreamId } from "../../../../shared/base/ids.ts";
import type {
	Explanation,
	Input,
	Subject,
} from "../../../../shared/law/explanation.ts";
import type { Phrase } from "../../../../shared/law/phrases.ts";
import { RuleLink } from "../../components/RuleLink.tsx";
import links from "../../components/status.module.css";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { Words } from "../../i18n/Words.tsx";
import { useLaw } from "../../law/use-law.ts";
import { useParts } from "../../parts.ts";
import { useAskOrRefusal } from "../../vault/queries.ts";
import { queryKeys } from "../../vault/query-keys.ts";
import { LittleCalendar, needsCalendar } from "./LittleCalendar.tsx";
import { UnknownPart } from "./UnknownPart.tsx";
import styles from "./why.module.css";

interface WhyPanelProps {
	readonly dossier: StreamId;
	readonly subject: Subject;
}

/** Asks the vault for an explanation and shows it. */
export function WhyPanel({ dossier, subject }: WhyPanelProps) {
	const { t } = useTexts();
	const { data: answer } = useAskOrRefusal(
		queryKeys.explanation(dossier, subject),
		(vault) => vault.explain({ id: dossier, subject }),
	);
	if (answer === undefined) return <p>{t("common.loading")}</p>;
	if (!answer.ok)
		return answer.reason.kind === "motive-needed" ? (
			<OpenFirst dossier={dossier} />
		) : (
			<p>{t("common.notOpen.title")}</p>
		);
	return <ExplanationView explanation={answer.value} dossier={dossier} />;
}

/** The vault explains nothing of a dossier before it was opened for a motive (C5): its own screen asks for it. */
function OpenFirst({ dossier }: { readonly dossier: StreamId }) {
	const { t } = useTexts();
	const { router } = useParts();
	return (
		<>
			<p>{t("why.openFirst")}</p>
			<button
				type="button"
				className={links["link"]}
				onClick={() => router.go({ screen: "dossier", id: dossier })}
			>
				{t("why.openDossier")}
			</button>
		</>
	);
}

interface ExplanationViewProps {
	readonly explanation: Explanation;
	/** The dossier to which the steps belong. */
	readonly dossier: StreamId;
}

/**
 * An explanation in its fixed order (SCREENS 4.6): answer, rule with article and version, data with their step,
 * calculation, readings, what would change it, what is not known; then the whole value for auditors.
 */
export function ExplanationView({
	explanation,
	dossier,
}: ExplanationViewProps) {
	const { t } = useTexts();
	const law = useLaw();
	const { wouldChange, unknown } = explanation;
	return (
		<>
			<p className={styles["answer"]}>
				<Words text={law.phrase(explanation.answer)} />
			</p>
			<RulePart explanation={explanation} />
			<InputsPart inputs={explanation.inputs} dossier={dossier} />
			<CalculationPart explanation={explanation} />
			<ReadingsPart explanation={explanation} />
			<Part title={t("why.wouldChange")}>
				{wouldChange.length === 0 ? (
					<p className={styles["quiet"]}>{t("why.nothingWould")}</p>
				) : (
					<Phrases phrases={wouldChange} />
				)}
			</Part>
			{unknown.length > 0 && (
				<Part title={t("why.unknown")}>
					<UnknownPart phrases={unknown} dossier={dossier} />
				</Part>
			)}
			<details className={`${styles["part"]} ${styles["audit"]}`}>
				<summary>{t("why.audit")}</summary>
				<p className={styles["quiet"]}>{t("why.auditText")}</p>
				<pre>{JSON.stringify(explanation, null, 1)}</pre>
			</details>
		</>
	);
}

interface PartProps {
	readonly title: string;
	readonly children: ReactNode;
}

function Part({ title, children }: PartProps) {
	return (
		<section className={styles["part"]}>
			<h3>{title}</h3>
			{children}
		</section>
	);
}

function Phrases({ phrases }: { readonly phrases: readonly Phrase[] }) {
	const law = useLaw();
	return (
		<ul>
			{phrases.map((phrase) => (
				<li key={JSON.stringify(phrase)}>
					<Words text={law.phrase(phrase)} />
				</li>
			))}
		</ul>
	);
}

function RulePart({ explanation }: { readonly explanation: Explanation }) {
	const { t } = useTexts();
	const { day } = useFormat();
	const law = useLaw();
	const { rule, alsoRules, sources, lawVersion } = explanation;
	return (
		<Part title={t("why.rule")}>
			<p>
				{[rule, ...alsoRules].map((each, place) => (
					<span key={each}>
						{place > 0 && " · "}
						<RuleLink rule={each} />
					</span>
				))}
			</p>
			<p className={styles["quiet"]}>
				<Words text={sources.map((source) => law.source(source)).join(" ; ")} />
				{" · "}
				{t("why.version", { day: day(lawVersion.since) })}
			</p>
		</Part>
	);
}

interface InputsPartProps {
	readonly inputs: readonly Input[];
	readonly dossier: StreamId;
}

function InputsPart({ inputs, dossier }: InputsPartProps) {
	const { t } = useTexts();
	const law = useLaw();
	const { router } = useParts();
	return (
		<Part title={t("why.inputs")}>
			{inputs.length === 0 && (
				<p className={styles["quiet"]}>{t("why.noInputs")}</p>
			)}
			<ul>
				{inputs.map((input) => {
					const { label, value } = law.input(input);
					const { ref } = input;
					return (
						<li key={JSON.stringify(input)}>
							<Words text={t("common.labelled", { label, value })} />{" "}
							{ref !== null && (
								<button
									type="button"
									className={links["link"]}
									aria-label={t("why.seeStepOf", { label })}
									onClick={() =>
										router.go({
											screen: "dossier",
											id: dossier,
											tab: "chronology",
											step: ref,
										})
									}
								>
									{t("why.seeStep")}
								</button>
							)}
						</li>
					);
				})}
			</ul>
		</Part>
	);
}

function CalculationPart({
	explanation,
}: {
	readonly explanation: Explanation;
}) {
	const { t } = useTexts();
	const law = useLaw();
	const { calculation, days } = explanation;
	return (
		<Part title={t("why.calculation")}>
			{calculation.length === 0 && (
				<p className={styles["quiet"]}>{t("why.noCalculation")}</p>
			)}
			{calculation.map((phrase) => (
				<p key={JSON.stringify(phrase)}>
					<Words text={law.phrase(phrase)} />
				</p>
			))}
			{needsCalendar(days) && <LittleCalendar days={days} />}
		</Part>
	);
}

function ReadingsPart({ explanation }: { readonly explanation: Explanation }) {
	const { t } = useTexts();
	const law = useLaw();
	const { panel } = useParts();
	const { readings } = explanation;
	return (
		<Part title={t("why.readings")}>
			{readings.length === 0 && (
				<p className={styles["quiet"]}>{t("why.noReadings")}</p>
			)}
			<ul>
				{readings.map(({ id, option, confirmed }) => (
					<li key={id}>
						<button
							type="button"
							className={links["link"]}
							onClick={() => panel.open({ kind: "reading", reading: id })}
						>
							{id}
						</button>{" "}
						<Words text={law.option(id, option)} />
						{` (${t(confirmed ? "why.confirmed" : "why.unconfirmed")})`}
					</li>
				))}
			</ul>
		</Part>
	);
}
