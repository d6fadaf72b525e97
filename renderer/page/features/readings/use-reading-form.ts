import { useState } from "react";
import type { ReadingView } from "../../../../shared/vault-protocol.ts";
import type { FieldError } from "../../components/ErrorSummary.tsx";
import { draftKey } from "../../drafts/draft-place.ts";
import { useDraft } from "../../drafts/use-draft.ts";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useSession } from "../../session/use-session.ts";
import { useVault } from "../../vault/queries.ts";
import {
	choiceOf,
	needsReference,
	type ReadingField,
	type ReadingFormFault,
	type ReadingFormValue,
	readingFaults,
	readingFormSchema,
} from "./reading-form.ts";
import { useReadingCommand } from "./use-reading-command.ts";

/** The form of one reading: its draft, what is wrong with it, and proposing it. */
export function useReadingForm(reading: ReadingView) {
	const { today } = useSession();
	const vault = useVault();
	const { run, busy, fault, closeFault } = useReadingCommand(reading.id);
	const [turn, setTurn] = useState(0);
	const [faults, setFaults] = useState<readonly ReadingFormFault[]>([]);
	const draft = useReadingDraft(reading);
	const words = useFaultWords(faults);
	const submit = async () => {
		const form = draft.value;
		const found = readingFaults(form, today);
		const choice = choiceOf(reading.id, form, today);
		setFaults(found);
		if (found.length > 0 || choice === null) {
			setTurn((before) => before + 1);
			return;
		}
		const reason = form.reason.trim();
		const reference = form.reference.trim();
		const more = needsReference(form) ? { reference } : {};
		const isDone = await run(() =>
			vault.proposeReading({ ...choice, reason, ...more }),
		);
		if (isDone) await draft.settle();
	};
	return {
		draft,
		busy,
		fault,
		closeFault,
		turn,
		submit,
		...words,
		put: (change: Partial<ReadingFormValue>) =>
			draft.set((before) => ({ ...before, ...change })),
	};
}

export type ReadingFormState = ReturnType<typeof useReadingForm>;

function useReadingDraft({ id, option }: ReadingView) {
	const { today } = useSession();
	const { day } = useFormat();
	const form = `reading/${id}` as const;
	return useDraft<ReadingFormValue>({
		key: draftKey(form, null),
		dossier: null,
		form,
		schema: readingFormSchema,
		initial: {
			option,
			from: day(today),
			reachesBack: false,
			reason: "",
			reference: "",
		},
	});
}

function useFaultWords(faults: readonly ReadingFormFault[]) {
	const { t } = useTexts();
	const { today } = useSession();
	const { day } = useFormat();
	const said = ({ why }: ReadingFormFault) =>
		why === "before-today"
			? t("readings.beforeToday", { today: day(today) })
			: t(`common.errors.${why}`);
	return {
		error: (field: ReadingField) => {
			const found = faults.find((each) => each.field === field);
			return found && said(found);
		},
		errors: faults.map(
			(each): FieldError => ({
				field: each.field,
				text: t("common.labelled", {
					label: t(`readings.field.${each.field}`),
					value: said(each),
				}),
			}),
		),
	};
}
