import { useState } from "react";
import type { RequestView } from "../../../../shared/vault-protocol.ts";
import { LegalDay } from "../../components/date-legale/LegalDay.tsx";
import { RuleLink } from "../../components/RuleLink.tsx";
import links from "../../components/status.module.css";
import { distanceText } from "../../format/distance.ts";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useLaw } from "../../law/use-law.ts";
import { useSettings } from "../../session/use-session.ts";
import { RequestState } from "./RequestState.tsx";
import styles from "./requests.module.css";

interface FactsProps {
	readonly request: RequestView;
}

/** What is known of a request; its last day answers why. */
export function RequestFacts({ request }: FactsProps) {
	const { t } = useTexts();
	const { day } = useFormat();
	const { maskNames } = useSettings();
	const { person, kind, asks, received, dossier, identified, words } = request;
	return (
		<dl className={styles["facts"]}>
			<dt>{t("requests.column.state")}</dt>
			<dd>
				<RequestState request={request} />
			</dd>
			<dt>{t("requests.field.kind")}</dt>
			<dd>{t(`requests.kind.${kind}`)}</dd>
			{!maskNames && (
				<>
					<dt>{t("requests.field.person")}</dt>
					<dd>
						{person ?? t("requests.nameless")} ({t(`requests.asks.${asks}`)})
					</dd>
				</>
			)}
			<dt>{t("requests.column.dossier")}</dt>
			<dd>{dossier?.reference ?? t("requests.noDossier")}</dd>
			<dt>{t("requests.field.received")}</dt>
			<dd>{day(received)}</dd>
			<dt>{t("requests.column.last")}</dt>
			<dd>
				<LastDay request={request} />
			</dd>
			<dt>{t("requests.field.identified")}</dt>
			<dd>
				{identified === null
					? t("requests.identity.missing")
					: t("requests.identity.seen", { day: day(identified) })}
			</dd>
			{words !== "" && (
				<>
					<dt>{t("requests.field.words")}</dt>
					<dd>{words}</dd>
				</>
			)}
			<Answer request={request} />
		</dl>
	);
}

/** « Pourquoi ? »: the rule, the count, and what the sources leave unsaid. */
function LastDay({ request: { limit, answer } }: FactsProps) {
	const { t } = useTexts();
	const law = useLaw();
	const [open, setOpen] = useState(false);
	return (
		<>
			<LegalDay day={limit.lastDay} />
			{answer === null && ` · ${distanceText(limit.distance, t)}`}
			{" · "}
			<RuleLink rule="C9" />
			{" · "}
			<button
				type="button"
				className={links["link"]}
				aria-expanded={open}
				onClick={() => setOpen(!open)}
			>
				{t("requests.due.why")}
			</button>
			{open && (
				<div className={styles["why"]}>
					<p>{t("requests.due.rule")}</p>
					{limit.calculation.map((phrase) => (
						<p key={phrase.key}>{law.phrase(phrase)}</p>
					))}
					<p>{t("requests.due.open")}</p>
				</div>
			)}
		</>
	);
}

function Answer({ request }: FactsProps) {
	const { t } = useTexts();
	const { day } = useFormat();
	const { answer, allowed, lifted } = request;
	if (answer === null) return null;
	return (
		<>
			<dt>{t("requests.column.answer")}</dt>
			<dd>
				{t("requests.answer.line", {
					outcome: t(`requests.outcome.${answer.outcome}`),
					day: day(answer.on),
				})}
				{answer.ground !== null && (
					<div>{t(`requests.ground.${answer.ground}`)}</div>
				)}
				{answer.restriction !== null && (
					<div>{t(`requests.restriction.${answer.restriction}`)}</div>
				)}
				{answer.words !== "" && <div>{answer.words}</div>}
				<div className={styles["quiet"]}>
					{t("requests.answer.by", { by: answer.recorded.by })}
				</div>
			</dd>
			{(allowed !== null || lifted !== null) && (
				<>
					<dt>{t("requests.restricted.title")}</dt>
					<dd>
						{allowed !== null && (
							<div>
								{t("requests.restricted.allowed", {
									use: t(`requests.use.${allowed}`),
								})}
							</div>
						)}
						{lifted !== null &&
							t("requests.restricted.lifted", {
								day: day(lifted.on),
								told: day(lifted.told),
							})}
					</dd>
				</>
			)}
		</>
	);
}
