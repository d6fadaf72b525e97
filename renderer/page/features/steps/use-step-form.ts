import { useState } from "react";
import type { StepName } from "../../../../shared/dossier/steps.ts";
import type {
	DossierView,
	Preview,
} from "../../../../shared/vault-protocol.ts";
import type { FieldError } from "../../components/ErrorSummary.tsx";
import { draftKey } from "../../drafts/draft-place.ts";
import { useDraft } from "../../drafts/use-draft.ts";
import { useParts } from "../../parts.ts";
import { useSession } from "../../session/use-session.ts";
import { useReadings, useVault } from "../../vault/queries.ts";
import { useCommand } from "../dossier/use-command.ts";
import { askedBy } from "./asked.ts";
import type { Fault } from "./FaultBox.tsx";
import { HEAVY_STEPS, TWO_PERSON_STEPS } from "./field-words.ts";
import type { FormAccess } from "./form-access.ts";
import { type FieldFault, readStepForm, type StepInput } from "./read-form.ts";
import { EMPTY_FORM, type StepForm, stepFormSchema } from "./step-form.ts";
import { useFaultTexts } from "./use-fault-texts.ts";
import { usePreview } from "./use-preview.ts";

/** The last look before a heavy step: what will be recorded, and what it changes. */
export interface Sheet {
	readonly input: StepInput;
	readonly preview: Preview | null;
}

const NO_READINGS: never[] = [];

/** The state of a step's form: its draft, its consequences, its faults, and recording it. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: the parts of one form wired together
export function useStepForm(dossier: DossierView, step: StepName) {
	const { id } = dossier;
	const { router } = useParts();
	const { today } = useSession();
	const vault = useVault();
	const { data: readings = NO_READINGS } = useReadings();
	const { run, busy } = useCommand(id);
	const draft = useStepDraft(dossier, step);
	const [faults, setFaults] = useState<readonly FieldFault[]>([]);
	const [turn, setTurn] = useState(0);
	const [fault, setFault] = useState<Fault | null>(null);
	const [sheet, setSheet] = useState<Sheet | null>(null);
	const form = draft.value;
	const { preview, fetch } = usePreview(
		id,
		readStepForm(step, form, today).input,
	);
	const asked = askedBy(preview, readings);
	const withAnswers = readStepForm(step, form, today, asked).input;
	const answered = usePreview(id, withAnswers);
	const texts = useFaultTexts(step);

	const record = async (input: StepInput) => {
		const { remark, pieces, reasons } = form;
		const answer = await run(() =>
			TWO_PERSON_STEPS.includes(step)
				? vault.proposeStep({ id, step: input, reasons: reasons.trim() })
				: vault.recordStep({ id, step: input, remark, pieces: [...pieces] }),
		);
		setSheet(null);
		if (answer.ok) {
			await draft.settle();
			router.replace({ screen: "dossier", id, at: "to-do" });
		} else if (answer.reason !== "closed") setFault(answer.reason);
	};

	const submit = async () => {
		setFault(null);
		const plain = readStepForm(step, form, today).input;
		const now = plain === null ? null : await fetch(plain);
		const read = readStepForm(step, form, today, askedBy(now, readings));
		const found = [...read.faults, ...reasonFaults(step, form)];
		setFaults(found);
		if (read.input === null || found.length > 0)
			return setTurn((before) => before + 1);
		const { input } = read;
		const tried = await fetch(input);
		if (HEAVY_STEPS.includes(step) && tried?.refusal === null)
			return setSheet({ input, preview: tried });
		await record(input);
	};

	const access: FormAccess = {
		form,
		today,
		asked,
		open: dossier.steps.find((each) => each.step === step) ?? null,
		put: (name, value) =>
			draft.set((before) => ({
				...before,
				values: { ...before.values, [name]: value },
			})),
		putSanctions: (sanctions) =>
			draft.set((before) => ({ ...before, sanctions })),
		error: (name) => texts.beside(faults, name, today),
	};
	return {
		draft,
		access,
		preview: answered.preview,
		fault,
		closeFault: () => setFault(null),
		sheet,
		closeSheet: () => setSheet(null),
		errors: faults.map(
			(each): FieldError => ({
				field: each.field,
				text: texts.inSummary(each, today),
			}),
		),
		turn,
		busy,
		submit,
		record,
		leave: () => {
			void draft.keep().then(() => router.replace({ screen: "dossier", id }));
		},
	};
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
