import type { RequestFault } from "../../../../shared/vault-protocol.ts";
import { Refus } from "../../components/Refus.tsx";
import { RoleRefus } from "../../components/RoleRefus.tsx";
import { StorageRefus } from "../../components/StorageRefus.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { LawRefus } from "../steps/LawRefus.tsx";

interface RequestRefusProps {
	readonly fault: RequestFault | null;
	readonly onClose: () => void;
}

/** Why the register did not take an entry (C9). */
export function RequestRefus({ fault, onClose }: RequestRefusProps) {
	const { t } = useTexts();
	if (fault === null) return null;
	switch (fault.kind) {
		case "rule":
			return (
				<Refus
					appeared
					cannot={t("requests.refusal.title")}
					because={t(`requests.refusal.${fault.why}`)}
					rule="C9"
					onClose={onClose}
				/>
			);
		case "reference":
			return (
				<Refus
					appeared
					cannot={t("requests.new.unknown")}
					kept={t("steps.fault.kept")}
					rule="C2"
					onClose={onClose}
				/>
			);
		case "role":
			return <RoleRefus onClose={onClose} />;
		case "law":
			return (
				<LawRefus
					refusal={fault.refusal}
					dossier={null}
					attempted
					onClose={onClose}
				/>
			);
		case "disk-full":
		case "storage-failed":
			return <StorageRefus refusal={fault} />;
	}
}
