import { useState } from "react";
import type { FileChange } from "../../../../shared/vault-protocol.ts";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { ChoiceField } from "../../components/fields.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useVault } from "../../vault/queries.ts";
import { useCommand } from "../dossier/use-command.ts";
import { type Fault, FaultBox } from "../steps/FaultBox.tsx";
import { LawyerFields } from "./LawyerFields.tsx";
import type { StepProps } from "./PackagePage.tsx";
import styles from "./package.module.css";
import {
	chosenMandate,
	designatedLawyers,
	type LawyerFault,
	lawyerFaults,
	OTHER_LAWYER,
	type PackageForm,
	shortKey,
} from "./package-form.ts";
import { StepButtons } from "./StepButtons.tsx";
import { useRecipientWords } from "./use-recipient-words.ts";

/** To whom: a lawyer who is designated already, or one who is designated here. */
export function LawyerStep(props: StepProps) {
	const { dossier, form, set, onKeep } = props;
	const { t } = useTexts();
	const recipient = useRecipientWords(form.key);
	const faultText = useFaultText();
	const state = useDesignation(props, recipient.isKey);
	const designated = designatedLawyers(dossier);
	const error = (fault: LawyerFault) =>
		state.faults.includes(fault) ? faultText(fault) : undefined;
	return (
		<form
			noValidate
			className={styles["form"]}
			onSubmit={(event) => {
				event.preventDefault();
				void state.go();
			}}
		>
			<ErrorSummary
				errors={state.faults.map((field) => ({
					field,
					text: t("common.labelled", {
						label: t(`package.lawyer.${LABELS[field]}`),
						value: faultText(field),
					}),
				}))}
				turn={state.turn}
			/>
			{state.fault && <FaultBox fault={state.fault} dossier={dossier.id} />}
			{designated.length > 0 && (
				<ChoiceField
					name="lawyer"
					label={t("package.lawyer.which")}
					value={form.lawyer}
					onChange={(lawyer) => set((before) => ({ ...before, lawyer }))}
					error={error("lawyer")}
					choices={[
						...designated.map(({ id, name, bar, recipient: key }) => ({
							value: id as string, // ids and « other » are told apart by their form
							label: t("package.lawyer.designated", { name, bar }),
							hint:
								key === null
									? t("package.lawyer.byCode")
									: t("package.lawyer.byKey", { key: shortKey(key) }),
						})),
						{ value: OTHER_LAWYER, label: t("package.lawyer.other") },
					]}
				/>
			)}
			{form.lawyer === OTHER_LAWYER && designated.length > 0 && (
				<Replacing dossier={dossier} />
			)}
			{form.lawyer === OTHER_LAWYER && (
				<LawyerFields
					dossier={dossier}
					form={form}
					set={set}
					error={error}
					recipient={recipient}
				/>
			)}
			<StepButtons
				label={t(
					form.lawyer === OTHER_LAWYER
						? "package.lawyer.designate"
						: "package.continue",
				)}
				onGo={() => void state.go()}
				onKeep={onKeep}
				busy={state.busy}
			/>
		</form>
	);
}

/** C1, C3: another designation ends the one that stands, whose copies then have to come back. */
function Replacing({ dossier }: Pick<StepProps, "dossier">) {
	const { t } = useTexts();
	const [former] = designatedLawyers(dossier);
	if (former === undefined) return null;
	const { name } = former;
	const out = dossier.packages.filter(
		({ lawyer, returned }) => lawyer === name && returned === null,
	).length;
	return (
		<p className={styles["once"]}>
			{t("package.lawyer.replaces", { name })}
			{out > 0 && ` ${t("package.lawyer.giveBack", { count: out })}`}
		</p>
	);
}

const LABELS = {
	lawyer: "which",
	name: "name",
	bar: "bar",
	mandate: "mandate",
	key: "publicKey",
} as const satisfies Readonly<Record<LawyerFault, string>>;

function useFaultText(): (fault: LawyerFault) => string {
	const { t } = useTexts();
	return (fault) => {
		if (fault === "key") return t("package.fault.notAKey");
		if (fault === "mandate") return t("package.fault.chooseOne");
		if (fault === "lawyer") return t("package.fault.chooseThe");
		return t("common.errors.needed");
	};
}

/** Goes on with the lawyer chosen; one who is new is designated first, which is a record of its own. */
function useDesignation({ dossier, form, set }: StepProps, isKey: boolean) {
	const { id } = dossier;
	const vault = useVault();
	const { run, busy } = useCommand(id);
	const [turn, setTurn] = useState(0);
	const [fault, setFault] = useState<Fault | null>(null);
	const faults = lawyerFaults(dossier, form, isKey);
	const go = async () => {
		setFault(null);
		if (faults.length > 0) return setTurn(turn + 1);
		if (form.lawyer !== OTHER_LAWYER)
			return set((before) => ({ ...before, at: "pieces" }));
		const change = designation(form, chosenMandate(dossier, form.mandate));
		if (change === null) return;
		const answer = await run(() => vault.change({ id, change }));
		if (answer.ok) {
			const lawyer = answer.value.lawyers.at(-1)?.id ?? OTHER_LAWYER;
			set((before) => ({ ...before, lawyer, at: "pieces" }));
		} else if (answer.reason !== "closed") setFault(answer.reason);
	};
	return { go, busy, turn, fault, faults: turn > 0 ? faults : [] };
}

function designation(
	form: PackageForm,
	mandate: ReturnType<typeof chosenMandate>,
): FileChange | null {
	if (mandate === null) return null;
	return {
		change: "designate-lawyer",
		lawyer: {
			name: form.name.trim(),
			bar: form.bar.trim(),
			address: form.address.trim(),
			mandate,
			recipient: form.sealedBy === "key" ? form.key.trim().toLowerCase() : null,
		},
	};
}
