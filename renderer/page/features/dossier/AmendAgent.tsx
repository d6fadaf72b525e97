import { useMemo } from "react";
import { z } from "zod";
import type { AgentIdentity } from "../../../../shared/file/parts.ts";
import type { DossierView } from "../../../../shared/vault-protocol.ts";
import { formatNationalNumber } from "../../format/national-number.ts";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useSession } from "../../session/use-session.ts";
import { useVault } from "../../vault/queries.ts";
import { AmendFrame } from "./AmendFrame.tsx";
import { AgentFields } from "./IdentityFields.tsx";
import { agentFormSchema, missing, readAgent } from "./identity-form.ts";
import { ReasonField } from "./ReasonField.tsx";
import { useAmendForm } from "./use-amend-form.ts";
import type { IdentityField } from "./use-identity-texts.ts";

const schema = z.object({ agent: agentFormSchema, reason: z.string() });
type Form = z.infer<typeof schema>;

export function AmendAgent({ dossier }: { readonly dossier: DossierView }) {
	const { t } = useTexts();
	const { today } = useSession();
	const initial = useInitial(dossier);
	const vault = useVault();
	const { id } = dossier;
	const state = useAmendForm<Form, { agent: AgentIdentity; reason: string }>({
		dossier,
		form: "amend/agent",
		schema,
		initial,
		read: (form) => {
			const { value, faults } = readAgent(form.agent, today);
			const all = [...faults, ...missing("reason", form.reason)];
			return {
				value:
					value === null || all.length > 0
						? null
						: { agent: value, reason: form.reason.trim() },
				faults: all,
			};
		},
		label: (field) =>
			field === "reason"
				? t("dossier.reason")
				: t(`dossier.fields.${field as IdentityField}`), // named by its own form
		save: (value) =>
			vault.change({ id, change: { change: "amend-agent", ...value } }),
		tab: "facts",
	});
	const { value, set } = state.draft;
	return (
		<AmendFrame
			screen="amend"
			dossier={dossier}
			title={t("dossier.amend.title.agent")}
			label={t("dossier.amend.save.agent")}
			first="name"
			state={state}
		>
			<AgentFields
				form={value.agent}
				onChange={(agent) => set((before) => ({ ...before, agent }))}
				error={state.error}
			/>
			<ReasonField
				value={value.reason}
				onChange={(reason) => set((before) => ({ ...before, reason }))}
				error={state.error("reason")}
			/>
		</AmendFrame>
	);
}

function useInitial({ agent }: DossierView): Form {
	const { day } = useFormat();
	return useMemo(() => {
		const { left: _, nationalNumber, entered, ...rest } = agent;
		return {
			agent: {
				...rest,
				nationalNumber: formatNationalNumber(nationalNumber),
				entered: day(entered),
			},
			reason: "",
		};
	}, [agent, day]);
}
