import { Button } from "@mantine/core";
import { useTexts } from "../../i18n/use-texts.ts";
import { PersonFields } from "../dossier/IdentityFields.tsx";
import { EMPTY_PERSON, type PersonForm } from "../dossier/identity-form.ts";
import { Block } from "./Block.tsx";
import styles from "./new-dossier.module.css";
import { personPrefix } from "./new-dossier-form.ts";

interface PersonsBlockProps {
	readonly persons: readonly PersonForm[];
	readonly onChange: (persons: PersonForm[]) => void;
	readonly error: (field: string) => string | undefined;
}

/** Complainant, victim, witness, third person: as many as there are. */
export function PersonsBlock({ persons, onChange, error }: PersonsBlockProps) {
	const { t } = useTexts();
	const replace = (place: number, person: PersonForm) =>
		onChange(persons.map((each, at) => (at === place ? person : each)));
	return (
		<Block title={t("dossier.create.blocks.persons")}>
			<p className={styles["quiet"]}>{t("dossier.create.personsHint")}</p>
			{persons.map((person, place) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: persons have no id before the dossier is opened
				<fieldset key={place} className={styles["person"]}>
					<legend>
						{t("dossier.create.personLegend", { number: place + 1 })}
					</legend>
					<PersonFields
						form={person}
						onChange={(next) => replace(place, next)}
						error={error}
						prefix={personPrefix(place)}
					/>
					<Button
						variant="subtle"
						onClick={() => onChange(persons.filter((_, at) => at !== place))}
					>
						{t("dossier.create.removePerson")}
					</Button>
				</fieldset>
			))}
			<div>
				<Button onClick={() => onChange([...persons, EMPTY_PERSON])}>
					{t("dossier.create.addPerson")}
				</Button>
			</div>
		</Block>
	);
}
