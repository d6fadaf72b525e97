import { useState } from "react";
import { ConfirmSheet } from "../../components/ConfirmSheet.tsx";
import { TextField } from "../../components/fields.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useVault } from "../../vault/queries.ts";
import { KitFaultBox } from "./KitFaultBox.tsx";
import { useKitCommand } from "./use-kit-command.ts";

/** Sheets were lost: one account allows, another one makes the new kit. */
export function AllowKitSheet({ onLeave }: { readonly onLeave: () => void }) {
	const { t } = useTexts();
	const vault = useVault();
	const { run, busy, fault } = useKitCommand();
	const [reason, setReason] = useState("");
	const [missing, setMissing] = useState(false);
	const allow = async () => {
		if (reason.trim() === "") return setMissing(true);
		const done = await run(() => vault.allowNewKit({ reason: reason.trim() }));
		if (done) onLeave();
	};
	return (
		<ConfirmSheet
			title={t("kit.allow")}
			sentence={t("kit.allowSentence")}
			confirm={t("kit.allowNow")}
			leave={t("kit.leave")}
			onConfirm={() => void allow()}
			onLeave={onLeave}
			busy={busy}
		>
			{fault && <KitFaultBox fault={fault} />}
			<TextField
				name="kit-reason"
				label={t("kit.reason")}
				value={reason}
				onChange={setReason}
				needed
				error={missing ? t("common.errors.needed") : undefined}
			/>
		</ConfirmSheet>
	);
}
