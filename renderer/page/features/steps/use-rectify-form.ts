import { useMemo, useState } from "react";
import type {
	ChronologyEntry,
	DossierView,
	ReadingView,
} from "../../../../shared/vault-protocol.ts";
import { draftKey } from "../../drafts/draft-place.ts";
import { useDraft } from "../../drafts/use-draft.ts";
import { parseDay } from "../../format/parse-day.ts";
import { useFormat } from "../../format/use-format.ts";
import { useParts } from "../../parts.ts";
import { useSession } from "../../session/use-session.ts";
import { useReadings, useVault } from "../../vault/queries.ts";
import { useCommand } from "../dossier/use-command.ts";
import type { Fault } from "./FaultBox.tsx";
import type { FormAccess } from "./form-access.ts";
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
import { useFaultTexts } from "./use-fault-texts.ts";

export type Correction = "replace" | "void";

const NO_READINGS: never[] = [];

/** The state of a rectification: the step's own form, filled as it stands, and the reason. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: the parts of one form wired together
export function useRectifyForm(dossier: DossierView, entry: ChronologyEntry) {
	const { id } = dossier;
	const { router } = useParts();
	const { today } = useSession();
	const vault = useVault();
	const { data: readings = NO_READINGS } = useReadings();
	const { run, busy } = useCommand(id);
	const draft = useRectifyDraft(dossier, entry);
	const [faults, setFaults] = useState<readonly FieldFault[]>([]);
	const [turn, setTurn] = useState(0);
	const [fault, setFault] = useState<Fault | null>(null);
	const texts = useFaultTexts(entry.name);
	const form = draft.value;
	const correction: Correction =
		form.values["correction"] === "void" ? "void" : "replace";
	const asked = askedWithoutPreview(form, dossier, readings, today);

	const read = (): {
		readonly replacement: StepInput | null;
		readonly faults: readonly FieldFault[];
	} => {
		const reason: readonly FieldFault[] =
			form.reasons.trim() === "" ? [{ field: "reasons", why: "needed" }] : [];
		if (correction === "void") return { replacement: null, faults: reason };
		const step = readStepForm(entry.name, form, today, asked);
		return { replacement: step.input, faults: [...step.faults, ...reason] };
	};

	const submit = async () => {
		setFault(null);
		const found = read();
		setFaults(found.faults);
		if (found.faults.length > 0) return setTurn((before) => before + 1);
		const answer = await run(() =>
			vault.rectifyStep({
				id,
				target: entry.ref,
				replacement: found.replacement,
				reason: form.reasons.trim(),
			}),
		);
		if (answer.ok) {
			await draft.settle();
			router.replace({ screen: "dossier", id, at: "to-do" });
		} else if (answer.reason !== "closed") setFault(answer.reason);
	};

	const access: FormAccess = {
		form,
		today,
		asked,
		open: null,
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
		correction,
		fault,
		closeFault: () => setFault(null),
		errors: faults.map((each) => ({
			field: each.field,
			text: texts.inSummary(each, today),
		})),
		turn,
		busy,
		submit,
		leave: () => {
			void draft.keep().then(() => router.replace({ screen: "dossier", id }));
		},
	};
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
