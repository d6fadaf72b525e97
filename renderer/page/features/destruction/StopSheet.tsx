import { useState } from "react";
import type { DestructionRow } from "../../../../shared/vault-protocol.ts";
import { ConfirmSheet } from "../../components/ConfirmSheet.tsx";
import { TextField } from "../../components/fields.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useVault } from "../../vault/queries.ts";
import { DestructionFaultBox } from "./DestructionFaultBox.tsx";
import { useDestructionCommand } from "./use-destruction-command.ts";

interface StopSheetProps {
	readonly row: DestructionRow;
	readonly onLeave: () => void;
}

/** Declines a proposal, or cancels what cools off, with a reason: the dossier stays. */
export function StopSheet({ row, onLeave }: StopSheetProps) {
	const { t } = useTexts();
	const vault = useVault();
	const { run, busy, fault } = useDestructionCommand();
	const [reason, setReason] = useState("");
	const [missing, setMissing] = useState(false);
	const kind = row.state === "cooling-off" ? "cancel" : "decline";
	const stop = async () => {
		if (reason.trim() === "") return setMissing(true);
		const done = await run(() =>
			vault.stopDestruction({ id: row.id, reason: reason.trim() }),
		);
		if (done) onLeave();
	};
	return (
		<ConfirmSheet
			title={t(`destruction.stop.${kind}`, { reference: row.reference })}
			sentence={t("destruction.stop.sentence")}
			confirm={t(`destruction.stop.${kind}Now`)}
			leave={t("destruction.stop.leave")}
			onConfirm={() => void stop()}
			onLeave={onLeave}
			busy={busy}
		>
			{fault && <DestructionFaultBox fault={fault} />}
			<TextField
				name="stop-reason"
				label={t("destruction.stop.reason")}
				value={reason}
				onChange={setReason}
				lines={2}
				needed
				error={missing ? t("common.errors.needed") : undefined}
			/>
		</ConfirmSheet>
	);
}
