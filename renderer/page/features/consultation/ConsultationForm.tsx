import { Button } from "@mantine/core";
import type {
	Asked,
	ConsultationPlan,
	RequestFault,
	RequestView,
} from "../../../../shared/vault-protocol.ts";
import {
	CheckField,
	SelectField,
	TextField,
} from "../../components/fields.tsx";
import { RuleLink } from "../../components/RuleLink.tsx";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import { useSession } from "../../session/use-session.ts";
import { useVault } from "../../vault/queries.ts";
import { useEntryForm } from "../dossier/use-entry-form.ts";
import { EntryForm } from "../requests/EntryForm.tsx";
import { RequestRefus } from "../requests/RequestRefus.tsx";
import requests from "../requests/requests.module.css";
import {
	consultationSchema,
	EMPTY_CONSULTATION,
	type ConsultationForm as Form,
	readConsultation,
} from "./consultation-form.ts";
import { PieceChoice } from "./PieceChoice.tsx";

interface ConsultationFormProps {
	readonly request: RequestView;
	readonly plan: ConsultationPlan;
}

export function ConsultationForm({ request, plan }: ConsultationFormProps) {
	const { t } = useTexts();
	const { router } = useParts();
	const vault = useVault();
	const { id, asks } = request;
	const labels: Readonly<Record<keyof Form, string>> = {
		there: t("consultation.form.there"),
		present: t("consultation.form.present"),
		person: t("consultation.form.who"),
		pieces: t("consultation.form.pieces"),
	};
	const state = useEntryForm<
		Form,
		Omit<Asked<"beginConsultation">, "id">,
		RequestFault
	>({
		form: `requests/consultation/${id}`,
		dossier: plan.dossier,
		schema: consultationSchema,
		initial: EMPTY_CONSULTATION,
		read: (form) => readConsultation(form, plan.pieces, asks),
		label: (field) => labels[field as keyof Form], // named by its own form
		save: (value) => vault.beginConsultation({ id, ...value }),
		done: () => router.replace({ screen: "consulting", id }),
	});
	const { value: form, change, error } = state;
	return (
		<>
			<Facts request={request} plan={plan} />
			<EntryForm
				main
				state={state}
				save={t("consultation.form.begin")}
				refusal={
					<RequestRefus fault={state.fault} onClose={state.closeFault} />
				}
				beside={
					plan.pieces.length > 0 && (
						<Button
							onClick={() =>
								router.go({
									screen: "dossier",
									id: plan.dossier,
									tab: "pieces",
								})
							}
						>
							{t("consultation.form.open")}
						</Button>
					)
				}
			>
				<CheckField
					name="there"
					label={labels.there}
					value={form.there}
					onChange={(there) => change({ there })}
					error={error("there")}
				/>
				<TextField
					name="present"
					label={labels.present}
					hint={t("consultation.form.presentHint")}
					value={form.present}
					onChange={(present) => change({ present })}
				/>
				{asks === "other" && (
					<SelectField
						name="person"
						label={labels.person}
						hint={t("consultation.form.whoHint")}
						value={form.person === "" ? null : form.person}
						onChange={(person) => change({ person })}
						choices={plan.persons.map(({ id: value, name }) => ({
							value,
							label: name,
						}))}
						needed
						error={error("person")}
					/>
				)}
				<PieceChoice plan={plan} asks={asks} form={form} change={change} />
			</EntryForm>
		</>
	);
}

/** What is entered by itself. */
function Facts({ request, plan }: ConsultationFormProps) {
	const { t } = useTexts();
	const { day } = useFormat();
	const { name } = useSession();
	const { person, received, identified } = request;
	return (
		<>
			<dl className={requests["facts"]}>
				<dt>{t("requests.field.person")}</dt>
				<dd>{person ?? t("requests.nameless")}</dd>
				<dt>{t("requests.field.identified")}</dt>
				<dd>
					{identified && t("requests.identity.seen", { day: day(identified) })}
				</dd>
				<dt>{t("requests.column.dossier")}</dt>
				<dd>{plan.reference}</dd>
				<dt>{t("consultation.form.motive")}</dt>
				<dd>
					{t("consultation.form.motiveOf", { day: day(received) })}{" "}
					<RuleLink rule="C5" />
				</dd>
				<dt>{t("consultation.form.by")}</dt>
				<dd>{name}</dd>
			</dl>
			{plan.restricted !== null && (
				<p className={requests["why"]}>
					{t("consultation.form.restricted", { day: day(plan.restricted) })}{" "}
					<RuleLink rule="C9" />
				</p>
			)}
		</>
	);
}
