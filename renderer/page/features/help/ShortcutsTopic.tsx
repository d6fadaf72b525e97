import { useTexts } from "../../i18n/use-texts.ts";
import { strokeText } from "../../keys/stroke-text.ts";
import { KEY_ACTIONS, KEYS } from "../../keys/table.ts";
import styles from "./help.module.css";

/** Drawn from the one table that feeds the handlers too. */
export function ShortcutsTopic() {
	const { t } = useTexts();
	return (
		<>
			<p>{t("help.shortcuts.intro")}</p>
			<table className={styles["table"]}>
				<thead>
					<tr>
						<th scope="col">{t("help.shortcuts.key")}</th>
						<th scope="col">{t("help.shortcuts.action")}</th>
					</tr>
				</thead>
				<tbody>
					{KEY_ACTIONS.map((action) => (
						<tr key={action}>
							<th scope="row">
								<kbd>{strokeText(KEYS[action].stroke, t)}</kbd>
							</th>
							<td>{t(`keys.actions.${action}`)}</td>
						</tr>
					))}
				</tbody>
			</table>
		</>
	);
}
