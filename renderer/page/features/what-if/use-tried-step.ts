import { useState } from "react";
import type { StepName } from "../../../../shared/dossier/steps.ts";
import type { DossierView } from "../../../../shared/vault-protocol.ts";
import { draftKey } from "../../drafts/draft-place.ts";
import { parseDay } from "../../format/parse-day.ts";
import { useParts } from "../../parts.ts";
import { useSession } from "../../session/use-session.ts";
import { useReadings, useVault } from "../../vault/queries.ts";
import { askedBy } from "../steps/asked.ts";
import { accessOf } from "../steps/form-access.ts";
import { readStepForm, type StepInput } from "../steps/read-form.ts";
import {
	EMPTY_FORM,
	type StepForm,
	stepFormSchema,
} from "../steps/step-form.ts";
import { usePreview } from "../steps/use-preview.ts";

const NO_READINGS: never[] = [];

/** A step that is only tried: it lives in the panel and nowhere else, until its form is asked for. */
export function useTriedStep(dossier: DossierView) {
	const { id } = dossier;
	const { router, panel } = useParts();
	const { today } = useSession();
	const vault = useVault();
	const { data: readings = NO_READINGS } = useReadings();
	const [step, setStep] = useState<StepName | null>(null);
	const [form, setForm] = useState<StepForm>(EMPTY_FORM);
	const { preview } = usePreview(id, inputOf(step, form, today));
	const access = accessOf(
		{ value: form, set: setForm },
		{
			today,
			asked: askedBy(preview, readings),
			open: dossier.steps.find((each) => each.step === step) ?? null,
			error: () => undefined,
		},
	);
	return {
		step,
		access,
		preview,
		choose: (chosen: StepName) => {
			setStep(chosen);
			setForm(({ on }) => ({ ...EMPTY_FORM, on }));
		},
		putDay: (on: string) => setForm((before) => ({ ...before, on })),
		clear: () => {
			setStep(null);
			setForm(EMPTY_FORM);
		},
		/** Hands what was tried to the step's own form, as its draft; what stood there besides stays. */
		record: async (tried: StepName) => {
			const name = `step/${tried}` as const;
			const key = draftKey(name, id);
			const found = await vault.readDraft({ key });
			const kept = keptForm(found.ok ? found.value : null);
			const { on, values, sanctions } = form;
			const content = JSON.stringify({ ...kept, on, values, sanctions });
			await vault.saveDraft({ key, dossier: id, form: name, content });
			panel.close("forget");
			router.go({ screen: "step", id, step: tried });
		},
	};
}

function keptForm(content: string | null): StepForm {
	if (content === null) return EMPTY_FORM;
	return stepFormSchema.safeParse(JSON.parse(content)).data ?? EMPTY_FORM;
}

/** A day after today may be tried, which the form itself would refuse. */
function inputOf(
	step: StepName | null,
	form: StepForm,
	today: string,
): StepInput | null {
	if (step === null) return null;
	const on = parseDay(form.on, today);
	if (on === null) return null;
	return readStepForm(step, form, on > today ? on : today).input;
}
