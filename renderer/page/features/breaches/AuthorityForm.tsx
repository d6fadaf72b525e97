import { ways } from "../../../../shared/registers/communications.ts";
import type {
	Asked,
	BreachFault,
	BreachView,
} from "../../../../shared/vault-protocol.ts";
import { ChoiceField, TextField } from "../../components/fields.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import { useSession } from "../../session/use-session.ts";
import { useVault } from "../../vault/queries.ts";
import { useEntryForm } from "../dossier/use-entry-form.ts";
import { ActSection } from "../requests/ActSection.tsx";
import { EntryForm } from "../requests/EntryForm.tsx";
import { BreachRefus } from "./BreachRefus.tsx";
import {
	EMPTY_TOLD,
	readTold,
	type ToldForm,
	toldSchema,
} from "./breach-forms.ts";
import { MomentFields } from "./MomentFields.tsx";

/** When and how the authority was told; after the 72 hours with the reason (C10, C7). */
export function AuthorityForm({
	breach: { id, until, hoursLeft },
}: {
	readonly breach: BreachView;
}) {
	const { t } = useTexts();
	const { today } = useSession();
	const vault = useVault();
	const { router } = useParts();
	const state = useEntryForm<
		ToldForm,
		Omit<Asked<"tellAuthority">, "id">,
		BreachFault
	>({
		form: `breaches/authority/${id}`,
		dossier: null,
		schema: toldSchema,
		initial: EMPTY_TOLD,
		read: (form) => readTold(form, until, today),
		label: (field) => t(`breaches.field.${field as keyof ToldForm}`), // named by its own form
		save: (value) => vault.tellAuthority({ id, ...value }),
		done: () => router.replace({ screen: "breach", id }),
	});
	const { value, change, error } = state;
	return (
		<ActSection id="authority" title={t("breaches.authority.title")}>
			<p>{t("breaches.hint.communication")}</p>
			<EntryForm
				main
				state={state}
				save={t("breaches.authority.save")}
				refusal={<BreachRefus fault={state.fault} onClose={state.closeFault} />}
			>
				<MomentFields
					field="told"
					day={value.told}
					time={value.toldTime}
					onDay={(told) => change({ told })}
					onTime={(toldTime) => change({ toldTime })}
					error={error}
				/>
				<ChoiceField
					name="way"
					label={t("breaches.field.way")}
					value={value.way === "" ? null : value.way}
					onChange={(way) => change({ way })}
					choices={ways
						.filter((each) => each !== "sealed-package")
						.map((each) => ({
							value: each,
							label: t(`registers.ways.${each}`),
						}))}
					inline
					needed
					error={error("way")}
				/>
				{(hoursLeft < 0 || error("lateReason") !== undefined) && (
					<TextField
						name="lateReason"
						label={t("breaches.field.lateReason")}
						hint={t("breaches.hint.lateReason")}
						value={value.lateReason}
						onChange={(lateReason) => change({ lateReason })}
						lines={2}
						error={error("lateReason")}
					/>
				)}
			</EntryForm>
		</ActSection>
	);
}
