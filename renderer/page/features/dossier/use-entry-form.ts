import { useState } from "react";
import type { z } from "zod";
import type { StreamId } from "../../../../shared/base/ids.ts";
import type { Result } from "../../../../shared/base/result.ts";
import type { FieldError } from "../../components/ErrorSummary.tsx";
import { type DraftForm, draftKey } from "../../drafts/draft-place.ts";
import { useDraft } from "../../drafts/use-draft.ts";
import { useRecording } from "../../vault/use-recording.ts";
import type { IdentityFault, Read } from "./identity-form.ts";
import { useIdentityTexts } from "./use-identity-texts.ts";

export interface EntryOf<Form, Value, Fault> {
	readonly form: DraftForm;
	/** The draft dies with it; null: it belongs to none. */
	readonly dossier: StreamId | null;
	readonly schema: z.ZodType<Form>;
	readonly initial: Form;
	/** What the form means, or what is wrong with it. */
	readonly read: (form: Form) => Read<Value>;
	readonly label: (field: string) => string;
	readonly save: (value: Value) => Promise<Result<unknown, Fault | "closed">>;
	readonly done: () => void;
}

/** A form beside the steps, of a dossier or of a register: draft, faults, and recording it. */
export function useEntryForm<Form, Value, Fault>(
	entry: EntryOf<Form, Value, Fault>,
) {
	const { run, busy } = useRecording();
	const texts = useIdentityTexts();
	const [faults, setFaults] = useState<readonly IdentityFault[]>([]);
	const [turn, setTurn] = useState(0);
	const [fault, setFault] = useState<Fault | null>(null);
	const draft = useDraft<Form>({
		key: draftKey(entry.form, entry.dossier),
		dossier: entry.dossier,
		form: entry.form,
		schema: entry.schema,
		initial: entry.initial,
	});
	const submit = async () => {
		if (busy) return;
		setFault(null);
		const { value, faults: found } = entry.read(draft.value);
		setFaults(found);
		if (value === null) return setTurn((before) => before + 1);
		const answer = await run(() => entry.save(value));
		if (answer.ok) {
			await draft.settle();
			entry.done();
		} else if (answer.reason !== "closed") setFault(answer.reason);
	};
	return {
		draft,
		value: draft.value,
		change: (next: Partial<Form>) =>
			draft.set((before) => ({ ...before, ...next })),
		busy,
		fault,
		closeFault: () => setFault(null),
		error: (field: string) => texts.beside(faults, field),
		errors: faults.map(
			(each): FieldError => ({
				field: each.field,
				text: texts.inSummary(each, entry.label(each.field)),
			}),
		),
		turn,
		submit,
	};
}

export type EntryState = Omit<
	ReturnType<typeof useEntryForm<never, never, never>>,
	"draft" | "value" | "change" | "fault"
> & { readonly draft: { readonly state: "reading" | "ready" } };
