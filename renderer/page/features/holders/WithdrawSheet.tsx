import { useState } from "react";
import type { StreamId } from "../../../../shared/base/ids.ts";
import type { HolderRow } from "../../../../shared/vault-protocol.ts";
import { ConfirmSheet } from "../../components/ConfirmSheet.tsx";
import { TextField } from "../../components/fields.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import styles from "../accounts/accounts.module.css";
import { HolderFaultBox } from "./HolderFaultBox.tsx";
import { useHolderCommand } from "./use-holder-command.ts";

interface WithdrawSheetProps {
	readonly id: StreamId;
	readonly holder: HolderRow;
	readonly onLeave: () => void;
}

/** The last look before a denial: final for this dossier, with what it leaves. */
export function WithdrawSheet({ id, holder, onLeave }: WithdrawSheetProps) {
	const { t } = useTexts();
	const { withdraw, busy, fault } = useHolderCommand(id);
	const [reason, setReason] = useState("");
	const [missing, setMissing] = useState(false);
	const { name, self, left, since } = holder;
	const whose = self ? "self" : "other";
	const what = since === null ? "later" : whose;
	const send = async () => {
		// One's own reason is one's own: it may be kept.
		if (!self && reason.trim() === "") return setMissing(true);
		if (await withdraw(holder, reason.trim())) onLeave();
	};
	return (
		<ConfirmSheet
			title={t(self ? "holders.recuseTitle" : "holders.withdrawOf", { name })}
			sentence={t(`holders.sentence.${what}`, { name })}
			confirm={t(`holders.confirm.${whose}`)}
			leave={t("holders.leave")}
			onConfirm={() => void send()}
			onLeave={onLeave}
			final
			busy={busy}
		>
			<div className={styles["form"]}>
				{fault && <HolderFaultBox fault={fault} />}
				{left === "two" && <p role="note">{t("holders.leavesTwo")}</p>}
				<TextField
					name="withdraw-reason"
					label={t("holders.reason")}
					value={reason}
					onChange={setReason}
					lines={2}
					needed={!self}
					error={missing ? t("common.errors.needed") : undefined}
				/>
			</div>
		</ConfirmSheet>
	);
}
