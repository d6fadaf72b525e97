import { Button } from "@mantine/core";
import { useState } from "react";
import type { StreamId } from "../../../../shared/base/ids.ts";
import { ConfirmSheet } from "../../components/ConfirmSheet.tsx";
import { TextField } from "../../components/fields.tsx";
import { RuleLink } from "../../components/RuleLink.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import { useSession } from "../../session/use-session.ts";
import { useVault } from "../../vault/queries.ts";
import styles from "./session.module.css";

interface RecusalProps {
	readonly id: StreamId;
	readonly onWithdrawn: () => void;
}

/** C2, déport: a member of the college who is interested withdraws; nothing of the point is shown from then on. */
export function Recusal({ id, onWithdrawn }: RecusalProps) {
	const { t } = useTexts();
	const { roles } = useSession();
	const vault = useVault();
	const { status, now } = useParts();
	const [asked, setAsked] = useState(false);
	const [reason, setReason] = useState("");
	const [failed, setFailed] = useState(false);
	const [busy, setBusy] = useState(false);
	if (!roles.includes("college")) return null;
	const withdraw = async () => {
		setBusy(true);
		const answer = await vault.withdrawFromDossier({ id, reason });
		setBusy(false);
		setAsked(false);
		if (answer.ok) {
			onWithdrawn();
			status.say({ kind: "saved", at: now() });
			document.querySelector<HTMLElement>("h2")?.focus();
		} else setFailed(answer.reason !== "closed");
	};
	return (
		<div className={styles["recusal"]}>
			{failed && <p role="alert">{t("session.recusal.failed")}</p>}
			<Button onClick={() => setAsked(true)}>{t("session.recusal.ask")}</Button>{" "}
			<RuleLink rule="C2" />
			{asked && (
				<ConfirmSheet
					title={t("session.recusal.title")}
					sentence={t("session.recusal.sentence")}
					confirm={t("session.recusal.confirm")}
					leave={t("session.recusal.leave")}
					onConfirm={() => void withdraw()}
					onLeave={() => setAsked(false)}
					final
					busy={busy}
				>
					<TextField
						name="recusal-reason"
						label={t("session.recusal.reason")}
						value={reason}
						onChange={setReason}
					/>
				</ConfirmSheet>
			)}
		</div>
	);
}
