import { Button } from "@mantine/core";
import {
	askers,
	requestKinds,
} from "../../../../shared/registers/request-events.ts";
import type { Asked, RequestFault } from "../../../../shared/vault-protocol.ts";
import { DateField } from "../../components/DateField.tsx";
import {
	CheckField,
	ChoiceField,
	SelectField,
	TextField,
} from "../../components/fields.tsx";
import { ScreenTitle } from "../../components/ScreenTitle.tsx";
import links from "../../components/status.module.css";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import type { ScreenProps } from "../../screens.tsx";
import { useSession } from "../../session/use-session.ts";
import { useVault } from "../../vault/queries.ts";
import { useEntryForm } from "../dossier/use-entry-form.ts";
import { useFirstFocus } from "../steps/use-first-focus.ts";
import { EntryForm } from "./EntryForm.tsx";
import { RequestRefus } from "./RequestRefus.tsx";
import {
	EMPTY_REQUEST,
	type NewRequestForm,
	newRequestSchema,
	readNewRequest,
} from "./request-forms.ts";

/** « Personne · Demande · Reçue le · Pièce d’identité vérifiée » (SCREENS 4.14). */
export function NewRequestScreen(_props: ScreenProps<"new-request">) {
	const { t } = useTexts();
	const { today } = useSession();
	const vault = useVault();
	const { router } = useParts();
	const back = () => router.replace({ screen: "requests" });
	useFirstFocus("person");
	const state = useEntryForm<
		NewRequestForm,
		Asked<"receiveRequest">,
		RequestFault
	>({
		form: "requests/new",
		dossier: null,
		schema: newRequestSchema,
		initial: EMPTY_REQUEST,
		read: (form) => readNewRequest(form, today),
		label: (field) => t(`requests.field.${field as keyof NewRequestForm}`), // named by its own form
		save: (value) => vault.receiveRequest(value),
		done: back,
	});
	const leave = () => void state.draft.keep().then(back);
	return (
		<>
			<ScreenTitle
				screen="new-request"
				ready={state.draft.state === "ready"}
				crumbs={
					<button type="button" className={links["link"]} onClick={leave}>
						{t("shell.titles.requests")}
					</button>
				}
			>
				{t("shell.titles.new-request")}
			</ScreenTitle>
			<EntryForm
				main
				state={state}
				save={t("requests.new.save")}
				refusal={
					<RequestRefus fault={state.fault} onClose={state.closeFault} />
				}
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
	readonly form: NewRequestForm;
	readonly change: (next: Partial<NewRequestForm>) => void;
	readonly error: (field: string) => string | undefined;
}

function Fields({ form, change, error }: FieldsProps) {
	const { t } = useTexts();
	const { today } = useSession();
	return (
		<>
			<TextField
				name="person"
				label={t("requests.field.person")}
				value={form.person}
				onChange={(person) => change({ person })}
				needed
				error={error("person")}
			/>
			<SelectField
				name="kind"
				label={t("requests.field.kind")}
				value={form.kind === "" ? null : form.kind}
				onChange={(kind) => change({ kind })}
				choices={requestKinds.map((value) => ({
					value,
					label: t(`requests.kind.${value}`),
				}))}
				needed
				error={error("kind")}
			/>
			<ChoiceField
				name="asks"
				label={t("requests.field.asks")}
				value={form.asks === "" ? null : form.asks}
				onChange={(asks) => change({ asks })}
				choices={askers.map((value) => ({
					value,
					label: t(`requests.asks.${value}`),
				}))}
				inline
				needed
				error={error("asks")}
			/>
			<DateField
				name="received"
				label={t("requests.field.received")}
				value={form.received}
				onChange={(received) => change({ received })}
				today={today}
				neverFuture
				needed
				error={error("received")}
			/>
			<TextField
				name="reference"
				label={t("requests.field.reference")}
				hint={t("requests.hint.reference")}
				value={form.reference}
				onChange={(reference) => change({ reference })}
			/>
			<TextField
				name="words"
				label={t("requests.field.words")}
				value={form.words}
				onChange={(words) => change({ words })}
				lines={3}
			/>
			<CheckField
				name="identified"
				label={t("requests.field.identified")}
				hint={t("requests.hint.identified")}
				value={form.identified}
				onChange={(identified) => change({ identified })}
			/>
		</>
	);
}
