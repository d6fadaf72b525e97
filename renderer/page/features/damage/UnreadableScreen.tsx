import { useState } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import { RestoreGuide, RestoreOffer } from "../backups/RestoreGuide.tsx";
import { AloneTitle } from "../first-run/AloneTitle.tsx";

/** Traces of a vault that nothing can read: nothing is created over them, nothing is deleted. */
export function UnreadableScreen() {
	const { t } = useTexts();
	const [restoring, setRestoring] = useState(false);
	return (
		<main className="scelle-alone">
			{restoring ? (
				<RestoreGuide onLeave={() => setRestoring(false)} />
			) : (
				<div>
					<AloneTitle>{t("locked.unreadable.title")}</AloneTitle>
					<p>{t("locked.unreadable.text")}</p>
					<p>{t("locked.unreadable.todo")}</p>
					<RestoreOffer onOpen={() => setRestoring(true)} />
				</div>
			)}
		</main>
	);
}
