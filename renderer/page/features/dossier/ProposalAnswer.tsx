import { Button } from "@mantine/core";
import { useState } from "react";
import type { StreamId } from "../../../../shared/base/ids.ts";
import type { ProposalView } from "../../../../shared/vault-protocol.ts";
import { ConfirmSheet } from "../../components/ConfirmSheet.tsx";
import { TextField } from "../../components/fields.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useVault } from "../../vault/queries.ts";
import { type Fault, FaultBox } from "../steps/FaultBox.tsx";
import styles from "./dossier.module.css";
import { useCommand } from "./use-command.ts";
import { useStepText } from "./use-step-text.ts";

interface ProposalAnswerProps {
	readonly proposal: ProposalView;
	readonly dossier: StreamId;
}

/** « Approuver » records the step after a last look; « Décliner » needs a reason. */
export function ProposalAnswer({ proposal, dossier }: ProposalAnswerProps) {
	const { t } = useTexts();
	const [asked, setAsked] = useState<"approve" | "decline" | null>(null);
	const [fault, setFault] = useState<Fault | null>(null);
	const vault = useVault();
	const { run, busy } = useCommand(dossier);
	const answer = async (agreed: boolean, reason: string) => {
		const answered = await run(() =>
			vault.answerProposal({
				id: dossier,
				proposal: proposal.id,
				agreed,
				reason,
			}),
		);
		setAsked(null);
		if (!answered.ok && answered.reason !== "closed") setFault(answered.reason);
	};
	return (
		<>
			{fault && (
				<FaultBox
					fault={fault}
					dossier={dossier}
					onClose={() => setFault(null)}
				/>
			)}
			<div className={styles["buttons"]}>
				<Button onClick={() => setAsked("decline")}>
					{t("dossier.proposal.decline")}
				</Button>
				<Button onClick={() => setAsked("approve")}>
					{t("dossier.proposal.approve")}
				</Button>
			</div>
			{asked === "decline" && (
				<Decline
					onDecline={(reason) => void answer(false, reason)}
					onLeave={() => setAsked(null)}
				/>
			)}
			{asked === "approve" && (
				<Approve
					proposal={proposal}
					busy={busy}
					onApprove={() => void answer(true, "")}
					onLeave={() => setAsked(null)}
				/>
			)}
		</>
	);
}

interface ApproveProps {
	readonly proposal: ProposalView;
	readonly busy: boolean;
	readonly onApprove: () => void;
	readonly onLeave: () => void;
}

function Approve({ proposal, busy, onApprove, onLeave }: ApproveProps) {
	const { t } = useTexts();
	const stepText = useStepText();
	return (
		<ConfirmSheet
			title={t("dossier.proposal.checkTitle")}
			sentence={t("dossier.proposal.checkSentence")}
			confirm={t("dossier.proposal.approveAndRecord")}
			leave={t("dossier.proposal.leave")}
			onConfirm={onApprove}
			onLeave={onLeave}
			final
			busy={busy}
		>
			<p>
				<strong>{stepText.line(proposal)}</strong>
			</p>
			<p>
				{t("common.labelled", {
					label: t("dossier.proposal.reasons"),
					value: proposal.reasons,
				})}
			</p>
		</ConfirmSheet>
	);
}

interface DeclineProps {
	readonly onDecline: (reason: string) => void;
	readonly onLeave: () => void;
}

function Decline({ onDecline, onLeave }: DeclineProps) {
	const { t } = useTexts();
	const [reason, setReason] = useState("");
	const [missing, setMissing] = useState(false);
	const decline = () => {
		if (reason.trim() === "") setMissing(true);
		else onDecline(reason.trim());
	};
	return (
		<form
			noValidate
			className={styles["inlineForm"]}
			onSubmit={(event) => {
				event.preventDefault();
				decline();
			}}
		>
			<TextField
				name="decline-reason"
				label={t("dossier.proposal.declineReason")}
				value={reason}
				onChange={setReason}
				lines={2}
				needed
				error={missing ? t("common.errors.needed") : undefined}
			/>
			<div className={styles["buttons"]}>
				<Button type="submit">{t("dossier.proposal.declineNow")}</Button>
				<Button onClick={onLeave}>{t("dossier.proposal.leave")}</Button>
			</div>
		</form>
	);
}
