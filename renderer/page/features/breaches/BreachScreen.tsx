import type { BreachView } from "../../../../shared/vault-protocol.ts";
import { EmptyState } from "../../components/EmptyState.tsx";
import { RuleLink } from "../../components/RuleLink.tsx";
import { ScreenTitle } from "../../components/ScreenTitle.tsx";
import links from "../../components/status.module.css";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import type { ScreenProps } from "../../screens.tsx";
import { useBreaches } from "../../vault/queries.ts";
import styles from "../requests/requests.module.css";
import { Authority, Risk } from "./Authority.tsx";
import { AuthorityForm } from "./AuthorityForm.tsx";
import { MeasuresForm, PersonsForm, RiskForm } from "./BreachActs.tsx";
import { Persons } from "./BreachesTab.tsx";
import { useBreachTexts } from "./use-breach-texts.ts";

/** One breach: what is known of it, and what C10 still asks, the authority first. */
export function BreachScreen({ route }: ScreenProps<"breach">) {
	const { t } = useTexts();
	const { router } = useParts();
	const { data: answer } = useBreaches();
	if (answer === undefined) return null;
	const breach = answer.ok
		? answer.value.rows.find(({ id }) => id === route.id)
		: undefined;
	const back = () => router.go({ screen: "registers", tab: "breaches" });
	return (
		<>
			<ScreenTitle
				screen="breach"
				crumbs={
					<button type="button" className={links["link"]} onClick={back}>
						{t("registers.tabs.breaches")}
					</button>
				}
			>
				{t("shell.titles.breach")}
			</ScreenTitle>
			{breach === undefined ? (
				<EmptyState
					text={t("breaches.gone")}
					action={{ label: t("breaches.back"), act: back }}
				/>
			) : (
				<>
					<Facts breach={breach} />
					{breach.authority === null && <AuthorityForm breach={breach} />}
					{breach.risk === "open" && <RiskForm breach={breach} />}
					{breach.duties.includes("persons") && <PersonsForm breach={breach} />}
					<MeasuresForm breach={breach} />
				</>
			)}
		</>
	);
}

function Facts({ breach }: { readonly breach: BreachView }) {
	const { t } = useTexts();
	const { moment } = useBreachTexts();
	const { known, what, persons, measures, riskReason, authority, recorded } =
		breach;
	return (
		<dl className={styles["facts"]}>
			<dt>{t("breaches.column.known")}</dt>
			<dd>
				{moment(known)}
				<div className={styles["quiet"]}>
					{t("breaches.recordedBy", { by: recorded.by })}
				</div>
			</dd>
			<dt>{t("breaches.column.authority")}</dt>
			<dd>
				<Authority breach={breach} /> <RuleLink rule="C10" />
				{authority !== null && authority.reason !== "" && (
					<div>{authority.reason}</div>
				)}
			</dd>
			<dt>{t("breaches.field.what")}</dt>
			<dd>{what}</dd>
			<dt>{t("breaches.field.persons")}</dt>
			<dd>{persons}</dd>
			<dt>{t("breaches.field.risk")}</dt>
			<dd>
				<Risk breach={breach} />
				{riskReason !== "" && <div>{riskReason}</div>}
			</dd>
			<dt>{t("breaches.column.persons")}</dt>
			<dd>
				<Persons breach={breach} />
				{breach.personsTold !== null && <div>{breach.personsTold.how}</div>}
			</dd>
			<dt>{t("breaches.field.measures")}</dt>
			<dd>
				{measures.length === 0
					? t("breaches.measures.none")
					: measures.map((each) => <div key={each}>{each}</div>)}
			</dd>
		</dl>
	);
}
