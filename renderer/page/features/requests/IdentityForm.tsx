import type { IsoDate } from "../../../../shared/base/dates.ts";
import type {
	RequestFault,
	RequestView,
} from "../../../../shared/vault-protocol.ts";
import { DateField } from "../../components/DateField.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import { useSession } from "../../session/use-session.ts";
import { useVault } from "../../vault/queries.ts";
import { useEntryForm } from "../dossier/use-entry-form.ts";
import { ActSection } from "./ActSection.tsx";
import { EntryForm } from "./EntryForm.tsx";
import { RequestRefus } from "./RequestRefus.tsx";
import { type DayForm, daySchema, readOneDay } from "./request-forms.ts";

const EMPTY: DayForm = { on: "" };

/** N: a request comes with a proof of identity; before it was seen nothing is granted, refused or shown. */
export function IdentityForm({ request }: { readonly request: RequestView }) {
	const { t } = useTexts();
	const { today } = useSession();
	const vault = useVault();
	const { router } = useParts();
	const { id, dossier } = request;
	const state = useEntryForm<DayForm, IsoDate, RequestFault>({
		form: `requests/identity/${id}`,
		dossier: dossier?.id ?? null,
		schema: daySchema,
		initial: EMPTY,
		read: (form) => readOneDay("seen", form, today),
		label: () => t("requests.field.seen"),
		save: (on) => vault.identifyRequest({ id, on }),
		done: () => router.replace({ screen: "request", id }),
	});
	return (
		<ActSection id="identity" title={t("requests.identity.title")}>
			<p>{t("requests.hint.identified")}</p>
			<EntryForm
				state={state}
				save={t("requests.identity.save")}
				refusal={
					<RequestRefus fault={state.fault} onClose={state.closeFault} />
				}
			>
				<DateField
					// « Répondu le » stands on the same screen.
					name="seen"
					label={t("requests.field.seen")}
					value={state.value.on}
					onChange={(on) => state.change({ on })}
					today={today}
					neverFuture
					needed
					error={state.error("seen")}
				/>
			</EntryForm>
		</ActSection>
	);
}
