import { openSpotlight } from "@mantine/spotlight";
import type { SessionView } from "../../../shared/vault-protocol.ts";
import { Icon } from "../components/icons.tsx";
import { useFormat } from "../format/use-format.ts";
import { useTexts } from "../i18n/use-texts.ts";
import { useParts } from "../parts.ts";
import styles from "./shell.module.css";

/** Search, the day used for counting, who works here, locking. */
export function Header({ session }: { readonly session: SessionView }) {
	const { t } = useTexts();
	const { session: control, main } = useParts();
	return (
		<header className={styles["header"]} data-zone="header">
			<span className={styles["brand"]}>{t("shell.app")}</span>
			<button
				type="button"
				className={styles["search"]}
				onClick={() => openSpotlight()}
				aria-label={t("shell.goToKeys")}
			>
				<Icon name="search" />
				<span>{t("shell.goToKeys")}</span>
			</button>
			<span className={styles["space"]} />
			{session.demo && (
				<>
					<span className={styles["demo"]}>{t("shell.demo")}</span>
					<button
						type="button"
						className={styles["onHeader"]}
						onClick={() => void main.setDemo(false)}
					>
						{t("shell.leaveDemo")}
					</button>
				</>
			)}
			<Facts session={session} />
			<button
				type="button"
				className={styles["onHeader"]}
				onClick={() => void control.lock("asked")}
			>
				<Icon name="lock" />
				{t("shell.lock")}
			</button>
		</header>
	);
}

function Facts({ session }: { readonly session: SessionView }) {
	const { t } = useTexts();
	const { headerDay, longDay } = useFormat();
	const roles = session.roles.map((role) => t(`shell.roles.${role}`));
	const longRoles = session.roles.map((role) => t(`shell.rolesLong.${role}`));
	return (
		<>
			<span className={styles["fact"]}>
				<span aria-hidden="true">{headerDay(session.today)}</span>
				<span className="scelle-spoken">
					{t("shell.countingDay", { day: longDay(session.today) })}
				</span>
			</span>
			<span className={`${styles["fact"]} ${styles["account"]}`}>
				<span aria-hidden="true">
					{session.name} · {roles.join(", ")}
				</span>
				<span className="scelle-spoken">
					{t("shell.account", {
						name: session.name,
						role: longRoles.join(", "),
					})}
				</span>
			</span>
		</>
	);
}
