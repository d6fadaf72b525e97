import { useMemo } from "react";
import type { Person, PersonId } from "../../../../shared/file/parts.ts";
import type { DossierView } from "../../../../shared/vault-protocol.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useVault } from "../../vault/queries.ts";
import { AmendFrame } from "./AmendFrame.tsx";
import { PersonFields } from "./IdentityFields.tsx";
import {
	EMPTY_PERSON,
	type PersonForm,
	personFormSchema,
	readPerson,
} from "./identity-form.ts";
import { useAmendForm } from "./use-amend-form.ts";
import type { IdentityField } from "./use-identity-texts.ts";

interface AmendPersonProps {
	readonly dossier: DossierView;
	/** Null: a person is added. */
	readonly person: PersonId | null;
}

export function AmendPerson({ dossier, person }: AmendPersonProps) {
	const { t } = useTexts();
	const vault = useVault();
	const { id, persons } = dossier;
	const known = persons.find((each) => each.id === person) ?? null;
	const initial = useMemo<PersonForm>(
		() => (known === null ? EMPTY_PERSON : { ...known }),
		[known],
	);
	const state = useAmendForm<PersonForm, Omit<Person, "id">>({
		dossier,
		form: known === null ? "amend/person" : `amend/person/${known.id}`,
		schema: personFormSchema,
		initial,
		read: (form) => readPerson(form),
		label: (field) => t(`dossier.fields.${field as IdentityField}`), // named by its own form
		save: (value) =>
			vault.change({
				id,
				change:
					known === null
						? { change: "add-person", person: value }
						: { change: "amend-person", person: { ...value, id: known.id } },
			}),
		tab: "persons",
	});
	const kind = known === null ? "newPerson" : "person";
	return (
		<AmendFrame
			screen="amend"
			dossier={dossier}
			title={t(`dossier.amend.title.${kind}`)}
			label={t(`dossier.amend.save.${kind}`)}
			first="personName"
			state={state}
		>
			<PersonFields
				form={state.draft.value}
				onChange={(next) => state.draft.set(() => next)}
				error={state.error}
			/>
		</AmendFrame>
	);
}
