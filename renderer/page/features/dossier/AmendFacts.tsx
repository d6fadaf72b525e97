import { useMemo } from "react";
import { z } from "zod";
import type { Facts } from "../../../../shared/file/parts.ts";
import type { DossierView } from "../../../../shared/vault-protocol.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useVault } from "../../vault/queries.ts";
import { AmendFrame } from "./AmendFrame.tsx";
import { FactsFields } from "./IdentityFields.tsx";
import { factsFormSchema, missing, readFacts } from "./identity-form.ts";
import { OpinionHint } from "./OpinionHint.tsx";
import { ReasonField } from "./ReasonField.tsx";
import { useAmendForm } from "./use-amend-form.ts";
import type { IdentityField } from "./use-identity-texts.ts";

const schema = z.object({ facts: factsFormSchema, reason: z.string() });
type Form = z.infer<typeof schema>;

export function AmendFacts({ dossier }: { readonly dossier: DossierView }) {
	const { t } = useTexts();
	const vault = useVault();
	const { id, facts } = dossier;
	const initial = useMemo<Form>(
		() => ({ facts: { ...facts, articles: [...facts.articles] }, reason: "" }),
		[facts],
	);
	const state = useAmendForm<Form, { facts: Facts; reason: string }>({
		dossier,
		form: "amend/facts",
		schema,
		initial,
		read: (form) => {
			const { value, faults } = readFacts(form.facts);
			const all = [...faults, ...missing("reason", form.reason)];
			return {
				value:
					value === null || all.length > 0
						? null
						: { facts: value, reason: form.reason.trim() },
				faults: all,
			};
		},
		label: (field) =>
			field === "reason"
				? t("dossier.reason")
				: t(`dossier.fields.${field as IdentityField}`), // named by its own form
		save: (value) =>
			vault.change({ id, change: { change: "amend-facts", ...value } }),
		tab: "facts",
	});
	const { value, set } = state.draft;
	return (
		<AmendFrame
			screen="amend"
			dossier={dossier}
			title={t("dossier.amend.title.facts")}
			label={t("dossier.amend.save.facts")}
			first="description"
			state={state}
		>
			<p>{t("dossier.amend.factsHint")}</p>
			<FactsFields
				form={value.facts}
				onChange={(next) => set((before) => ({ ...before, facts: next }))}
				error={state.error}
			/>
			<OpinionHint text={value.facts.description} />
			<ReasonField
				value={value.reason}
				onChange={(reason) => set((before) => ({ ...before, reason }))}
				error={state.error("reason")}
			/>
		</AmendFrame>
	);
}
