import { Button } from "@mantine/core";
import { useState } from "react";
import { mayStopDestructions } from "../../../../shared/access/permissions.ts";
import type { DestructionRow } from "../../../../shared/vault-protocol.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useSession } from "../../session/use-session.ts";
import { ApprovalForm } from "./ApprovalForm.tsx";
import styles from "./destruction.module.css";
import { StopSheet } from "./StopSheet.tsx";

/** What can be done with a dossier in its state: proposed, approved by another, or stopped while it cools off. */
export function StateActs({ row }: { readonly row: DestructionRow }) {
	const { t } = useTexts();
	switch (row.state) {
		case "to-propose":
			return row.mayPropose ? (
				<ApprovalForm row={row} act="propose" />
			) : (
				<p>
					{t(
						row.unmet.length > 0
							? "destruction.barredText"
							: "destruction.notYours",
					)}
				</p>
			);
		case "to-approve":
			return row.mayApprove ? (
				<ApprovalForm row={row} act="approve" />
			) : (
				<>
					<p>{t("destruction.waitsForAnother")}</p>
					<Stop row={row} />
				</>
			);
		case "cooling-off":
			return <Stop row={row} />;
	}
}

function Stop({ row }: { readonly row: DestructionRow }) {
	const { t } = useTexts();
	const { roles } = useSession();
	const [asked, setAsked] = useState(false);
	const approved = row.state === "cooling-off";
	if (!mayStopDestructions(roles)) return null;
	return (
		<div className={styles["buttons"]}>
			<Button onClick={() => setAsked(true)}>
				{t(approved ? "destruction.cancel" : "destruction.withdraw")}
			</Button>
			{asked && <StopSheet row={row} onLeave={() => setAsked(false)} />}
		</div>
	);
}
