import type { DestructionFault } from "../../../../shared/vault-protocol.ts";
import { Refus } from "../../components/Refus.tsx";
import { StorageRefus } from "../../components/StorageRefus.tsx";
import { useTexts } from "../../i18n/use-texts.ts";

/** Why a destruction was not proposed, approved, stopped or carried out. */
export function DestructionFaultBox({
	fault,
}: {
	readonly fault: DestructionFault;
}) {
	const { t } = useTexts();
	switch (fault.kind) {
		case "disk-full":
		case "storage-failed":
			return <StorageRefus refusal={fault} />;
		case "conditions":
			return (
				<Refus
					appeared
					cannot={t("destruction.faults.conditions")}
					because={fault.unmet
						.map((each) => t(`destruction.conditions.${each}.unmet`))
						.join(" · ")}
				/>
			);
		case "role":
		case "reference":
		case "already-proposed":
		case "not-proposed":
		case "same-person":
		case "busy":
			return <Refus appeared cannot={t(`destruction.faults.${fault.kind}`)} />;
	}
}
