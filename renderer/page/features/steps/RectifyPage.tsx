import type {
	ChronologyEntry,
	DossierView,
} from "../../../../shared/vault-protocol.ts";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { ChoiceField, TextField } from "../../components/fields.tsx";
import { ScreenTitle } from "../../components/ScreenTitle.tsx";
import type { Draft } from "../../drafts/use-draft.ts";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useLaw } from "../../law/use-law.ts";
import { Crumbs } from "../dossier/Crumbs.tsx";
import { useStepText } from "../dossier/use-step-text.ts";
import { FaultBox } from "./FaultBox.tsx";
import { FormButtons } from "./FormButtons.tsx";
import { StepFields } from "./StepFormFields.tsx";
import type { StepForm } from "./step-form.ts";
import styles from "./steps.module.css";
import { type Correction, useRectifyForm } from "./use-rectify-form.ts";

interface RectifyPageProps {
	readonly dossier: DossierView;
	readonly entry: ChronologyEntry;
}

export function RectifyPage({ dossier, entry }: RectifyPageProps) {
	const { t } = useTexts();
	const { day } = useFormat();
	const law = useLaw();
	const stepText = useStepText();
	const state = useRectifyForm(dossier, entry);
	const { draft, access, correction } = state;
	const title = t("steps.rectify.title", {
		step: law.step(entry.name, "name"),
		day: day(entry.on),
	});
	const isReady = draft.state === "ready";
	return (
		<>
			<ScreenTitle
				screen="rectify"
				ready={isReady}
				crumbs={<Crumbs dossier={dossier} here={t("shell.titles.rectify")} />}
			>
				{title}
			</ScreenTitle>
			{isReady && (
				<form
					noValidate
					className={styles["form"]}
					onSubmit={(event) => {
						event.preventDefault();
						void state.submit();
					}}
				>
					<ErrorSummary errors={state.errors} turn={state.turn} />
					{state.fault && (
						<FaultBox
							fault={state.fault}
							dossier={dossier.id}
							onClose={state.closeFault}
							onRetry={() => void state.submit()}
						/>
					)}
					<p>
						{t("common.labelled", {
							label: t("steps.rectify.old"),
							value: stepText.line(entry),
						})}
					</p>
					<ChoiceField<Correction>
						name="correction"
						label={t("steps.rectify.how")}
						value={correction}
						onChange={(value) => access.put("correction", value)}
						choices={(["replace", "void"] as const).map((value) => ({
							value,
							label: t(`steps.rectify.${value}`),
						}))}
						needed
					/>
					{correction === "replace" && (
						<StepFields access={access} step={entry.name} draft={draft} />
					)}
					<ReasonField draft={draft} error={access.error("reasons")} />
					<p className={styles["quiet"]}>{t("steps.rectify.note")}</p>
					<FormButtons
						label={t(
							correction === "void"
								? "steps.rectify.saveVoid"
								: "steps.rectify.save",
						)}
						busy={state.busy}
						draft={draft}
						onKeep={state.leave}
						onSubmit={() => void state.submit()}
					/>
				</form>
			)}
		</>
	);
}

interface ReasonFieldProps {
	readonly draft: Pick<Draft<StepForm>, "value" | "set">;
	readonly error: string | undefined;
}

function ReasonField({ draft, error }: ReasonFieldProps) {
	const { t } = useTexts();
	return (
		<TextField
			name="reasons"
			label={t("steps.field.rectifyReason")}
			value={draft.value.reasons}
			onChange={(reasons) => draft.set((before) => ({ ...before, reasons }))}
			needed
			error={error}
		/>
	);
}
