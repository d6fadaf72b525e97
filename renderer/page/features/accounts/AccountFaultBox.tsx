import type { AccountFault } from "../../../../shared/vault-protocol.ts";
import { Refus } from "../../components/Refus.tsx";
import { StorageRefus } from "../../components/StorageRefus.tsx";
import { useTexts } from "../../i18n/use-texts.ts";

/** Why an account or a right was not changed. */
export function AccountFaultBox({ fault }: { readonly fault: AccountFault }) {
	const { t } = useTexts();
	switch (fault.kind) {
		case "disk-full":
		case "storage-failed":
			return <StorageRefus refusal={fault} />;
		case "role":
		case "unknown":
		case "same-person":
		case "initials-taken":
		case "passphrase":
		case "last-holder":
		case "needs-keeper":
		case "more-roles":
			return (
				<Refus
					appeared
					cannot={t(`accounts.faults.${fault.kind}.cannot`)}
					because={t(`accounts.faults.${fault.kind}.because`)}
					rule="C6"
				/>
			);
	}
}
