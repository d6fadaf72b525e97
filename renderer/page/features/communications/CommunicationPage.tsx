import { useMemo } from "react";
import type { StepName } from "../../../../shared/dossier/steps.ts";
import {
	type Communication,
	recipients,
	ways,
} from "../../../../shared/registers/communications.ts";
import type { DossierView } from "../../../../shared/vault-protocol.ts";
import { DateField } from "../../components/DateField.tsx";
import {
	CheckField,
	ChoiceField,
	SelectField,
	TextField,
} from "../../components/fields.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useSession } from "../../session/use-session.ts";
import { useVault } from "../../vault/queries.ts";
import { AmendFrame } from "../dossier/AmendFrame.tsx";
import { useAmendForm } from "../dossier/use-amend-form.ts";
import {
	type CommunicationForm,
	communicationFormSchema,
	emptyCommunication,
	readCommunication,
} from "./communication-form.ts";

interface CommunicationPageProps {
	readonly dossier: DossierView;
	/** The step for which the law asks for it; null: any communication. */
	readonly step: StepName | null;
}

type Field = keyof CommunicationForm;

/** To whom, what, on what basis, why, when, by what way (C7). */
export function CommunicationPage({ dossier, step }: CommunicationPageProps) {
	const { t } = useTexts();
	const { today } = useSession();
	const vault = useVault();
	const { id } = dossier;
	const initial = useMemo(() => emptyCommunication(step), [step]);
	const state = useAmendForm<CommunicationForm, Communication>({
		dossier,
		form: "amend/communication",
		schema: communicationFormSchema,
		initial,
		read: (form) => readCommunication(form, today),
		label: (field) => t(`registers.field.${field as Field}`), // named by its own form
		save: (communication) => vault.recordCommunication({ id, communication }),
		tab: "communications",
	});
	const { value, set } = state.draft;
	return (
		<AmendFrame
			screen="amend"
			dossier={dossier}
			title={t("registers.enter")}
			label={t("registers.enterNow")}
			first={step === null ? "recipient" : "to"}
			state={state}
		>
			<Fields
				form={value}
				change={(next) => set((before) => ({ ...before, ...next }))}
				error={state.error}
			/>
		</AmendFrame>
	);
}

interface FieldsProps {
	readonly form: CommunicationForm;
	readonly change: (next: Partial<CommunicationForm>) => void;
	readonly error: (field: string) => string | undefined;
}

function Fields({ form, change, error }: FieldsProps) {
	const { t } = useTexts();
	const { today } = useSession();
	const text = (field: "to" | "what" | "basis" | "motive", lines?: number) => (
		<TextField
			name={field}
			label={t(`registers.field.${field}`)}
			hint={field === "basis" ? t("registers.basisHint") : undefined}
			value={form[field]}
			onChange={(next) => change({ [field]: next })}
			{...(lines === undefined ? {} : { lines })}
			needed
			error={error(field)}
		/>
	);
	return (
		<>
			<SelectField
				name="recipient"
				label={t("registers.field.recipient")}
				value={form.recipient === "" ? null : form.recipient}
				onChange={(recipient) => change({ recipient })}
				choices={recipients.map((value) => ({
					value,
					label: t(`registers.recipients.${value}`),
				}))}
				needed
				error={error("recipient")}
			/>
			{text("to")}
			{text("what", 2)}
			{text("basis")}
			{text("motive", 2)}
			<DateField
				name="on"
				label={t("registers.field.on")}
				value={form.on}
				onChange={(on) => change({ on })}
				today={today}
				neverFuture
				needed
				error={error("on")}
			/>
			<ChoiceField
				name="way"
				label={t("registers.field.way")}
				value={form.way === "" ? null : form.way}
				onChange={(way) => change({ way })}
				choices={ways.map((value) => ({
					value,
					label: t(`registers.ways.${value}`),
				}))}
				inline
				needed
				error={error("way")}
			/>
			<CheckField
				name="mustReturn"
				label={t("registers.field.mustReturn")}
				hint={t("registers.mustReturnHint")}
				value={form.mustReturn}
				onChange={(mustReturn) => change({ mustReturn })}
			/>
		</>
	);
}
