import {
	erasureGrounds,
	requestOutcomes,
	restrictionCases,
} from "../../../../shared/registers/request-events.ts";
import type {
	Asked,
	RequestFault,
	RequestView,
} from "../../../../shared/vault-protocol.ts";
import { DateField } from "../../components/DateField.tsx";
import { ChoiceField, TextField } from "../../components/fields.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import { useSession } from "../../session/use-session.ts";
import { useVault } from "../../vault/queries.ts";
import { useEntryForm } from "../dossier/use-entry-form.ts";
import { ActSection } from "./ActSection.tsx";
import { EntryForm } from "./EntryForm.tsx";
import { RequestRefus } from "./RequestRefus.tsx";
import {
	answerSchema,
	EMPTY_ANSWER,
	type AnswerForm as Form,
	needsCase,
	needsGround,
	readAnswer,
} from "./request-forms.ts";

interface AnswerFormProps {
	readonly request: RequestView;
}

const LABELS: Readonly<
	Record<keyof Form, "on" | "outcome" | "ground" | "restriction" | "answer">
> = {
	on: "on",
	outcome: "outcome",
	ground: "ground",
	restriction: "restriction",
	words: "answer",
};

/** The answer: an erasure is refused on one of four grounds, a restriction granted in one of four cases (N). */
export function AnswerForm({ request }: AnswerFormProps) {
	const { t } = useTexts();
	const { today } = useSession();
	const vault = useVault();
	const { router } = useParts();
	const { id, kind, dossier } = request;
	const state = useEntryForm<
		Form,
		Omit<Asked<"answerRequest">, "id">,
		RequestFault
	>({
		form: `requests/answer/${id}`,
		dossier: dossier?.id ?? null,
		schema: answerSchema,
		initial: EMPTY_ANSWER,
		read: (form) => readAnswer(kind, form, today),
		label: (field) => t(`requests.field.${LABELS[field as keyof Form]}`), // named by its own form
		save: (value) => vault.answerRequest({ id, ...value }),
		done: () => router.replace({ screen: "request", id }),
	});
	return (
		<ActSection id="answer" title={t("requests.answer.title")}>
			{kind === "erasure" && <p>{t("requests.hint.answerErasure")}</p>}
			<EntryForm
				main
				state={state}
				save={t("requests.answer.save")}
				refusal={
					<RequestRefus fault={state.fault} onClose={state.closeFault} />
				}
			>
				<Fields
					request={request}
					form={state.value}
					change={state.change}
					error={state.error}
				/>
			</EntryForm>
		</ActSection>
	);
}

interface FieldsProps extends AnswerFormProps {
	readonly form: Form;
	readonly change: (next: Partial<Form>) => void;
	readonly error: (field: string) => string | undefined;
}

function Fields({ request, form, change, error }: FieldsProps) {
	const { t } = useTexts();
	const { today } = useSession();
	const { kind } = request;
	return (
		<>
			<Outcome request={request} form={form} change={change} error={error} />
			{needsGround(kind, form) && (
				<ChoiceField
					name="ground"
					label={t("requests.field.ground")}
					hint={t("requests.hint.ground")}
					value={form.ground === "" ? null : form.ground}
					onChange={(ground) => change({ ground })}
					choices={erasureGrounds.map((value) => ({
						value,
						label: t(`requests.ground.${value}`),
					}))}
					needed
					error={error("ground")}
				/>
			)}
			{needsCase(kind, form) && (
				<ChoiceField
					name="restriction"
					label={t("requests.field.restriction")}
					value={form.restriction === "" ? null : form.restriction}
					onChange={(restriction) => change({ restriction })}
					choices={restrictionCases.map((value) => ({
						value,
						label: t(`requests.restriction.${value}`),
					}))}
					needed
					error={error("restriction")}
				/>
			)}
			<DateField
				name="on"
				label={t("requests.field.on")}
				value={form.on}
				onChange={(on) => change({ on })}
				today={today}
				neverFuture
				needed
				error={error("on")}
			/>
			<TextField
				name="words"
				label={t("requests.field.answer")}
				hint={
					form.outcome === "refused"
						? `${t("requests.hint.answer")} ${t("requests.answer.complaint")}`
						: t("requests.hint.answer")
				}
				value={form.words}
				onChange={(words) => change({ words })}
				lines={3}
				needed={form.outcome === "refused"}
				error={error("words")}
			/>
		</>
	);
}

/** Before the identity is proved a request can only end without an answer to it (N). */
function Outcome({ request, form, change, error }: FieldsProps) {
	const { t } = useTexts();
	const proved = request.identified !== null;
	const outcomes = requestOutcomes.filter((each) =>
		each === "unidentified" ? !proved : each === "withdrawn" || proved,
	);
	return (
		<ChoiceField
			name="outcome"
			label={t("requests.field.outcome")}
			hint={proved ? undefined : t("requests.hint.identityFirst")}
			value={form.outcome === "" ? null : form.outcome}
			onChange={(outcome) => change({ outcome })}
			choices={outcomes.map((value) => ({
				value,
				label: t(`requests.outcome.${value}`),
			}))}
			needed
			error={error("outcome")}
		/>
	);
}
