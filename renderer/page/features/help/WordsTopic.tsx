import { useTexts } from "../../i18n/use-texts.ts";
import { Words } from "../../i18n/Words.tsx";
import { type Standing, WORDS } from "./glossary.ts";
import styles from "./help.module.css";

/** The words of the procedure, each in its own language. */
export function WordsTopic() {
	const { t } = useTexts();
	return (
		<>
			<p>
				<Words text={t("help.words.intro")} />
			</p>
			<table className={styles["table"]}>
				<thead>
					<tr>
						<th scope="col">{t("help.words.fr")}</th>
						<th scope="col">{t("help.words.de")}</th>
						<th scope="col">{t("help.words.en")}</th>
					</tr>
				</thead>
				<tbody>
					{WORDS.map(({ fr, de, deStanding, en, enStanding }) => (
						<tr key={fr}>
							<th scope="row" lang="fr">
								{fr}
							</th>
							<td lang="de">
								{de}
								<StandingMark standing={deStanding} />
							</td>
							<td lang="en">
								{en}
								<StandingMark standing={enStanding} />
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</>
	);
}

function StandingMark({ standing }: { readonly standing: Standing }) {
	const { t, language } = useTexts();
	if (standing === "official") return null;
	return (
		<span lang={language} className={styles["standing"]}>
			{` (${t(`help.words.${standing}`)})`}
		</span>
	);
}
