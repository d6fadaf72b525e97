import type { BackupPlace, BackupsView } from "../../../../shared/ipc.ts";
import { StatusTag } from "../../components/StatusTag.tsx";
import { useMomentText } from "../../format/use-moment-text.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import styles from "./backups.module.css";

/** Each place with its last good backup and what is amiss. */
export function PlaceList({ view }: { readonly view: BackupsView }) {
	const { t } = useTexts();
	if (view.places.length === 0)
		return <p className={styles["intro"]}>{t("backups.notConfigured")}</p>;
	return (
		<ul className={styles["places"]}>
			{view.places.map((place) => (
				<Place key={place.place} place={place} />
			))}
		</ul>
	);
}

function Place({ place }: { readonly place: BackupPlace }) {
	const { t } = useTexts();
	const momentText = useMomentText();
	const { lastGoodAt, fault, overdue, destructionPending } = place;
	const good =
		lastGoodAt !== null && fault === null && !overdue && !destructionPending;
	return (
		<li>
			<span className={styles["place"]}>
				{t("backups.place", { number: place.place + 1 })}
			</span>
			<StatusTag
				status={good ? "done" : "soon"}
				text={t(good ? "backups.good" : "backups.toSee")}
			/>
			<div>
				<p>
					{lastGoodAt === null
						? t("backups.never")
						: t("backups.last", { when: momentText(lastGoodAt) })}
				</p>
				{fault && <p>{t(`backups.faults.${fault}`)}</p>}
				{overdue && <p>{t("backups.overdue")}</p>}
				{destructionPending && <p>{t("backups.destructionPending")}</p>}
			</div>
		</li>
	);
}
