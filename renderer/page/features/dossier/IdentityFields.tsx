import { TagsInput } from "@mantine/core";
import { DateField } from "../../components/DateField.tsx";
import {
	ChoiceField,
	SelectField,
	TextField,
} from "../../components/fields.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useSession } from "../../session/use-session.ts";
import styles from "./dossier.module.css";
import {
	type AgentForm,
	type FactsForm,
	PERSON_PARTS,
	type PersonForm,
} from "./identity-form.ts";

interface FieldsProps<Form> {
	readonly form: Form;
	readonly onChange: (form: Form) => void;
	readonly error: (field: string) => string | undefined;
}

/** Who must explain. */
export function AgentFields({ form, onChange, error }: FieldsProps<AgentForm>) {
	const { t } = useTexts();
	const { today } = useSession();
	const text = (name: "name" | "firstName" | "service") => ({
		name,
		label: t(`dossier.fields.${name}`),
		value: form[name],
		onChange: (value: string) => onChange({ ...form, [name]: value }),
		error: error(name),
		needed: true,
	});
	return (
		<div className={styles["fieldGrid"]}>
			<TextField {...text("name")} />
			<TextField {...text("firstName")} />
			<TextField
				name="nationalNumber"
				label={t("dossier.fields.nationalNumber")}
				value={form.nationalNumber}
				onChange={(nationalNumber) => onChange({ ...form, nationalNumber })}
				error={error("nationalNumber")}
				needed
				mono
			/>
			<ChoiceField
				name="status"
				label={t("dossier.fields.status")}
				value={form.status === "" ? null : form.status}
				onChange={(status) => onChange({ ...form, status })}
				choices={(["official", "employee"] as const).map((value) => ({
					value,
					label: t(`dossier.status.${value}`),
				}))}
				error={error("status")}
				inline
				needed
			/>
			<TextField {...text("service")} />
			<DateField
				name="entered"
				label={t("dossier.fields.entered")}
				value={form.entered}
				onChange={(entered) => onChange({ ...form, entered })}
				today={today}
				neverFuture
				needed
				error={error("entered")}
			/>
		</div>
	);
}

/** What the agent is said to have done. */
export function FactsFields({ form, onChange, error }: FieldsProps<FactsForm>) {
	const { t } = useTexts();
	return (
		<>
			<TextField
				name="description"
				label={t("dossier.fields.description")}
				value={form.description}
				onChange={(description) => onChange({ ...form, description })}
				lines={4}
				needed
				error={error("description")}
			/>
			<TagsInput
				name="articles"
				label={t("dossier.fields.articles")}
				description={t("dossier.fields.articlesHint")}
				value={[...form.articles]}
				onChange={(articles) => onChange({ ...form, articles })}
				maxTags={40}
				acceptValueOnBlur
				clearable={false}
			/>
			<TextField
				name="knownBy"
				label={t("dossier.fields.knownBy")}
				hint={t("dossier.fields.knownByHint")}
				value={form.knownBy}
				onChange={(knownBy) => onChange({ ...form, knownBy })}
				needed
				error={error("knownBy")}
			/>
		</>
	);
}

interface PersonFieldsProps extends FieldsProps<PersonForm> {
	/** Tells one person's fields from another's on the same screen. */
	readonly prefix?: string;
}

/** A person concerned besides the agent. */
export function PersonFields(props: PersonFieldsProps) {
	const { form, onChange, error, prefix = "" } = props;
	const { t } = useTexts();
	return (
		<div className={styles["fieldGrid"]}>
			<TextField
				name={`${prefix}personName`}
				label={t("dossier.fields.personName")}
				value={form.name}
				onChange={(name) => onChange({ ...form, name })}
				needed
				error={error(`${prefix}personName`)}
			/>
			<SelectField
				name={`${prefix}personPart`}
				label={t("dossier.fields.personPart")}
				value={form.part === "" ? null : form.part}
				onChange={(part) => onChange({ ...form, part })}
				choices={PERSON_PARTS.map((value) => ({
					value,
					label: t(`dossier.part.${value}`),
				}))}
				needed
				error={error(`${prefix}personPart`)}
			/>
			<TextField
				name={`${prefix}personNote`}
				label={t("dossier.fields.personNote")}
				value={form.note}
				onChange={(note) => onChange({ ...form, note })}
			/>
		</div>
	);
}
