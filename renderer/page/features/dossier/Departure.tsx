import { z } from "zod";
import type { IsoDate } from "../../../../shared/base/dates.ts";
import type { DepartureReason } from "../../../../shared/law/params.ts";
import type { DossierView } from "../../../../shared/vault-protocol.ts";
import { DateField } from "../../components/DateField.tsx";
import { SelectField } from "../../components/fields.tsx";
import { parseDay } from "../../format/parse-day.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useSession } from "../../session/use-session.ts";
import { useVault } from "../../vault/queries.ts";
import { AmendFrame } from "./AmendFrame.tsx";
import { DEPARTURES } from "./departures.ts";
import { choose, dayFaults, type IdentityFault } from "./identity-form.ts";
import { useAmendForm } from "./use-amend-form.ts";

const schema = z.object({
	on: z.string(),
	reason: z.enum(["", ...DEPARTURES]),
});
type Form = z.infer<typeof schema>;
interface Left {
	readonly on: IsoDate;
	readonly reason: DepartureReason;
}

const EMPTY: Form = { on: "", reason: "" };

function readDeparture({ on, reason }: Form, today: string) {
	const day = parseDay(on, today);
	const faults: IdentityFault[] = [
		...dayFaults("on", on, day, today),
		...choose("reason", reason),
	];
	const value: Left | null =
		faults.length > 0 || day === null || reason === ""
			? null
			: { on: day, reason };
	return { value, faults };
}

/** The agent left the service: it counts in every dossier of the agent (R2, R3c, P14). */
export function Departure({ dossier }: { readonly dossier: DossierView }) {
	const { t } = useTexts();
	const { today } = useSession();
	const vault = useVault();
	const { id } = dossier;
	const state = useAmendForm<Form, Left>({
		dossier,
		form: "amend/departure",
		schema,
		initial: EMPTY,
		read: (form) => readDeparture(form, today),
		label: (field) =>
			t(field === "on" ? "dossier.amend.leftOn" : "dossier.amend.leftReason"),
		save: (value) => vault.agentLeft({ id, ...value }),
		tab: "facts",
	});
	const { value, set } = state.draft;
	return (
		<AmendFrame
			screen="amend"
			dossier={dossier}
			title={t("dossier.amend.title.departure")}
			label={t("dossier.amend.save.departure")}
			first="on"
			state={state}
		>
			<p>{t("dossier.amend.departureText")}</p>
			<DateField
				name="on"
				label={t("dossier.amend.leftOn")}
				value={value.on}
				onChange={(on) => set((before) => ({ ...before, on }))}
				today={today}
				neverFuture
				needed
				error={state.error("on")}
			/>
			<SelectField
				name="reason"
				label={t("dossier.amend.leftReason")}
				value={value.reason === "" ? null : value.reason}
				onChange={(reason) => set((before) => ({ ...before, reason }))}
				choices={DEPARTURES.map((each) => ({
					value: each,
					label: t(`law.departure.${each}`),
				}))}
				needed
				error={state.error("reason")}
			/>
		</AmendFrame>
	);
}
