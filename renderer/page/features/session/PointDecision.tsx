import { Button } from "@mantine/core";
import type { DossierView } from "../../../../shared/vault-protocol.ts";
import { DateField } from "../../components/DateField.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { TextField } from "../../components/fields.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useKey } from "../../keys/use-key.ts";
import { useSession } from "../../session/use-session.ts";
import { mayRecord } from "../dossier/Mentions.tsx";
import { PiecePicker } from "../pieces/PiecePicker.tsx";
import { FaultBox } from "../steps/FaultBox.tsx";
import { DecisionSheet } from "./DecisionSheet.tsx";
import { NamesField } from "./NamesField.tsx";
import { PointChoices } from "./PointChoices.tsx";
import styles from "./session.module.css";
import { choicesAt } from "./session-points.ts";
import { type PointFormState, usePointForm } from "./use-point-form.ts";

interface PointDecisionProps {
	readonly dossier: DossierView;
	readonly onDecided: (present: readonly string[]) => void;
}

/** What the college can decide, each with its effect; the decision with its reasons, who was present, and its piece. */
export function PointDecision({ dossier, onDecided }: PointDecisionProps) {
	const { t } = useTexts();
	const state = usePointForm(dossier, onDecided);
	const { draft, fault, sheet, busy } = state;
	useKey("main-button", state.submit, !busy && sheet === null);
	if (draft.state !== "ready" || choicesAt(dossier.stage).length === 0)
		return null;
	const records = mayRecord(dossier);
	return (
		<form
			noValidate
			className={styles["decision"]}
			onSubmit={(event) => {
				event.preventDefault();
				state.submit();
			}}
		>
			<ErrorSummary errors={state.errors} turn={state.turn} />
			{fault && (
				<FaultBox
					fault={fault}
					dossier={dossier.id}
					onClose={state.closeFault}
				/>
			)}
			<PointChoices dossier={dossier} state={state} />
			{records && <DecisionFields dossier={dossier} state={state} />}
			{records && (
				<div className={styles["buttons"]}>
					<Button type="submit" variant="filled" loading={busy}>
						{t("session.record")}
					</Button>
				</div>
			)}
			{sheet && (
				<DecisionSheet
					inputs={sheet}
					form={draft.value}
					dossier={dossier}
					busy={busy}
					onConfirm={() => void state.confirm(sheet)}
					onLeave={state.closeSheet}
				/>
			)}
		</form>
	);
}

interface DecisionFieldsProps {
	readonly dossier: DossierView;
	readonly state: PointFormState;
}

function DecisionFields({ dossier, state }: DecisionFieldsProps) {
	const { t } = useTexts();
	const { today } = useSession();
	const { draft, setStep, put, error } = state;
	const { step, present, withdrew } = draft.value;
	const { withdrawn } = dossier;
	const hasPieces =
		dossier.pieces.length > 0 || dossier.may.includes("add-piece");
	return (
		<>
			<DateField
				name="on"
				label={t("session.on")}
				value={step.on}
				onChange={(on) => setStep((before) => ({ ...before, on }))}
				today={today}
				neverFuture
				needed
				error={error("on")}
			/>
			<TextField
				name="reasons"
				label={t("session.reasons")}
				value={step.reasons}
				onChange={(reasons) => setStep((before) => ({ ...before, reasons }))}
				lines={3}
				needed
				error={error("reasons")}
			/>
			<NamesField
				name="present"
				label={t("session.present")}
				hint={t("session.presentHint")}
				value={present}
				onChange={(value) => put({ present: value })}
				needed
				error={error("present")}
			/>
			<NamesField
				name="withdrew"
				label={t("session.withdrew")}
				hint={
					withdrawn.length === 0
						? t("session.withdrewHint")
						: t("session.recusal.others", { count: withdrawn.length })
				}
				value={withdrew}
				onChange={(value) => put({ withdrew: value })}
			/>
			{hasPieces && (
				<PiecePicker
					dossier={dossier}
					chosen={step.pieces}
					onChange={(pieces) => setStep((before) => ({ ...before, pieces }))}
				/>
			)}
		</>
	);
}
