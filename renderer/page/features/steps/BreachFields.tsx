import { useTexts } from "../../i18n/use-texts.ts";
import { ChoiceOf, DayOf } from "./basic-fields.tsx";
import { type FormAccess, typed } from "./form-access.ts";
import styles from "./steps.module.css";

/** When it happened: on one day, over some days, continuously, or nobody knows (T5, L8, R4). */
export function BreachFields({ access }: { readonly access: FormAccess }) {
	const { t } = useTexts();
	const days = typed(access, "breachDays");
	const spans = days === "span" || days === "continuous";
	return (
		<>
			<ChoiceOf
				access={access}
				name="breachDays"
				values={["one", "span", "continuous", "unknown"]}
				words="breachDays"
			/>
			{days === "one" && (
				<DayOf access={access} name="breachLast" neverFuture />
			)}
			{spans && (
				<div className={styles["span"]}>
					<DayOf access={access} name="breachFirst" neverFuture />
					<DayOf access={access} name="breachLast" neverFuture />
				</div>
			)}
			{days === "unknown" && <p role="note">{t("steps.hint.unknownDays")}</p>}
		</>
	);
}
