import { useState } from "react";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { ChoiceField } from "../../components/fields.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import styles from "./first-run.module.css";
import type { StepProps } from "./SetUpWizard.tsx";
import { WizardButtons } from "./WizardButtons.tsx";

/** The kit is made in the vault, once there is one; leaving it for later is a choice that says what it means. */
export function KitStep({ setUp, change, onBack, onContinue }: StepProps) {
	const { t } = useTexts();
	const [turn, setTurn] = useState(0);
	const missing = turn > 0 && setUp.makeKit === null;
	const go = () => {
		if (setUp.makeKit === null) setTurn(turn + 1);
		else onContinue();
	};
	return (
		<form
			noValidate
			className={styles["form"]}
			onSubmit={(event) => {
				event.preventDefault();
				go();
			}}
		>
			<p>{t("kit.step.intro")}</p>
			<ErrorSummary
				turn={turn}
				errors={
					missing ? [{ field: "make-kit", text: t("kit.step.needed") }] : []
				}
			/>
			<ChoiceField
				name="make-kit"
				label={t("kit.step.question")}
				value={setUp.makeKit}
				onChange={(makeKit) => change((before) => ({ ...before, makeKit }))}
				choices={(["now", "later"] as const).map((value) => ({
					value,
					label: t(`kit.step.${value}`),
					hint: t(`kit.step.${value}Hint`),
				}))}
				needed
				error={missing ? t("common.errors.needed") : undefined}
			/>
			<WizardButtons onBack={onBack} onContinue={go} />
		</form>
	);
}
