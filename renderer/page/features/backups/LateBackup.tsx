import { Button } from "@mantine/core";
import { mayAct } from "../../../../shared/access/permissions.ts";
import { StatusTag } from "../../components/StatusTag.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import { useSession } from "../../session/use-session.ts";
import styles from "./backups.module.css";
import { useBackups } from "./use-backups.ts";

/** Among what is due, and on the homes of who has nothing due: a backup that did not come about for more than a day. */
export function LateBackup() {
	const { t } = useTexts();
	const { router } = useParts();
	const { roles } = useSession();
	const { data: view } = useBackups();
	const isLate = view?.places.some(({ overdue }) => overdue) === true;
	if (!isLate || !mayAct(roles, "restore")) return null;
	return (
		<section className={styles["late"]}>
			<StatusTag status="late" />
			<span className={styles["lateText"]}>{t("backups.due.late")}</span>
			<Button onClick={() => router.go({ screen: "backups" })}>
				{t("backups.due.look")}
			</Button>
		</section>
	);
}
