import { useMemo, useState } from "react";
import { ok } from "../../../../shared/base/result.ts";
import { issuers } from "../../../../shared/file/parts.ts";
import type { FieldError } from "../../components/ErrorSummary.tsx";
import { draftKey } from "../../drafts/draft-place.ts";
import { useDraft } from "../../drafts/use-draft.ts";
import { useParts } from "../../parts.ts";
import { useSession } from "../../session/use-session.ts";
import { useVault } from "../../vault/queries.ts";
import { queryKeys } from "../../vault/query-keys.ts";
import type { Fault } from "../steps/FaultBox.tsx";
import {
	emptyForm,
	type NewDossier,
	type NewDossierFault,
	type NewDossierForm,
	newDossierSchema,
	readNewDossier,
} from "./new-dossier-form.ts";
import { useNewDossierTexts } from "./use-new-dossier-texts.ts";

/** The state of a new dossier's form: draft, faults, last look, opening. */
export function useNewDossier() {
	const { today, organism } = useSession();
	const { router } = useParts();
	const initial = useMemo(() => emptyForm(organism), [organism]);
	const draft = useDraft<NewDossierForm>({
		key: draftKey("new-dossier", null),
		dossier: null,
		form: "new-dossier",
		schema: newDossierSchema,
		initial,
	});
	const [faults, setFaults] = useState<readonly NewDossierFault[]>([]);
	const [turn, setTurn] = useState(0);
	const [looked, setLooked] = useState<NewDossier | null>(null);
	const texts = useNewDossierTexts(draft.value.known);
	const opening = useOpening(draft.settle);
	const look = () => {
		const { value, faults: found } = readNewDossier(draft.value, today);
		setFaults(found);
		setLooked(value);
		if (value === null) setTurn((before) => before + 1);
	};
	return {
		draft,
		organism,
		issuers: issuers[organism.kind],
		error: (field: string) => {
			const fault = faults.find((each) => each.field === field);
			return fault && texts.text(fault);
		},
		errors: faults.map(
			(each): FieldError => ({
				field: each.field,
				text: texts.inSummary(each),
			}),
		),
		turn,
		look,
		looked,
		unlook: () => setLooked(null),
		...opening,
		leave: () => void draft.keep().then(() => router.back()),
	};
}

/** Opens the dossier; who opens it does so to record, so the motive is not asked for again. */
function useOpening(settle: () => Promise<void>) {
	const vault = useVault();
	const { router, queries, status, now } = useParts();
	const [busy, setBusy] = useState(false);
	const [fault, setFault] = useState<Fault | null>(null);
	const open = async (dossier: NewDossier) => {
		setFault(null);
		setBusy(true);
		const opened = await vault.openNewDossier(dossier);
		setBusy(false);
		if (!opened.ok) {
			if (opened.reason !== "closed") setFault(opened.reason);
			return;
		}
		const id = opened.value;
		status.say({ kind: "saved", at: now() });
		await settle();
		const motive = { motive: "record-step", note: "" } as const;
		const view = await vault.dossier({ id, motive });
		if (view.ok) queries.setQueryData(queryKeys.dossier(id), ok(view.value));
		router.replace({ screen: "dossier", id, at: "to-do" });
	};
	return { open, busy, fault, closeFault: () => setFault(null) };
}
