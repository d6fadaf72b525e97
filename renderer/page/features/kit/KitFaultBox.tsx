import type { TFunction } from "i18next";
import type {
	KitFault,
	SheetFault,
} from "../../../../shared/vault-protocol.ts";
import { Refus } from "../../components/Refus.tsx";
import { StorageRefus } from "../../components/StorageRefus.tsx";
import { useTexts } from "../../i18n/use-texts.ts";

/** Why the kit was not made, tried or used. */
export function KitFaultBox({ fault }: { readonly fault: KitFault }) {
	const { t } = useTexts();
	switch (fault.kind) {
		case "disk-full":
		case "storage-failed":
			return <StorageRefus refusal={fault} />;
		case "sheets":
			return (
				<Refus
					appeared
					cannot={t("kit.faults.sheets")}
					because={sheetFaultText(fault.fault, t)}
				/>
			);
		case "not-allowed":
		case "no-kit":
		case "not-copied":
		case "shown-before":
		case "initials-taken":
		case "passphrase":
			return <Refus appeared cannot={t(`kit.faults.${fault.kind}`)} />;
	}
}

function sheetFaultText(fault: SheetFault, t: TFunction): string {
	switch (fault.kind) {
		case "unknown-word":
			return t("kit.sheetFaults.unknown-word", {
				sheet: fault.sheet + 1,
				place: fault.place + 1,
			});
		case "not-a-sheet":
			return t("kit.sheetFaults.not-a-sheet", { sheet: fault.sheet + 1 });
		case "other-kit":
		case "same-sheet":
			return t(`kit.sheetFaults.${fault.kind}`);
	}
}
