import { useTexts } from "../../i18n/use-texts.ts";
import { ChoiceOf, DayOf, YesNoOf } from "./basic-fields.tsx";
import { type FormAccess, typed } from "./form-access.ts";
import styles from "./steps.module.css";

/** Leave that may extend the ten days (P3); whether it does is asked only where L4 or L5 leaves it open. */
export function LeaveFields({ access }: { readonly access: FormAccess }) {
	const { t } = useTexts();
	return (
		<>
			<YesNoOf access={access} name="leave" hint={t("steps.hint.leave")} />
			{typed(access, "leave") === "yes" && (
				<div className={styles["within"]}>
					<ChoiceOf
						access={access}
						name="leaveKind"
						values={["annual", "sick"]}
						words="leave"
					/>
					<div className={styles["span"]}>
						<DayOf access={access} name="leaveFrom" />
						<DayOf access={access} name="leaveTo" />
					</div>
					{access.asked.leave && (
						<YesNoOf
							access={access}
							name="leaveExtends"
							hint={t("steps.hint.leaveExtends")}
						/>
					)}
				</div>
			)}
		</>
	);
}
