import { z } from "zod";
import type { IsoDate } from "../../../../shared/base/dates.ts";
import type { DossierView } from "../../../../shared/vault-protocol.ts";
import { DateField } from "../../components/DateField.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { ChoiceField } from "../../components/fields.tsx";
import { RuleLink } from "../../components/RuleLink.tsx";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useSession } from "../../session/use-session.ts";
import { useVault } from "../../vault/queries.ts";
import { AmendFrame } from "../dossier/AmendFrame.tsx";
import { useAmendForm } from "../dossier/use-amend-form.ts";
import styles from "./communications.module.css";
import { hows, readReturn } from "./return-form.ts";

type Entered = DossierView["communications"][number];

const schema = z.object({ how: z.enum(["", ...hows]), on: z.string() });
type Form = z.infer<typeof schema>;
const EMPTY: Form = { how: "", on: "" };

interface ReturnPageProps {
	readonly dossier: DossierView;
	readonly communication: string;
}

/** C3: a copy came back, or its destruction was attested. */
export function ReturnPage({ dossier, communication }: ReturnPageProps) {
	const { t } = useTexts();
	const entered = dossier.communications.find(
		({ id, returned }) => id === communication && returned === null,
	);
	return entered === undefined ? (
		<EmptyState text={t("registers.nothingToReturn")} />
	) : (
		<ReturnForm dossier={dossier} entered={entered} />
	);
}

interface ReturnFormProps {
	readonly dossier: DossierView;
	readonly entered: Entered;
}

function ReturnForm({ dossier, entered }: ReturnFormProps) {
	const { t } = useTexts();
	const { today } = useSession();
	const vault = useVault();
	const { id: communication, communication: given } = entered;
	const state = useAmendForm<
		Form,
		{ readonly how: (typeof hows)[number]; readonly on: IsoDate }
	>({
		dossier,
		form: `amend/return/${communication}`,
		schema,
		initial: EMPTY,
		read: (form) => readReturn(form, given.on, today),
		label: (field) =>
			t(field === "on" ? "registers.returnOn" : "registers.how"),
		save: (value) =>
			vault.returnCommunication({ id: dossier.id, communication, ...value }),
		tab: "communications",
	});
	const { value, set } = state.draft;
	return (
		<AmendFrame
			screen="amend"
			dossier={dossier}
			title={t("registers.return")}
			label={t("registers.returnNow")}
			first="how"
			state={state}
		>
			<Given entered={entered} />
			<ChoiceField
				name="how"
				label={t("registers.how")}
				value={value.how === "" ? null : value.how}
				onChange={(how) => set((before) => ({ ...before, how }))}
				choices={hows.map((each) => ({
					value: each,
					label: t(`registers.hows.${each}`),
				}))}
				inline
				needed
				error={state.error("how")}
			/>
			<DateField
				name="on"
				label={t("registers.returnOn")}
				value={value.on}
				onChange={(on) => set((before) => ({ ...before, on }))}
				today={today}
				neverFuture
				needed
				error={state.error("on")}
			/>
		</AmendFrame>
	);
}

/** What it is about: to whom, what, since when it is there. */
function Given({
	entered: { communication },
}: Pick<ReturnFormProps, "entered">) {
	const { t } = useTexts();
	const { day } = useFormat();
	const { recipient, to, what, on } = communication;
	return (
		<div className={styles["given"]}>
			<strong>
				{day(on)} · {t(`registers.recipients.${recipient}`)} · {to}
			</strong>
			<div>{what}</div>
			<div className={styles["quiet"]}>
				{t("due.return.consequence")} <RuleLink rule="C3" />
			</div>
		</div>
	);
}
