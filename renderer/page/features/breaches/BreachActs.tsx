import type {
	Asked,
	BreachFault,
	BreachView,
} from "../../../../shared/vault-protocol.ts";
import { DateField } from "../../components/DateField.tsx";
import { ChoiceField, TextField } from "../../components/fields.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import { useSession } from "../../session/use-session.ts";
import { useVault } from "../../vault/queries.ts";
import { useEntryForm } from "../dossier/use-entry-form.ts";
import { ActSection } from "../requests/ActSection.tsx";
import { EntryForm } from "../requests/EntryForm.tsx";
import { BreachRefus } from "./BreachRefus.tsx";
import {
	type RiskForm as Assessment,
	type MeasuresForm as Measures,
	measuresSchema,
	type PersonsForm as PersonsToTell,
	personsSchema,
	readMeasures,
	readPersons,
	readRisk,
	riskSchema,
} from "./breach-forms.ts";

interface ActProps {
	readonly breach: BreachView;
}

const UNKNOWN: Assessment = { risk: "", reason: "" };

export function RiskForm({ breach: { id, authority } }: ActProps) {
	const { t } = useTexts();
	const vault = useVault();
	const { router } = useParts();
	const state = useEntryForm<
		Assessment,
		Omit<Asked<"assessBreach">, "id">,
		BreachFault
	>({
		form: `breaches/risk/${id}`,
		dossier: null,
		schema: riskSchema,
		initial: UNKNOWN,
		read: readRisk,
		label: (field) => t(`breaches.field.${field as keyof Assessment}`), // named by its own form
		save: (value) => vault.assessBreach({ id, ...value }),
		done: () => router.replace({ screen: "breach", id }),
	});
	const { risk, reason } = state.value;
	return (
		<ActSection id="assess" title={t("breaches.assess.title")}>
			<EntryForm
				main={authority !== null}
				state={state}
				save={t("breaches.assess.save")}
				refusal={<BreachRefus fault={state.fault} onClose={state.closeFault} />}
			>
				<ChoiceField
					name="risk"
					label={t("breaches.field.risk")}
					value={risk === "" ? null : risk}
					onChange={(next) => state.change({ risk: next })}
					choices={(["high", "not-high"] as const).map((value) => ({
						value,
						label: t(`breaches.risk.${value}`),
					}))}
					inline
					needed
					error={state.error("risk")}
				/>
				<TextField
					name="reason"
					label={t("breaches.field.reason")}
					value={reason}
					onChange={(next) => state.change({ reason: next })}
					lines={2}
					needed
					error={state.error("reason")}
				/>
			</EntryForm>
		</ActSection>
	);
}

const NOBODY: PersonsToTell = { on: "", how: "" };

export function PersonsForm({ breach: { id, authority } }: ActProps) {
	const { t } = useTexts();
	const { today } = useSession();
	const vault = useVault();
	const { router } = useParts();
	const state = useEntryForm<
		PersonsToTell,
		Omit<Asked<"tellPersons">, "id">,
		BreachFault
	>({
		form: `breaches/persons/${id}`,
		dossier: null,
		schema: personsSchema,
		initial: NOBODY,
		read: (form) => readPersons(form, today),
		label: (field) => t(`breaches.field.${field as keyof PersonsToTell}`), // named by its own form
		save: (value) => vault.tellPersons({ id, ...value }),
		done: () => router.replace({ screen: "breach", id }),
	});
	const { on, how } = state.value;
	return (
		<ActSection id="persons-told" title={t("breaches.personsPart.title")}>
			<EntryForm
				main={authority !== null}
				state={state}
				save={t("breaches.personsPart.save")}
				refusal={<BreachRefus fault={state.fault} onClose={state.closeFault} />}
			>
				<DateField
					name="on"
					label={t("breaches.field.on")}
					value={on}
					onChange={(next) => state.change({ on: next })}
					today={today}
					neverFuture
					needed
					error={state.error("on")}
				/>
				<TextField
					name="how"
					label={t("breaches.field.how")}
					value={how}
					onChange={(next) => state.change({ how: next })}
					lines={2}
					needed
					error={state.error("how")}
				/>
			</EntryForm>
		</ActSection>
	);
}

const NOTHING: Measures = { measures: "" };

export function MeasuresForm({ breach: { id } }: ActProps) {
	const { t } = useTexts();
	const vault = useVault();
	const { router } = useParts();
	const state = useEntryForm<Measures, string, BreachFault>({
		form: `breaches/measures/${id}`,
		dossier: null,
		schema: measuresSchema,
		initial: NOTHING,
		read: readMeasures,
		label: () => t("breaches.field.measures"),
		save: (measures) => vault.addBreachMeasures({ id, measures }),
		done: () => router.replace({ screen: "breach", id }),
	});
	return (
		<ActSection id="measures" title={t("breaches.measures.title")}>
			<EntryForm
				state={state}
				save={t("breaches.measures.save")}
				refusal={<BreachRefus fault={state.fault} onClose={state.closeFault} />}
			>
				<TextField
					name="measures"
					label={t("breaches.field.measures")}
					hint={t("breaches.hint.noNames")}
					value={state.value.measures}
					onChange={(measures) => state.change({ measures })}
					lines={2}
					needed
					error={state.error("measures")}
				/>
			</EntryForm>
		</ActSection>
	);
}
