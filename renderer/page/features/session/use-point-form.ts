import { useMemo, useState } from "react";
import type { DossierView } from "../../../../shared/vault-protocol.ts";
import { draftKey } from "../../drafts/draft-place.ts";
import { useDraft } from "../../drafts/use-draft.ts";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useSession } from "../../session/use-session.ts";
import { usePlannedSession, useVault } from "../../vault/queries.ts";
import { useCommand } from "../dossier/use-command.ts";
import type { Fault } from "../steps/FaultBox.tsx";
import { accessOf } from "../steps/form-access.ts";
import { NOTHING_ASKED, type StepInput } from "../steps/read-form.ts";
import type { StepForm } from "../steps/step-form.ts";
import { useFormFaults } from "../steps/use-form-faults.ts";
import {
	chosenStep,
	emptyPointForm,
	type PointForm,
	pointFormSchema,
	readPoint,
} from "./point-form.ts";

/** The college's decision on one point: its draft, what is wrong with it, the last look, recording it. */
export function usePointForm(dossier: DossierView, onDecided: () => void) {
	const { today } = useSession();
	const draft = usePointDraft(dossier);
	const form = draft.value;
	const step = chosenStep(form);
	const faults = useFormFaults(step ?? "filed");
	const [sheet, setSheet] = useState<readonly StepInput[] | null>(null);
	const { record, ...recording } = useRecording(dossier, form);
	const setStep = (change: (before: StepForm) => StepForm) =>
		draft.set((before) => ({ ...before, step: change(before.step) }));
	return {
		draft,
		...faults,
		...recording,
		step,
		setStep,
		access: accessOf(
			{ value: form.step, set: setStep },
			{ today, asked: NOTHING_ASKED, open: null, error: faults.error },
		),
		put: (change: Partial<PointForm>) =>
			draft.set((before) => ({ ...before, ...change })),
		sheet,
		closeSheet: () => setSheet(null),
		submit: () => {
			const read = readPoint(form, today);
			if (faults.judge(read.faults)) setSheet(read.inputs);
		},
		confirm: async (inputs: readonly StepInput[]) => {
			const isDone = await record(inputs);
			setSheet(null);
			if (!isDone) return;
			await draft.settle();
			onDecided();
			document.querySelector<HTMLElement>("h2")?.focus();
		},
	};
}

export type PointFormState = ReturnType<typeof usePointForm>;

/** Records one step after the other; reasons and who was present stand with the last of them. */
function useRecording({ id }: DossierView, form: PointForm) {
	const { t } = useTexts();
	const vault = useVault();
	const { run, busy } = useCommand(id);
	const [fault, setFault] = useState<Fault | null>(null);
	const present = form.present.trim();
	const remark = [
		t("common.labelled", {
			label: t("session.reasons"),
			value: form.step.reasons.trim(),
		}),
		...(present === ""
			? []
			: [
					t("common.labelled", { label: t("session.present"), value: present }),
				]),
	].join("\n");
	const record = async (inputs: readonly StepInput[]): Promise<boolean> => {
		setFault(null);
		const pieces = [...form.step.pieces];
		for (const step of inputs) {
			const answer = await run(() =>
				vault.recordStep({ id, step, remark, pieces }),
			);
			if (answer.ok) continue;
			if (answer.reason !== "closed") setFault(answer.reason);
			return false;
		}
		return true;
	};
	return { record, busy, fault, closeFault: () => setFault(null) };
}

/** On the day of the meeting, once it has come; before, on today. */
function usePointDraft({ id }: DossierView) {
	const { today } = useSession();
	const { day } = useFormat();
	const { data: planned } = usePlannedSession();
	const on = planned && planned.on <= today ? planned.on : today;
	const initial = useMemo(() => emptyPointForm(day(on)), [day, on]);
	return useDraft<PointForm>({
		key: draftKey("session", id),
		dossier: id,
		form: "session",
		schema: pointFormSchema,
		initial,
	});
}
