import type { TFunction } from "i18next";
import { useStore } from "../base/store.ts";
import links from "../components/status.module.css";
import { useFormat } from "../format/use-format.ts";
import { useTexts } from "../i18n/use-texts.ts";
import { Words } from "../i18n/Words.tsx";
import { useParts } from "../parts.ts";
import styles from "./shell.module.css";
import type { Status } from "./status.ts";

/** The one status region of the page: « Brouillon gardé à 14:02 », « Enregistré à 14:05 », the lock's warning. */
export function Footer() {
	const { t } = useTexts();
	const { time } = useFormat();
	const parts = useParts();
	const { status, turn } = useStore(parts.status);
	const warning = status?.kind === "lock-warning";
	return (
		<footer
			className={`${styles["footer"]} ${warning ? styles["warning"] : ""}`}
		>
			<div role="status">
				{status && (
					<span key={turn}>
						<Words text={statusText(status, t, time)} />
					</span>
				)}
			</div>
			{warning && (
				<button
					type="button"
					className={links["link"]}
					onClick={() => parts.status.clear()}
				>
					{t("shell.status.stay")}
				</button>
			)}
			{status?.kind === "setting-saved" && (
				<button type="button" className={links["link"]} onClick={status.undo}>
					{t("shell.status.undo")}
				</button>
			)}
		</footer>
	);
}

function statusText(
	status: Status,
	t: TFunction,
	time: (at: number) => string,
): string {
	switch (status.kind) {
		case "said":
			return status.text;
		case "draft-kept":
		case "saved":
			return t(`shell.status.${status.kind}`, { time: time(status.at) });
		case "draft-not-kept":
			return status.why === "disk-full"
				? t("shell.status.draft-not-kept-full")
				: t("shell.status.draft-not-kept");
		case "lock-warning":
			return t("shell.status.lock-warning", { count: status.seconds });
		case "saving":
		case "way-closed":
		case "setting-saved":
		case "setting-not-saved":
			return t(`shell.status.${status.kind}`);
	}
}
