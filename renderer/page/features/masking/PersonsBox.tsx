import { Button, Checkbox } from "@mantine/core";
import type { Person, PersonId } from "../../../../shared/file/parts.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import styles from "./masking.module.css";

/** What the search says of one person. */
export interface PersonFound {
	readonly person: Person;
	/** « 4 endroits trouvés (p. 2, p. 4), 2 marqués ». */
	readonly words: string;
	readonly unmarked: number;
	/** Found here, but not among those whom the piece concerns. */
	readonly isNew: boolean;
}

interface PersonsBoxProps {
	/** Null while the search is under way. */
	readonly found: readonly PersonFound[] | null;
	readonly hidden: readonly PersonId[];
	readonly onHide: (person: PersonId, isHidden: boolean) => void;
	readonly onMarkAll: (person: PersonId) => void;
	/** Null: nothing may be changed here. */
	readonly onEnter: ((person: PersonId) => void) | null;
	/** What the search could not see. */
	readonly notes: readonly string[];
}

/** « Tiers de cette pièce »: the search proposes, a person decides. */
export function PersonsBox(props: PersonsBoxProps) {
	const { found, hidden, onHide, onMarkAll, onEnter, notes } = props;
	const { t } = useTexts();
	return (
		<fieldset className={styles["persons"]}>
			<legend>{t("masking.persons.title")}</legend>
			{found === null && <p>{t("masking.persons.searching")}</p>}
			{found?.length === 0 && <p>{t("masking.persons.none")}</p>}
			{found !== null && found.length > 0 && (
				<p className={styles["hint"]}>{t("masking.persons.hint")}</p>
			)}
			{found?.map(({ person, words, unmarked, isNew }) => {
				const { id, name, part } = person;
				const partName = t(`dossier.part.${part}`);
				return (
					<div key={id} className={styles["person"]}>
						<Checkbox
							label={t("masking.persons.person", { part: partName, name })}
							description={words}
							checked={hidden.includes(id)}
							onChange={(event) => onHide(id, event.currentTarget.checked)}
						/>
						{unmarked > 0 && (
							<Button
								size="compact-sm"
								aria-label={t("masking.persons.markAllOf", { name })}
								onClick={() => onMarkAll(id)}
							>
								{t("masking.persons.markAll")}
							</Button>
						)}
						{isNew && onEnter && (
							<>
								<span className={styles["hint"]}>
									{t("masking.persons.notOn")}
								</span>
								<Button
									size="compact-sm"
									aria-label={t("masking.persons.enterOf", { name })}
									onClick={() => onEnter(id)}
								>
									{t("masking.persons.enter")}
								</Button>
							</>
						)}
					</div>
				);
			})}
			{notes.map((note) => (
				<p key={note} className={styles["note"]}>
					{note}
				</p>
			))}
			<p className={styles["hint"]}>{t("masking.persons.searchNote")}</p>
		</fieldset>
	);
}
