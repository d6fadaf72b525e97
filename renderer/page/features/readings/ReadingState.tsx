import type { ReadingView } from "../../../../shared/vault-protocol.ts";
import { StatusTag } from "../../components/StatusTag.tsx";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import styles from "./readings.module.css";

/** « Non confirmée », « Confirmée par le collège le …, attend le DPO », « Confirmée le … ». */
export function ReadingState({ reading }: { readonly reading: ReadingView }) {
	const { t } = useTexts();
	const { day } = useFormat();
	const { confirmed, proposed, versions } = reading;
	const newest = versions.at(-1);
	return (
		<span className={styles["state"]}>
			{confirmed && newest !== undefined && (
				<StatusTag
					status="done"
					text={t("readings.state.confirmed", { day: day(newest.confirmedOn) })}
				/>
			)}
			{!confirmed && newest !== undefined && (
				<StatusTag
					status="follow"
					text={t("readings.state.from", { day: day(newest.from) })}
				/>
			)}
			{newest === undefined && proposed === null && (
				<StatusTag status="follow" text={t("readings.state.open")} />
			)}
			{proposed !== null && (
				<StatusTag
					status={proposed.mayConfirm ? "soon" : "follow"}
					text={t(`readings.state.proposedBy.${proposed.role}`, {
						day: day(proposed.on),
					})}
				/>
			)}
		</span>
	);
}
