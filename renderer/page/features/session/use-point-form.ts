import { useMemo, useState } from "react";
import type { DossierView } from "../../../../shared/vault-protocol.ts";
import { draftKey } from "../../drafts/draft-place.ts";
import { useDraft } from "../../drafts/use-draft.ts";
import { useFormat } from "../../format/use-format.ts";
import { useParts } from "../../parts.ts";
import { useSession } from "../../session/use-session.ts";
import { usePlannedSession, useVault } from "../../vault/queries.ts";
import { queryKeys } from "../../vault/query-keys.ts";
import { useCommand } from "../dossier/use-command.ts";
import type { Fault } from "../steps/FaultBox.tsx";
import { accessOf } from "../steps/form-access.ts";
import { NOTHING_ASKED, type StepInput } from "../steps/read-form.ts";
import type { StepForm } from "../steps/step-form.ts";
import { useFormFaults } from "../steps/use-form-faults.ts";
import {
	chosenStep,
	emptyPointForm,
	minutesOf,
	type PointForm,
	pointFormSchema,
	readPoint,
} from "./point-form.ts";
import type { SessionMemory } from "./session-points.ts";

/** The college's decision on one point: its draft, what is wrong with it, the last look, recording it. */
export function usePointForm(
	dossier: DossierView,
	onDecided: (present: readonly string[]) => void,
) {
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
			onDecided(form.present);
			document.querySelector<HTMLElement>("h2")?.focus();
		},
	};
}

export type PointFormState = ReturnType<typeof usePointForm>;

/** Records the decision whole: a pardon and what it goes with are one (P5). */
function useRecording({ id }: DossierView, form: PointForm) {
	const vault = useVault();
	const { run, busy } = useCommand(id);
	const [fault, setFault] = useState<Fault | null>(null);
	const record = async (steps: readonly StepInput[]): Promise<boolean> => {
		setFault(null);
		const answer = await run(() =>
			vault.recordDecision({
				id,
				steps: [...steps],
				deliberation: minutesOf(form),
				pieces: [...form.step.pieces],
			}),
		);
		if (!answer.ok && answer.reason !== "closed") setFault(answer.reason);
		return answer.ok;
	};
	return { record, busy, fault, closeFault: () => setFault(null) };
}

/** On the day of the meeting, once it has come; before, on today. */
function usePointDraft({ id }: DossierView) {
	const { today } = useSession();
	const { day } = useFormat();
	const { data: planned } = usePlannedSession();
	const on = planned && planned.on <= today ? planned.on : today;
	const sat = useParts().queries.getQueryData<SessionMemory>(
		queryKeys.sessionMemory,
	)?.sat;
	const initial = useMemo(() => emptyPointForm(day(on), sat), [day, on, sat]);
	return useDraft<PointForm>({
		key: draftKey("session", id),
		dossier: id,
		form: "session",
		schema: pointFormSchema,
		initial,
	});
}
