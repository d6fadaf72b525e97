import { useState } from "react";
import type { z } from "zod";
import type { Result } from "../../../../shared/base/result.ts";
import type { DossierView } from "../../../../shared/vault-protocol.ts";
import type { FieldError } from "../../components/ErrorSummary.tsx";
import { type DraftForm, draftKey } from "../../drafts/draft-place.ts";
import { useDraft } from "../../drafts/use-draft.ts";
import { useParts } from "../../parts.ts";
import type { DossierTab } from "../../router/routes.ts";
import type { Fault } from "../steps/FaultBox.tsx";
import type { IdentityFault } from "./identity-form.ts";
import { useCommand } from "./use-command.ts";
import { useIdentityTexts } from "./use-identity-texts.ts";

export interface AmendOf<Form, Value> {
	readonly dossier: DossierView;
	readonly form: DraftForm;
	readonly schema: z.ZodType<Form>;
	readonly initial: Form;
	/** What the form means, or what is wrong with it. */
	readonly read: (form: Form) => {
		readonly value: Value | null;
		readonly faults: readonly IdentityFault[];
	};
	readonly label: (field: string) => string;
	readonly save: (
		value: Value,
	) => Promise<Result<DossierView, Fault | "closed">>;
	/** Where the dossier opens afterwards. */
	readonly tab: DossierTab;
}

/** A form beside the steps: draft, faults, and recording it. */
export function useAmendForm<Form, Value>(amend: AmendOf<Form, Value>) {
	const { id } = amend.dossier;
	const { router } = useParts();
	const { run, busy } = useCommand(id);
	const texts = useIdentityTexts();
	const [faults, setFaults] = useState<readonly IdentityFault[]>([]);
	const [turn, setTurn] = useState(0);
	const [fault, setFault] = useState<Fault | null>(null);
	const draft = useDraft<Form>({
		key: draftKey(amend.form, id),
		dossier: id,
		form: amend.form,
		schema: amend.schema,
		initial: amend.initial,
	});
	const back = () => router.replace({ screen: "dossier", id, tab: amend.tab });
	const submit = async () => {
		setFault(null);
		const { value, faults: found } = amend.read(draft.value);
		setFaults(found);
		if (value === null) return setTurn((before) => before + 1);
		const answer = await run(() => amend.save(value));
		if (answer.ok) {
			await draft.settle();
			back();
		} else if (answer.reason !== "closed") setFault(answer.reason);
	};
	return {
		draft,
		busy,
		fault,
		closeFault: () => setFault(null),
		error: (field: string) => texts.beside(faults, field),
		errors: faults.map(
			(each): FieldError => ({
				field: each.field,
				text: texts.inSummary(each, amend.label(each.field)),
			}),
		),
		turn,
		submit,
		leave: () => void draft.keep().then(back),
	};
}

export type AmendState = ReturnType<typeof useAmendForm<never, never>>;
