import {
	PROCEDURE,
	type ProcedurePart,
} from "../../../../shared/law/procedure.ts";
import {
	RULES,
	type RuleId,
	type RuleKind,
} from "../../../../shared/law/rules.ts";
import { LIMITS, type LimitId } from "../../../../shared/limits/table.ts";
import { RuleLink } from "../../components/RuleLink.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { Words } from "../../i18n/Words.tsx";
import { useLaw } from "../../law/use-law.ts";
import styles from "./help.module.css";
import { ProcedureDiagram } from "./ProcedureDiagram.tsx";

const ALL_RULES = Object.keys(RULES) as readonly RuleId[]; // the keys of a literal

/** « La procédure en une page »: a diagram and the same as a nested list, drawn from the law's own tables. */
export function ProcedureTopic() {
	const { t } = useTexts();
	return (
		<>
			<p>{t("help.procedure.intro")}</p>
			<ProcedureDiagram />
			<h3>{t("help.procedure.inWords")}</h3>
			<ol className={styles["procedure"]}>
				{PROCEDURE.map((part) => (
					<li key={part.part}>
						<PartInWords part={part} />
					</li>
				))}
			</ol>
			<RuleList title={t("help.procedure.limits")} kind="limit" />
			<RuleList title={t("help.procedure.readings")} kind="reading" />
			<RuleList
				title={t("help.procedure.confidentiality")}
				kind="confidentiality"
			/>
			<RuleList title={t("help.procedure.application")} kind="application" />
		</>
	);
}

function PartInWords({ part }: { readonly part: ProcedurePart }) {
	const { t } = useTexts();
	const law = useLaw();
	return (
		<>
			<b>{t(`dossier.station.${part.part}`)}</b>
			<ul>
				<li>
					{t("common.labelled", {
						label: t("help.procedure.steps"),
						value: part.steps.map((step) => law.step(step, "name")).join(" · "),
					})}
				</li>
				{part.limits.map((limit) => (
					<li key={limit}>
						<LimitInWords limit={limit} />
					</li>
				))}
				{part.rules.map((rule) => (
					<li key={rule}>
						<RuleLink rule={rule} /> <Words text={law.ruleTitle(rule)} />
					</li>
				))}
			</ul>
		</>
	);
}

function LimitInWords({ limit }: { readonly limit: LimitId }) {
	const { t } = useTexts();
	const law = useLaw();
	const { rule, consequence } = LIMITS[limit];
	return (
		<>
			<Words
				text={t("common.labelled", {
					label: t("help.procedure.limit"),
					value: law.limit(limit),
				})}
			/>{" "}
			<RuleLink rule={rule} /> <Words text={law.consequence(consequence)} />
		</>
	);
}

interface RuleListProps {
	readonly title: string;
	readonly kind: RuleKind;
}

function RuleList({ title, kind }: RuleListProps) {
	const law = useLaw();
	return (
		<section>
			<h3>{title}</h3>
			<ul className={styles["rules"]}>
				{ALL_RULES.filter((rule) => RULES[rule].kind === kind).map((rule) => (
					<li key={rule}>
						<RuleLink rule={rule} />
						<span>
							<Words text={law.ruleTitle(rule)} />
						</span>
					</li>
				))}
			</ul>
		</section>
	);
}
