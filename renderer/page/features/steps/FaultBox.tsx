import type { StreamId } from "../../../../shared/base/ids.ts";
import type { RecordFault } from "../../../../shared/vault-protocol.ts";
import { Refus } from "../../components/Refus.tsx";
import { RoleRefus } from "../../components/RoleRefus.tsx";
import { StorageRefus } from "../../components/StorageRefus.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { LawRefus } from "./LawRefus.tsx";

export type Fault = RecordFault | { readonly kind: "same-person" };

interface FaultBoxProps {
	readonly fault: Fault;
	/** Null: nothing is opened yet. */
	readonly dossier: StreamId | null;
	readonly onClose?: () => void;
	readonly onRetry?: () => void;
}

/** Why the vault did not record something, after it was asked to. */
export function FaultBox({ fault, dossier, onClose, onRetry }: FaultBoxProps) {
	const { t } = useTexts();
	const closing = onClose === undefined ? {} : { onClose };
	switch (fault.kind) {
		case "law":
			return (
				<LawRefus
					refusal={fault.refusal}
					dossier={dossier}
					attempted
					{...closing}
				/>
			);
		case "role":
			return <RoleRefus kept {...closing} />;
		case "two-holders":
			return (
				<Refus
					appeared
					cannot={t("steps.fault.twoHolders")}
					because={t("holders.shortNote")}
					kept={t("steps.fault.kept")}
					rule="C6"
					{...closing}
				/>
			);
		case "same-person":
			return (
				<Refus
					appeared
					cannot={t("steps.fault.samePerson")}
					because={t("steps.fault.samePersonWhy")}
					rule="R4"
					{...closing}
				/>
			);
		case "form":
			return (
				<Refus
					appeared
					cannot={t("steps.fault.form")}
					because={t("steps.fault.formWhy", { field: fault.field })}
					kept={t("steps.fault.kept")}
					{...closing}
				/>
			);
		case "disk-full":
		case "storage-failed":
			return <StorageRefus refusal={fault} {...(onRetry ? { onRetry } : {})} />;
	}
}
