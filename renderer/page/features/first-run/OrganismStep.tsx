import { useState } from "react";
import { organismKindSchema } from "../../../../shared/file/parts.ts";
import {
	ErrorSummary,
	type FieldError,
} from "../../components/ErrorSummary.tsx";
import { ChoiceField, TextField } from "../../components/fields.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { Words } from "../../i18n/Words.tsx";
import styles from "./first-run.module.css";
import type { StepProps } from "./SetUpWizard.tsx";
import { WizardButtons } from "./WizardButtons.tsx";

/** Whose files these are: it decides who issues the order (N, « Identité des responsables »). */
export function OrganismStep({ setUp, change, onBack, onContinue }: StepProps) {
	const { t } = useTexts();
	const [turn, setTurn] = useState(0);
	const missing = turn > 0 && setUp.name.trim() === "";
	const errors: FieldError[] = missing
		? [{ field: "name", text: t("locked.first.organism.needed") }]
		: [];
	const go = () => {
		if (setUp.name.trim() === "") setTurn(turn + 1);
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
			<ErrorSummary errors={errors} turn={turn} />
			<ChoiceField
				name="kind"
				label={t("locked.first.organism.kind")}
				value={setUp.kind}
				onChange={(kind) => change((before) => ({ ...before, kind }))}
				choices={organismKindSchema.options.map((value) => ({
					value,
					label: t(`locked.first.organism.kinds.${value}`),
				}))}
			/>
			<p className={styles["issuer"]}>
				<Words text={t(`locked.first.organism.issuers.${setUp.kind}`)} />
			</p>
			<TextField
				name="name"
				label={t("locked.first.organism.name")}
				value={setUp.name}
				onChange={(name) => change((before) => ({ ...before, name }))}
				needed
				error={missing ? t("common.errors.needed") : undefined}
			/>
			{setUp.kind === "establishment" && (
				<TextField
					name="organ"
					label={t("locked.first.organism.organ")}
					hint={t("locked.first.organism.organHint")}
					value={setUp.organ}
					onChange={(organ) => change((before) => ({ ...before, organ }))}
				/>
			)}
			<p className={styles["count"]}>{t("common.needed")}</p>
			<WizardButtons onBack={onBack} onContinue={go} />
		</form>
	);
}
