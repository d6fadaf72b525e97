import { useMemo, useState } from "react";
import type {
	ChronologyEntry,
	DossierView,
	ReadingView,
} from "../../../../shared/vault-protocol.ts";
import { draftKey } from "../../drafts/draft-place.ts";
import { type Draft, useDraft } from "../../drafts/use-draft.ts";
import { parseDay } from "../../format/parse-day.ts";
import { useFormat } from "../../format/use-format.ts";
import { useParts } from "../../parts.ts";
import { useSession } from "../../session/use-session.ts";
import { useReadings, useVault } from "../../vault/queries.ts";
import { useCommand } from "../dossier/use-command.ts";
import type { Fault } from "./FaultBox.tsx";
import { accessOf } from "./form-access.ts";
import {
	type Asked,
	type FieldFault,
	readStepForm,
	type StepInput,
} from "./read-form.ts";
import {
	EMPTY_FORM,
	formOfStep,
	type StepForm,
	stepFormSchema,
} from "./step-form.ts";
import { readStep } from "./step-words.ts";
import { useFormFaults } from "./use-form-faults.ts";
import { useKeepAndLeave } from "./use-keep-and-leave.ts";

export type Correction = "replace" | "void";

const NO_READINGS: never[] = [];

/** The state of a rectification: the step's own form, filled as it stands, and the reason. */
export function useRectifyForm(dossier: DossierView, entry: ChronologyEntry) {
	const { id } = dossier;
	const { today } = useSession();
	const { data: readings = NO_READINGS } = useReadings();
	const draft = useRectifyDraft(dossier, entry);
	const faults = useFormFaults(entry.name);
	const { rectify, ...recording } = useRectifying(dossier, entry, draft);
	const form = draft.value;
	const correction: Correction =
		form.values["correction"] === "void" ? "void" : "replace";
	const asked = askedWithoutPreview(form, dossier, readings, today);
	const submit = async () => {
		const step =
			correction === "void"
				? { input: null, faults: [] }
				: readStepForm(entry.name, form, today, asked);
		const reason: readonly FieldFault[] =
			form.reasons.trim() === "" ? [{ field: "reasons", why: "needed" }] : [];
		if (faults.judge([...step.faults, ...reason])) await rectify(step.input);
	};
	return {
		draft,
		...faults,
		...recording,
		correction,
		access: accessOf(draft, { today, asked, open: null, error: faults.error }),
		submit,
		leave: useKeepAndLeave(draft, id),
	};
}

function useRectifying(
	{ id }: DossierView,
	{ ref: target }: ChronologyEntry,
	{ value: form, settle }: Draft<StepForm>,
) {
	const { router } = useParts();
	const vault = useVault();
	const { run, busy } = useCommand(id);
	const [fault, setFault] = useState<Fault | null>(null);
	/** Null takes the step away. */
	const rectify = async (replacement: StepInput | null) => {
		setFault(null);
		const reason = form.reasons.trim();
		const answer = await run(() =>
			vault.rectifyStep({ id, target, replacement, reason }),
		);
		if (answer.ok) {
			await settle();
			router.replace({ screen: "dossier", id, at: "to-do" });
		} else if (answer.reason !== "closed") setFault(answer.reason);
	};
	return { rectify, busy, fault, closeFault: () => setFault(null) };
}

function useRectifyDraft({ id }: DossierView, entry: ChronologyEntry) {
	const { day } = useFormat();
	const form = `rectify/${entry.ref}` as const;
	const initial = useMemo<StepForm>(() => {
		const step = readStep(entry.name, entry.on, entry.fields);
		return step === null
			? { ...EMPTY_FORM, on: day(entry.on) }
			: { ...EMPTY_FORM, ...formOfStep(step, day) };
	}, [entry, day]);
	return useDraft<StepForm>({
		key: draftKey(form, id),
		dossier: id,
		form,
		schema: stepFormSchema,
		initial,
	});
}

/**
 * Which questions a rectified step brings up. A rectification cannot be tried beforehand, so they are asked whenever
 * they may matter: a sick leave or one that begins after the notification, a reply after the last day.
 */
function askedWithoutPreview(
	form: StepForm,
	{ limits }: DossierView,
	readings: readonly ReadingView[],
	today: string,
): Asked {
	const isAsk = (id: string) =>
		readings.find((each) => each.id === id)?.option === "ask";
	const on = parseDay(form.on, today) ?? "";
	const from = parseDay(form.values["leaveFrom"] ?? "", today) ?? "";
	const isSick = form.values["leaveKind"] === "sick";
	const through = limits.find(({ id }) => id === "reply")?.lastDay ?? null;
	return {
		leave: (isSick && isAsk("L4")) || (from > on && isAsk("L5")),
		lateReply: through !== null && on > through && isAsk("L18"),
	};
}
