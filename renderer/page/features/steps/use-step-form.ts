import { useState } from "react";
import type { StepName } from "../../../../shared/dossier/steps.ts";
import type {
	DossierView,
	Preview,
} from "../../../../shared/vault-protocol.ts";
import { draftKey } from "../../drafts/draft-place.ts";
import { type Draft, useDraft } from "../../drafts/use-draft.ts";
import { useParts } from "../../parts.ts";
import { useSession } from "../../session/use-session.ts";
import { useReadings, useVault } from "../../vault/queries.ts";
import { useCommand } from "../dossier/use-command.ts";
import { askedBy } from "./asked.ts";
import type { Fault } from "./FaultBox.tsx";
import { HEAVY_STEPS, TWO_PERSON_STEPS } from "./field-words.ts";
import { accessOf } from "./form-access.ts";
import { type FieldFault, readStepForm, type StepInput } from "./read-form.ts";
import { EMPTY_FORM, type StepForm, stepFormSchema } from "./step-form.ts";
import { useFormFaults } from "./use-form-faults.ts";
import { useKeepAndLeave } from "./use-keep-and-leave.ts";
import { usePreview } from "./use-preview.ts";

/** The last look before a heavy step: what will be recorded, and what it changes. */
export interface Sheet {
	readonly input: StepInput;
	readonly preview: Preview | null;
}

const NO_READINGS: never[] = [];

/** The state of a step's form: its draft, its consequences, its faults, and recording it. */
export function useStepForm(dossier: DossierView, step: StepName) {
	const { id } = dossier;
	const { today } = useSession();
	const { data: readings = NO_READINGS } = useReadings();
	const draft = useStepDraft(dossier, step);
	const faults = useFormFaults(step);
	const [sheet, setSheet] = useState<Sheet | null>(null);
	const { record, ...recording } = useRecording(dossier, step, draft);
	const form = draft.value;
	const plain = readStepForm(step, form, today).input;
	const { preview, fetch } = usePreview(id, plain);
	const asked = askedBy(preview, readings);
	const answered = readStepForm(step, form, today, asked).input;

	const submit = async () => {
		const now = plain === null ? null : await fetch(plain);
		const questions = askedBy(now, readings);
		const { input, faults: found } = readStepForm(step, form, today, questions);
		const isGood = faults.judge([...found, ...reasonFaults(step, form)]);
		if (!isGood || input === null) return;
		const tried = await fetch(input);
		if (HEAVY_STEPS.includes(step) && tried?.refusal === null)
			setSheet({ input, preview: tried });
		else await record(input);
	};
	return {
		draft,
		...faults,
		...recording,
		access: accessOf(draft, {
			today,
			asked,
			open: dossier.steps.find((each) => each.step === step) ?? null,
			error: faults.error,
		}),
		preview: usePreview(id, answered).preview,
		sheet,
		closeSheet: () => setSheet(null),
		submit,
		/** After the last look. */
		confirm: ({ input }: Sheet) => record(input).then(() => setSheet(null)),
		leave: useKeepAndLeave(draft, id),
	};
}

/** Records the step, or proposes it where a second person has to agree; then the dossier shows what is next. */
function useRecording(
	{ id }: DossierView,
	step: StepName,
	{ value: form, settle }: Draft<StepForm>,
) {
	const { router } = useParts();
	const vault = useVault();
	const { run, busy } = useCommand(id);
	const [fault, setFault] = useState<Fault | null>(null);
	const record = async (input: StepInput) => {
		setFault(null);
		const { remark, pieces, reasons } = form;
		const answer = await run(() =>
			TWO_PERSON_STEPS.includes(step)
				? vault.proposeStep({ id, step: input, reasons: reasons.trim() })
				: vault.recordStep({ id, step: input, remark, pieces: [...pieces] }),
		);
		if (answer.ok) {
			await settle();
			router.replace({ screen: "dossier", id, at: "to-do" });
		} else if (answer.reason !== "closed") setFault(answer.reason);
	};
	return { record, busy, fault, closeFault: () => setFault(null) };
}

function useStepDraft({ id }: DossierView, step: StepName) {
	const form = `step/${step}` as const;
	return useDraft<StepForm>({
		key: draftKey(form, id),
		dossier: id,
		form,
		schema: stepFormSchema,
		initial: EMPTY_FORM,
	});
}

/** An act of two persons stands with its reasons. */
const reasonFaults = (
	step: StepName,
	{ reasons }: StepForm,
): readonly FieldFault[] =>
	TWO_PERSON_STEPS.includes(step) && reasons.trim() === ""
		? [{ field: "reasons", why: "needed" }]
		: [];
