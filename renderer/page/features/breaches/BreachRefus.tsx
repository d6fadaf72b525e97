import type { BreachFault } from "../../../../shared/vault-protocol.ts";
import { Refus } from "../../components/Refus.tsx";
import { RoleRefus } from "../../components/RoleRefus.tsx";
import { StorageRefus } from "../../components/StorageRefus.tsx";
import { useTexts } from "../../i18n/use-texts.ts";

interface BreachRefusProps {
	readonly fault: BreachFault | null;
	readonly onClose: () => void;
}

/** Why the register did not take an entry (C10). */
export function BreachRefus({ fault, onClose }: BreachRefusProps) {
	const { t } = useTexts();
	if (fault === null) return null;
	switch (fault.kind) {
		case "rule":
			return (
				<Refus
					appeared
					cannot={t("breaches.refusal.title")}
					because={t(`breaches.refusal.${fault.why}`)}
					rule="C10"
					onClose={onClose}
				/>
			);
		case "role":
			return <RoleRefus onClose={onClose} />;
		case "disk-full":
		case "storage-failed":
			return <StorageRefus refusal={fault} />;
	}
}
