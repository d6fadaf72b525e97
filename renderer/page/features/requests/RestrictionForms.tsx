import type { IsoDate } from "../../../../shared/base/dates.ts";
import { restrictedUses } from "../../../../shared/registers/request-events.ts";
import type {
	Asked,
	RequestFault,
	RequestView,
} from "../../../../shared/vault-protocol.ts";
import { DateField } from "../../components/DateField.tsx";
import { ChoiceField, TextField } from "../../components/fields.tsx";
import { RuleLink } from "../../components/RuleLink.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import { useSession } from "../../session/use-session.ts";
import { useVault } from "../../vault/queries.ts";
import { useEntryForm } from "../dossier/use-entry-form.ts";
import { ActSection } from "./ActSection.tsx";
import { EntryForm } from "./EntryForm.tsx";
import { RequestRefus } from "./RequestRefus.tsx";
import {
	allowedUseSchema,
	type DayForm,
	daySchema,
	readOneDay,
	readUse,
	type UseForm,
} from "./request-forms.ts";

interface RestrictionProps {
	readonly request: RequestView;
}

/** While a restriction stands: a listed use may be allowed, and it is lifted once the person was told (N). */
export function RestrictionForms({ request }: RestrictionProps) {
	const { t } = useTexts();
	return (
		<ActSection id="restriction" title={t("requests.restricted.title")}>
			<p>
				{t("requests.restricted.stands")} <RuleLink rule="C9" />
			</p>
			<AllowForm request={request} />
			<LiftForm request={request} />
		</ActSection>
	);
}

const NO_USE: UseForm = { use: "", reason: "" };

function AllowForm({ request: { id, dossier } }: RestrictionProps) {
	const { t } = useTexts();
	const vault = useVault();
	const { router } = useParts();
	const state = useEntryForm<
		UseForm,
		Omit<Asked<"allowRestrictedUse">, "id">,
		RequestFault
	>({
		form: `requests/use/${id}`,
		dossier: dossier?.id ?? null,
		schema: allowedUseSchema,
		initial: NO_USE,
		read: readUse,
		label: (field) => t(`requests.field.${field as keyof UseForm}`), // named by its own form
		save: (value) => vault.allowRestrictedUse({ id, ...value }),
		done: () => router.replace({ screen: "request", id }),
	});
	const { use, reason } = state.value;
	return (
		<ActSection id="allow" title={t("requests.restricted.allow")}>
			<EntryForm
				state={state}
				save={t("requests.restricted.allowSave")}
				refusal={
					<RequestRefus fault={state.fault} onClose={state.closeFault} />
				}
			>
				<ChoiceField
					name="use"
					label={t("requests.field.use")}
					value={use === "" ? null : use}
					onChange={(next) => state.change({ use: next })}
					choices={restrictedUses.map((value) => ({
						value,
						label: t(`requests.use.${value}`),
					}))}
					needed
					error={state.error("use")}
				/>
				<TextField
					name="reason"
					label={t("requests.field.reason")}
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

const NO_DAY: DayForm = { on: "" };

function LiftForm({ request: { id, dossier } }: RestrictionProps) {
	const { t } = useTexts();
	const { today } = useSession();
	const vault = useVault();
	const { router } = useParts();
	const state = useEntryForm<DayForm, IsoDate, RequestFault>({
		form: `requests/lift/${id}`,
		dossier: dossier?.id ?? null,
		schema: daySchema,
		initial: NO_DAY,
		read: (form) => readOneDay("told", form, today),
		label: () => t("requests.field.told"),
		save: (told) => vault.liftRestriction({ id, told }),
		done: () => router.replace({ screen: "request", id }),
	});
	return (
		<ActSection id="lift" title={t("requests.restricted.lift")}>
			<EntryForm
				state={state}
				save={t("requests.restricted.lift")}
				refusal={
					<RequestRefus fault={state.fault} onClose={state.closeFault} />
				}
			>
				<DateField
					name="told"
					label={t("requests.field.told")}
					hint={t("requests.hint.told")}
					value={state.value.on}
					onChange={(on) => state.change({ on })}
					today={today}
					neverFuture
					needed
					error={state.error("told")}
				/>
			</EntryForm>
		</ActSection>
	);
}
