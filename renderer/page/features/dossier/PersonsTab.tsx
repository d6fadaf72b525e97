import { Button } from "@mantine/core";
import { useState } from "react";
import type { Person } from "../../../../shared/file/parts.ts";
import type { DossierView } from "../../../../shared/vault-protocol.ts";
import { EmptyState } from "../../components/EmptyState.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import styles from "./dossier.module.css";
import { RemoveSheet } from "./RemoveSheet.tsx";
import tables from "./table.module.css";

/** Who is concerned besides the agent, and in which part. */
export function PersonsTab({ dossier }: { readonly dossier: DossierView }) {
	const { t } = useTexts();
	const { router } = useParts();
	const { id, persons } = dossier;
	const mayChange = dossier.may.includes("change");
	const add = () => router.go({ screen: "amend", id, part: "person" });
	return (
		<>
			{persons.length === 0 ? (
				<EmptyState text={t("dossier.persons.empty")} />
			) : (
				<PersonTable dossier={dossier} mayChange={mayChange} />
			)}
			{mayChange && (
				<div className={styles["buttons"]}>
					<Button onClick={add}>{t("dossier.persons.add")}</Button>
				</div>
			)}
		</>
	);
}

interface PersonTableProps {
	readonly dossier: DossierView;
	readonly mayChange: boolean;
}

function PersonTable({ dossier, mayChange }: PersonTableProps) {
	const { t } = useTexts();
	const [removed, setRemoved] = useState<Person | null>(null);
	return (
		<>
			<table className={tables["table"]}>
				<thead>
					<tr>
						<th scope="col">{t("dossier.persons.name")}</th>
						<th scope="col">{t("dossier.persons.part")}</th>
						<th scope="col">{t("dossier.persons.note")}</th>
						{mayChange && <th scope="col">{t("dossier.persons.actions")}</th>}
					</tr>
				</thead>
				<tbody>
					{dossier.persons.map((person) => (
						<tr key={person.id}>
							<th scope="row">{person.name}</th>
							<td>{t(`dossier.part.${person.part}`)}</td>
							<td>{person.note}</td>
							{mayChange && (
								<td>
									<PersonButtons
										dossier={dossier}
										person={person}
										onRemove={() => setRemoved(person)}
									/>
								</td>
							)}
						</tr>
					))}
				</tbody>
			</table>
			{removed && (
				<RemoveSheet
					dossier={dossier.id}
					title={t("dossier.persons.removeTitle")}
					sentence={t("dossier.persons.removeSentence", { name: removed.name })}
					confirm={t("dossier.persons.removeNow")}
					change={(reason) => ({
						change: "remove-person",
						person: removed.id,
						reason,
					})}
					onLeave={() => setRemoved(null)}
				/>
			)}
		</>
	);
}

interface PersonButtonsProps {
	readonly dossier: DossierView;
	readonly person: Person;
	readonly onRemove: () => void;
}

function PersonButtons({ dossier, person, onRemove }: PersonButtonsProps) {
	const { t } = useTexts();
	const { router } = useParts();
	const { name } = person;
	return (
		<div className={styles["rowButtons"]}>
			<Button
				size="compact-sm"
				aria-label={t("dossier.persons.amendOne", { name })}
				onClick={() =>
					router.go({
						screen: "amend",
						id: dossier.id,
						part: "person",
						person: person.id,
					})
				}
			>
				{t("dossier.persons.amend")}
			</Button>
			<Button
				size="compact-sm"
				aria-label={t("dossier.persons.removeOne", { name })}
				onClick={onRemove}
			>
				{t("dossier.persons.remove")}
			</Button>
		</div>
	);
}
