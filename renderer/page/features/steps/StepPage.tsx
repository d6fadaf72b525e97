import type { StepName } from "../../../../shared/dossier/steps.ts";
import type { DossierView } from "../../../../shared/vault-protocol.ts";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { ScreenTitle } from "../../components/ScreenTitle.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useLaw } from "../../law/use-law.ts";
import { useSession } from "../../session/use-session.ts";
import { Crumbs } from "../dossier/Crumbs.tsx";
import { CheckSheet } from "./CheckSheet.tsx";
import { Consequences } from "./Consequences.tsx";
import { FaultBox } from "./FaultBox.tsx";
import { FormButtons } from "./FormButtons.tsx";
import { HEAVY_STEPS, TWO_PERSON_STEPS } from "./field-words.ts";
import { StepFormFields } from "./StepFormFields.tsx";
import styles from "./steps.module.css";
import { useFirstFocus } from "./use-first-focus.ts";
import { useStepForm } from "./use-step-form.ts";

interface StepPageProps {
	readonly dossier: DossierView;
	readonly step: StepName;
}

/** The form of a step with its consequences beside it; kept as a draft until the vault has recorded it. */
export function StepPage({ dossier, step }: StepPageProps) {
	const { t } = useTexts();
	const law = useLaw();
	const { today } = useSession();
	const state = useStepForm(dossier, step);
	const { draft, access, preview, fault, sheet } = state;
	useFirstFocus("on");
	const isReady = draft.state === "ready";
	const isLate = (preview?.late.length ?? 0) > 0;
	const title = law.step(step, "record");
	return (
		<>
			<ScreenTitle
				screen="step"
				ready={isReady}
				crumbs={<Crumbs dossier={dossier} here={title} />}
			>
				{title}
			</ScreenTitle>
			{isReady && (
				<div className={styles["area"]}>
					<div className={styles["sides"]}>
						<form
							noValidate
							className={styles["form"]}
							onSubmit={(event) => {
								event.preventDefault();
								void state.submit();
							}}
						>
							<ErrorSummary errors={state.errors} turn={state.turn} />
							{fault && (
								<FaultBox
									fault={fault}
									dossier={dossier.id}
									onClose={state.closeFault}
									onRetry={() => void state.submit()}
								/>
							)}
							<StepFormFields
								access={access}
								step={step}
								dossier={dossier}
								draft={draft}
							/>
							<FormButtons
								label={buttonLabel()}
								busy={state.busy}
								draft={draft}
								onKeep={state.leave}
								onSubmit={() => void state.submit()}
							/>
						</form>
						{fault?.kind !== "law" && (
							<Consequences dossier={dossier} step={step} preview={preview} />
						)}
					</div>
				</div>
			)}
			{sheet && HEAVY_STEPS.includes(step) && (
				<CheckSheet
					sheet={sheet}
					step={step}
					dossier={dossier}
					form={draft.value}
					today={today}
					busy={state.busy}
					confirm={buttonLabel()}
					onConfirm={() => void state.confirm(sheet)}
					onLeave={state.closeSheet}
				/>
			)}
		</>
	);

	function buttonLabel(): string {
		if (TWO_PERSON_STEPS.includes(step)) return t("steps.askSecond");
		return isLate ? t("steps.recordLate") : title;
	}
}
