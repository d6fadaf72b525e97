import { Button } from "@mantine/core";
import { useState } from "react";
import type { GenerationRef } from "../../../../shared/backup/generation.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { AloneTitle } from "../first-run/AloneTitle.tsx";
import styles from "./backups.module.css";
import { GenerationTable } from "./GenerationTable.tsx";
import { RestoreChoice } from "./RestoreChoice.tsx";
import { useBackups } from "./use-backups.ts";

/** A restore without an open vault: on a new machine, or when the vault cannot be read. */
export function RestoreGuide({ onLeave }: { readonly onLeave: () => void }) {
	const { t } = useTexts();
	const { data: view } = useBackups();
	const [chosen, setChosen] = useState<GenerationRef | null>(null);
	return (
		<div>
			<AloneTitle>{t("backups.guide.title")}</AloneTitle>
			<p>{t("backups.guide.choose")}</p>
			{chosen === null ? (
				<>
					{view && (
						<GenerationTable
							generations={view.generations}
							onChoose={setChosen}
						/>
					)}
					<div className={styles["buttons"]}>
						<Button onClick={onLeave}>{t("backups.guide.back")}</Button>
					</div>
				</>
			) : (
				<RestoreChoice
					generation={chosen}
					comparison={null}
					permit={null}
					onLeave={() => setChosen(null)}
				/>
			)}
		</div>
	);
}

/** The way to {@link RestoreGuide} on a screen that stands alone; nothing when there is no backup to restore. */
export function RestoreOffer({ onOpen }: { readonly onOpen: () => void }) {
	const { t } = useTexts();
	const { data: view } = useBackups();
	if (view === undefined || view.generations.length === 0) return null;
	return (
		<section>
			<p>{t("backups.guide.openText")}</p>
			<Button onClick={onOpen}>{t("backups.guide.open")}</Button>
		</section>
	);
}
