import type { RequestView } from "../../../../shared/vault-protocol.ts";
import { StatusTag } from "../../components/StatusTag.tsx";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useSettings } from "../../session/use-session.ts";
import styles from "./requests.module.css";

/** Where a request stands: late, soon, waiting for the identity, or answered; late answers stay marked. */
export function RequestState({ request }: { readonly request: RequestView }) {
	const { t } = useTexts();
	const { day } = useFormat();
	const { reminderDays } = useSettings();
	const { answer, identified, limit } = request;
	if (answer !== null)
		return (
			<span className={styles["state"]}>
				<StatusTag
					status="done"
					text={t("requests.state.answeredOn", { day: day(answer.on) })}
				/>
				{answer.late && (
					<StatusTag status="late" text={t("requests.state.late")} />
				)}
			</span>
		);
	if (limit.distance.count < 0) return <StatusTag status="late" />;
	const words = t(
		`requests.state.${identified === null ? "identity" : "open"}`,
	);
	return limit.distance.count <= reminderDays ? (
		<StatusTag status="soon" text={words} />
	) : (
		<StatusTag status="follow" text={words} />
	);
}
