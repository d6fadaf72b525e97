import type { StepName } from "../../../../shared/dossier/steps.ts";
import type { DossierView } from "../../../../shared/vault-protocol.ts";
import { DateField } from "../../components/DateField.tsx";
import { TextField } from "../../components/fields.tsx";
import type { Draft } from "../../drafts/use-draft.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { PiecePicker } from "../pieces/PiecePicker.tsx";
import { TWO_PERSON_STEPS } from "./field-words.ts";
import type { FormAccess } from "./form-access.ts";
import { STEP_FIELDS } from "./StepFields.tsx";
import type { StepForm } from "./step-form.ts";
import { useFieldWords } from "./use-field-words.ts";

interface StepFormFieldsProps {
	readonly access: FormAccess;
	readonly step: StepName;
	readonly dossier: DossierView;
	readonly draft: Pick<Draft<StepForm>, "value" | "set">;
}

/** The day and what the step says besides. */
export function StepFields(props: Omit<StepFormFieldsProps, "dossier">) {
	const { access, step, draft } = props;
	const said = useFieldWords();
	const Fields = STEP_FIELDS[step];
	return (
		<>
			<DateField
				name="on"
				label={said.on(step)}
				value={draft.value.on}
				onChange={(on) => draft.set((before) => ({ ...before, on }))}
				today={access.today}
				neverFuture
				needed
				error={access.error("on")}
			/>
			{Fields && <Fields access={access} />}
		</>
	);
}

/** A step with the pieces it rests on and a remark; or with the reasons of an act of two persons. */
export function StepFormFields(props: StepFormFieldsProps) {
	const { access, step, dossier, draft } = props;
	const { t } = useTexts();
	const { value, set } = draft;
	const forTwo = TWO_PERSON_STEPS.includes(step);
	return (
		<>
			<StepFields access={access} step={step} draft={draft} />
			{forTwo ? (
				<TextField
					name="reasons"
					label={t("steps.field.reasons")}
					hint={t("steps.hint.reasons")}
					value={value.reasons}
					onChange={(reasons) => set((before) => ({ ...before, reasons }))}
					lines={4}
					needed
					error={access.error("reasons")}
				/>
			) : (
				<>
					<PiecePicker
						dossier={dossier}
						chosen={value.pieces}
						onChange={(pieces) => set((before) => ({ ...before, pieces }))}
					/>
					<TextField
						name="remark"
						label={t("steps.field.remark")}
						value={value.remark}
						onChange={(remark) => set((before) => ({ ...before, remark }))}
						lines={2}
					/>
				</>
			)}
		</>
	);
}
