import { useState } from "react";
import type { PackageOrderView } from "../../../../shared/vault-protocol.ts";
import { ConfirmSheet } from "../../components/ConfirmSheet.tsx";
import { TextField } from "../../components/fields.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import { useVault } from "../../vault/queries.ts";

interface DeclineSheetProps {
	readonly order: PackageOrderView;
	readonly onLeave: () => void;
}

/** Not approved, with a reason; or taken back by who prepares. Nothing is written either way. */
export function DeclineSheet({ order, onLeave }: DeclineSheetProps) {
	const { t } = useTexts();
	const vault = useVault();
	const { router, status, now } = useParts();
	const [reason, setReason] = useState("");
	const [missing, setMissing] = useState(false);
	const [busy, setBusy] = useState(false);
	const takesBack = !order.mayApprove;
	const decline = async () => {
		if (!takesBack && reason.trim() === "") return setMissing(true);
		setBusy(true);
		const { dossier: id, order: name } = order;
		const answer = await vault.declinePackage({
			id,
			order: name,
			reason: reason.trim(),
		});
		setBusy(false);
		if (answer.ok) {
			status.say({ kind: "saved", at: now() });
			router.replace({ screen: "lawyers" });
		} else setMissing(answer.reason !== "closed");
	};
	return (
		<ConfirmSheet
			title={t(
				takesBack ? "package.approve.takeBack" : "package.approve.decline",
			)}
			sentence={t("package.approve.declineWhat")}
			confirm={t(
				takesBack
					? "package.approve.takeBackNow"
					: "package.approve.declineNow",
			)}
			leave={t("dossier.leave")}
			onConfirm={() => void decline()}
			onLeave={onLeave}
			busy={busy}
		>
			<TextField
				name="reason"
				label={t("package.approve.reason")}
				value={reason}
				onChange={setReason}
				needed={!takesBack}
				error={missing ? t("common.errors.needed") : undefined}
			/>
		</ConfirmSheet>
	);
}
