import {
	RULES,
	type RuleId,
	type RuleKind,
} from "../../../../shared/law/rules.ts";
import { RuleLink } from "../../components/RuleLink.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { Words } from "../../i18n/Words.tsx";
import { useLaw } from "../../law/use-law.ts";
import styles from "./help.module.css";

const ALL_RULES = Object.keys(RULES) as readonly RuleId[]; // the keys of a literal

/** The rules of the path, of the limits and of conservation, drawn from the law's own tables. */
export function ProcedureTopic() {
	const { t } = useTexts();
	return (
		<>
			<p>{t("help.procedure.intro")}</p>
			<RuleList title={t("help.procedure.path")} kind="path" />
			<RuleList title={t("help.procedure.limits")} kind="limit" />
			<RuleList title={t("help.procedure.keeping")} kind="conservation" />
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
