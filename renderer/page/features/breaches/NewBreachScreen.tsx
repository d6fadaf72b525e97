import { Button } from "@mantine/core";
import { breachRisks } from "../../../../shared/registers/breach-events.ts";
import type { Asked, BreachFault } from "../../../../shared/vault-protocol.ts";
import { ChoiceField, TextField } from "../../components/fields.tsx";
import { ScreenTitle } from "../../components/ScreenTitle.tsx";
import links from "../../components/status.module.css";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import type { ScreenProps } from "../../screens.tsx";
import { useSession } from "../../session/use-session.ts";
import { useVault } from "../../vault/queries.ts";
import { useEntryForm } from "../dossier/use-entry-form.ts";
import { EntryForm } from "../requests/EntryForm.tsx";
import { useFirstFocus } from "../steps/use-first-focus.ts";
import { BreachRefus } from "./BreachRefus.tsx";
import {
	EMPTY_BREACH,
	type NewBreachForm,
	newBreachSchema,
	readNewBreach,
} from "./breach-forms.ts";
import { MomentFields } from "./MomentFields.tsx";

/** What happened, when it became known, to whom, what was done, how high the risk is (C10). */
export function NewBreachScreen(_props: ScreenProps<"new-breach">) {
	const { t } = useTexts();
	const { today } = useSession();
	const vault = useVault();
	const { router } = useParts();
	const back = () => router.replace({ screen: "registers", tab: "breaches" });
	useFirstFocus("known");
	const state = useEntryForm<NewBreachForm, Asked<"recordBreach">, BreachFault>(
		{
			form: "breaches/new",
			dossier: null,
			schema: newBreachSchema,
			initial: EMPTY_BREACH,
			read: (form) => readNewBreach(form, today),
			label: (field) => t(`breaches.field.${field as keyof NewBreachForm}`), // named by its own form
			save: (value) => vault.recordBreach(value),
			done: back,
		},
	);
	const leave = () => void state.draft.keep().then(back);
	return (
		<>
			<ScreenTitle
				screen="new-breach"
				ready={state.draft.state === "ready"}
				crumbs={
					<button type="button" className={links["link"]} onClick={leave}>
						{t("registers.tabs.breaches")}
					</button>
				}
			>
				{t("shell.titles.new-breach")}
			</ScreenTitle>
			<EntryForm
				main
				state={state}
				save={t("breaches.save")}
				refusal={<BreachRefus fault={state.fault} onClose={state.closeFault} />}
				beside={
					<Button onClick={leave}>{t("dossier.amend.keepAndLeave")}</Button>
				}
			>
				<Fields form={state.value} change={state.change} error={state.error} />
			</EntryForm>
		</>
	);
}

interface FieldsProps {
	readonly form: NewBreachForm;
	readonly change: (next: Partial<NewBreachForm>) => void;
	readonly error: (field: string) => string | undefined;
}

function Fields({ form, change, error }: FieldsProps) {
	const { t } = useTexts();
	const text = (field: "what" | "persons" | "measures", needed: boolean) => (
		<TextField
			name={field}
			label={t(`breaches.field.${field}`)}
			hint={t("breaches.hint.noNames")}
			value={form[field]}
			onChange={(next) => change({ [field]: next })}
			lines={2}
			needed={needed}
			error={error(field)}
		/>
	);
	return (
		<>
			<p>{t("breaches.hint.known")}</p>
			<MomentFields
				field="known"
				day={form.known}
				time={form.knownTime}
				onDay={(known) => change({ known })}
				onTime={(knownTime) => change({ knownTime })}
				error={error}
			/>
			{text("what", true)}
			{text("persons", true)}
			{text("measures", false)}
			<ChoiceField
				name="risk"
				label={t("breaches.field.risk")}
				value={form.risk}
				onChange={(risk) => change({ risk })}
				choices={breachRisks.map((value) => ({
					value,
					label: t(`breaches.risk.${value}`),
				}))}
				inline
				needed
			/>
		</>
	);
}
