import type { BreachView } from "../../../../shared/vault-protocol.ts";
import { StatusTag } from "../../components/StatusTag.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import styles from "../requests/requests.module.css";
import { useBreachTexts } from "./use-breach-texts.ts";

interface BreachProps {
	readonly breach: BreachView;
}

/** Told, perhaps too late, which stays; or the hours that are left. */
export function Authority({ breach }: BreachProps) {
	const { t } = useTexts();
	const { moment, hours } = useBreachTexts();
	const { authority, late, hoursLeft } = breach;
	if (authority === null)
		return (
			<StatusTag
				status={hoursLeft < 0 ? "late" : "soon"}
				text={hours(breach)}
			/>
		);
	return (
		<span className={styles["state"]}>
			<StatusTag
				status="done"
				text={t("breaches.told", { when: moment(authority.told) })}
			/>
			{late && <StatusTag status="late" text={t("breaches.toldLate")} />}
		</span>
	);
}

export function Risk({ breach: { risk } }: BreachProps) {
	const { t } = useTexts();
	const words = t(`breaches.risk.${risk}`);
	return risk === "open" ? <StatusTag status="soon" text={words} /> : words;
}
