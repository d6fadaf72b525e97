import { useState } from "react";
import type { StreamId } from "../../../../shared/base/ids.ts";
import type { FileChange } from "../../../../shared/vault-protocol.ts";
import { ConfirmSheet } from "../../components/ConfirmSheet.tsx";
import { TextField } from "../../components/fields.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useVault } from "../../vault/queries.ts";
import { type Fault, FaultBox } from "../steps/FaultBox.tsx";
import { useCommand } from "./use-command.ts";

interface RemoveSheetProps {
	readonly dossier: StreamId;
	readonly title: string;
	readonly sentence: string;
	readonly confirm: string;
	/** What is recorded, with the reason that was typed. */
	readonly change: (reason: string) => FileChange;
	readonly onLeave: () => void;
}

/** Takes something out of a dossier with a reason; what it was stays in the record. */
export function RemoveSheet(props: RemoveSheetProps) {
	const { dossier, title, sentence, confirm, change, onLeave } = props;
	const { t } = useTexts();
	const vault = useVault();
	const { run, busy } = useCommand(dossier);
	const [reason, setReason] = useState("");
	const [missing, setMissing] = useState(false);
	const [fault, setFault] = useState<Fault | null>(null);
	const remove = async () => {
		if (reason.trim() === "") return setMissing(true);
		const answer = await run(() =>
			vault.change({ id: dossier, change: change(reason.trim()) }),
		);
		if (answer.ok) onLeave();
		else if (answer.reason !== "closed") setFault(answer.reason);
	};
	return (
		<ConfirmSheet
			title={title}
			sentence={sentence}
			confirm={confirm}
			leave={t("dossier.leave")}
			onConfirm={() => void remove()}
			onLeave={onLeave}
			busy={busy}
		>
			{fault && <FaultBox fault={fault} dossier={dossier} />}
			<TextField
				name="reason"
				label={t("dossier.reason")}
				value={reason}
				onChange={setReason}
				needed
				error={missing ? t("common.errors.needed") : undefined}
			/>
		</ConfirmSheet>
	);
}
