import { useTexts } from "../../i18n/use-texts.ts";
import { AloneTitle } from "../first-run/AloneTitle.tsx";

/** Traces of a vault that nothing can read: nothing is created over them, nothing is deleted. */
export function UnreadableScreen() {
	const { t } = useTexts();
	return (
		<main className="scelle-alone">
			<div>
				<AloneTitle>{t("locked.unreadable.title")}</AloneTitle>
				<p>{t("locked.unreadable.text")}</p>
				<p>{t("locked.unreadable.todo")}</p>
			</div>
		</main>
	);
}
