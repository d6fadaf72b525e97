import { useTexts } from "../../i18n/use-texts.ts";
import type { StepProps } from "./PackagePage.tsx";
import { NoLawyerRefus } from "./PackageRefus.tsx";
import { PackageSummary } from "./PackageSummary.tsx";
import styles from "./package.module.css";
import { chosenLawyer, chosenPieces } from "./package-form.ts";
import { StepButtons } from "./StepButtons.tsx";

/** The last look, with a way back to each answer. */
export function CheckStep({ dossier, form, go, onBack, onKeep }: StepProps) {
	const { t } = useTexts();
	const lawyer = chosenLawyer(dossier, form);
	if (lawyer === null) return <NoLawyerRefus onChoose={() => go("lawyer")} />;
	return (
		<form
			noValidate
			className={styles["form"]}
			onSubmit={(event) => {
				event.preventDefault();
				go("seal");
			}}
		>
			<p>{t("package.check.intro")}</p>
			<PackageSummary
				dossier={dossier}
				lawyer={lawyer}
				pieces={chosenPieces(dossier, form)}
				purpose={form.purpose}
				language={form.language}
				onChange={go}
			/>
			<StepButtons
				label={t("package.check.go")}
				onGo={() => go("seal")}
				onBack={onBack}
				onKeep={onKeep}
			/>
		</form>
	);
}
