import type { Result } from "../../../../shared/base/result.ts";
import { ok } from "../../../../shared/base/result.ts";
import type { DossierView } from "../../../../shared/vault-protocol.ts";
import { useParts } from "../../parts.ts";
import type { DossierTab } from "../../router/routes.ts";
import { queryKeys } from "../../vault/query-keys.ts";
import type { Fault } from "../steps/FaultBox.tsx";
import { type EntryOf, useEntryForm } from "./use-entry-form.ts";

export interface AmendOf<Form, Value>
	extends Omit<EntryOf<Form, Value, Fault>, "dossier" | "save" | "done"> {
	readonly dossier: DossierView;
	readonly save: (
		value: Value,
	) => Promise<Result<DossierView, Fault | "closed">>;
	/** Where the dossier opens afterwards. */
	readonly tab: DossierTab;
}

/** A form that amends an open dossier, which stands on screen as it then is. */
export function useAmendForm<Form, Value>({
	dossier: { id },
	save,
	tab,
	...entry
}: AmendOf<Form, Value>) {
	const { queries, router } = useParts();
	const back = () => router.replace({ screen: "dossier", id, tab });
	const state = useEntryForm<Form, Value, Fault>({
		...entry,
		dossier: id,
		save: async (value) => {
			const answer = await save(value);
			if (answer.ok)
				queries.setQueryData(queryKeys.dossier(id), ok(answer.value));
			return answer;
		},
		done: back,
	});
	return { ...state, leave: () => void state.draft.keep().then(back) };
}

export type AmendState = Omit<
	ReturnType<typeof useAmendForm<never, never>>,
	"value" | "change"
>;
