import { Button } from "@mantine/core";
import { useState } from "react";
import type { PendingAccountRow } from "../../../../shared/vault-protocol.ts";
import { NumberedWords } from "../../components/NumberedWords.tsx";
import { ProgressLine } from "../../components/ProgressLine.tsx";
import { useMomentText } from "../../format/use-moment-text.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useProgress } from "../../session/use-progress.ts";
import { useVault } from "../../vault/queries.ts";
import { AccountFaultBox } from "./AccountFaultBox.tsx";
import styles from "./accounts.module.css";
import { useAccountCommand } from "./use-account-command.ts";

/** An account, or new keys of one, that a second person has to confirm after the words were read aloud. */
export function PendingAccount({
	pending,
}: {
	readonly pending: PendingAccountRow;
}) {
	const { t } = useTexts();
	const moment = useMomentText();
	const { name, initials, roles, proposedBy, at } = pending;
	const title = t(
		pending.renewsKeys ? "accounts.pending.renews" : "accounts.pending.enrols",
		{ name, initials },
	);
	return (
		<article className={styles["card"]} aria-label={title}>
			<h3>{title}</h3>
			<p>
				{roles.map((role) => t(`accounts.roles.${role}`)).join(", ")} ·{" "}
				{t("accounts.pending.by", { name: proposedBy, at: moment(at) })}
			</p>
			<p>{t(`accounts.pending.${taskOf(pending)}`)}</p>
			{!pending.mayConfirm && <WhoConfirms pending={pending} />}
			<NumberedWords
				label={t("accounts.pending.words")}
				words={pending.fingerprint}
			/>
			{pending.mayConfirm && <Answer pending={pending} />}
		</article>
	);
}

const taskOf = ({ mayConfirm, mine }: PendingAccountRow) => {
	if (mayConfirm) return "compare";
	return mine ? "read" : "notYou";
};

/** Who is the second person here, for everybody else. */
export function WhoConfirms({
	pending: { needsKeeper, confirmers },
}: {
	readonly pending: PendingAccountRow;
}) {
	const { t } = useTexts();
	return (
		<p>
			{needsKeeper && `${t("accounts.pending.needsKeeper")} `}
			{confirmers.length === 0
				? t("accounts.pending.nobody")
				: t("accounts.pending.confirmers", { names: confirmers.join(", ") })}
		</p>
	);
}

function Answer({ pending }: { readonly pending: PendingAccountRow }) {
	const { t } = useTexts();
	const vault = useVault();
	const { run, busy, fault } = useAccountCommand();
	const progress = useProgress("keys");
	const [confirming, setConfirming] = useState(false);
	const { account } = pending;
	const confirm = async () => {
		setConfirming(true);
		await run(() => vault.confirmAccount({ account }));
		setConfirming(false);
	};
	const stop = () =>
		run(() =>
			vault.declineAccount({ account, reason: t("accounts.pending.differed") }),
		);
	if (confirming)
		return (
			<ProgressLine
				label={t("accounts.pending.working")}
				part={progress}
				takesFocus
			/>
		);
	return (
		<>
			{fault && <AccountFaultBox fault={fault} />}
			<div className={styles["acts"]}>
				<Button onClick={() => void stop()} disabled={busy}>
					{t("accounts.pending.differ")}
				</Button>
				<Button variant="filled" onClick={() => void confirm()} disabled={busy}>
					{t("accounts.pending.same")}
				</Button>
			</div>
		</>
	);
}
