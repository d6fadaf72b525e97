import { Checkbox } from "@mantine/core";
import { useMemo } from "react";
import {
	type PieceDescription,
	type SpecialCategory,
	specialCategories,
} from "../../../../shared/file/parts.ts";
import type {
	DossierView,
	PieceView,
} from "../../../../shared/vault-protocol.ts";
import { DateField } from "../../components/DateField.tsx";
import { TextField } from "../../components/fields.tsx";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useSession } from "../../session/use-session.ts";
import { useVault } from "../../vault/queries.ts";
import { AmendFrame } from "../dossier/AmendFrame.tsx";
import { useAmendForm } from "../dossier/use-amend-form.ts";
import {
	type DescriptionForm,
	descriptionFormSchema,
	readDescription,
} from "./description-form.ts";
import styles from "./pieces.module.css";

interface DescriptionPageProps {
	readonly dossier: DossierView;
	readonly piece: PieceView;
}

export function DescriptionPage({ dossier, piece }: DescriptionPageProps) {
	const { t } = useTexts();
	const { today } = useSession();
	const vault = useVault();
	const { id } = dossier;
	const state = useAmendForm<DescriptionForm, PieceDescription>({
		dossier,
		form: `piece/${piece.id}`,
		schema: descriptionFormSchema,
		initial: useInitial(piece),
		read: (form) => readDescription(form, today),
		label: (field) =>
			t(field === "date" ? "pieces.field.date" : "pieces.field.title"),
		save: (description) =>
			vault.change({
				id,
				change: { change: "describe-piece", piece: piece.id, description },
			}),
		tab: "pieces",
	});
	const { value, set } = state.draft;
	return (
		<AmendFrame
			screen="piece-description"
			dossier={dossier}
			title={t("pieces.description.title", { number: piece.number })}
			label={t("pieces.description.save")}
			first="title"
			state={state}
		>
			<TextField
				name="title"
				label={t("pieces.field.title")}
				value={value.title}
				onChange={(title) => set((before) => ({ ...before, title }))}
				needed
				error={state.error("title")}
			/>
			<DateField
				name="date"
				label={t("pieces.field.date")}
				hint={t("pieces.field.dateHint")}
				value={value.date}
				onChange={(date) => set((before) => ({ ...before, date }))}
				today={today}
				neverFuture
				error={state.error("date")}
			/>
			<TextField
				name="author"
				label={t("pieces.field.author")}
				value={value.author}
				onChange={(author) => set((before) => ({ ...before, author }))}
			/>
			<Checks
				label={t("pieces.field.persons")}
				empty={t("pieces.field.noPersons")}
				value={value.persons}
				onChange={(persons) => set((before) => ({ ...before, persons }))}
				choices={dossier.persons.map((person) => ({
					value: person.id,
					label: `${person.name} (${t(`dossier.part.${person.part}`)})`,
				}))}
			/>
			<Checks<SpecialCategory>
				label={t("pieces.field.special")}
				value={value.special}
				onChange={(special) => set((before) => ({ ...before, special }))}
				choices={specialCategories.map((each) => ({
					value: each,
					label: t(`pieces.special.${each}`),
				}))}
			/>
		</AmendFrame>
	);
}

function useInitial(piece: PieceView): DescriptionForm {
	const { day } = useFormat();
	return useMemo(
		() => ({
			title: piece.title,
			date: piece.date === null ? "" : day(piece.date),
			author: piece.author,
			persons: [...piece.persons],
			special: [...piece.special],
		}),
		[piece, day],
	);
}

interface ChecksProps<Value extends string> {
	readonly label: string;
	readonly value: readonly Value[];
	readonly onChange: (value: Value[]) => void;
	readonly choices: readonly {
		readonly value: Value;
		readonly label: string;
	}[];
	readonly empty?: string;
}

function Checks<Value extends string>(props: ChecksProps<Value>) {
	const { label, value, onChange, choices, empty } = props;
	return (
		<Checkbox.Group
			label={label}
			value={[...value]}
			onChange={(chosen) => onChange(chosen as Value[])} // of the choices below
		>
			<div className={styles["checks"]}>
				{choices.length === 0 && <p>{empty}</p>}
				{choices.map((choice) => (
					<Checkbox
						key={choice.value}
						value={choice.value}
						label={choice.label}
					/>
				))}
			</div>
		</Checkbox.Group>
	);
}
