import type { HolderFault } from "../../../../shared/vault-protocol.ts";
import { Refus } from "../../components/Refus.tsx";
import { StorageRefus } from "../../components/StorageRefus.tsx";
import { useTexts } from "../../i18n/use-texts.ts";

/** Why nobody was withdrawn. */
export function HolderFaultBox({ fault }: { readonly fault: HolderFault }) {
	const { t } = useTexts();
	switch (fault.kind) {
		case "disk-full":
		case "storage-failed":
			return <StorageRefus refusal={fault} />;
		case "not-open-to-you":
		case "role":
		case "unknown":
		case "last-holder":
			return (
				<Refus
					appeared
					cannot={t(`holders.faults.${fault.kind}.cannot`)}
					because={t(`holders.faults.${fault.kind}.because`)}
					rule="C6"
				/>
			);
	}
}
