import { RuleLink } from "../../components/RuleLink.tsx";
import links from "../../components/status.module.css";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import { useSettings } from "../../session/use-session.ts";
import { useDueReturns } from "../../vault/queries.ts";
import styles from "./lawyers.module.css";

/** C3: copies to be asked back, because their procedure or the designation is over. Nothing without any. */
export function ReturnsDue({ link = false }: { readonly link?: boolean }) {
	const { t } = useTexts();
	const { day } = useFormat();
	const { router } = useParts();
	const { maskNames } = useSettings();
	const { data: rows = [] } = useDueReturns();
	if (rows.length === 0) return null;
	return (
		<section className={styles["due"]} aria-labelledby="returns-due">
			<h2 id="returns-due">
				{t("lawyers.due.title")} <RuleLink rule="C3" />
			</h2>
			<ul>
				{rows.map(({ dossier: id, reference, agent, since, count }) => (
					<li key={id}>
						<button
							type="button"
							className={links["link"]}
							onClick={() =>
								router.go({ screen: "dossier", id, tab: "pieces" })
							}
						>
							{maskNames ? reference : `${reference} · ${agent}`}
						</button>{" "}
						{t("lawyers.due.line", { count, day: day(since) })}
					</li>
				))}
			</ul>
			{link && (
				<button
					type="button"
					className={links["link"]}
					onClick={() => router.go({ screen: "lawyers" })}
				>
					{t("lawyers.due.enter")}
				</button>
			)}
		</section>
	);
}
