import type { ReadingFault } from "../../../../shared/vault-protocol.ts";
import { Refus } from "../../components/Refus.tsx";
import { StorageRefus } from "../../components/StorageRefus.tsx";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";

interface ReadingFaultBoxProps {
	readonly fault: ReadingFault;
	readonly onClose: () => void;
}

/** Why a reading was not proposed or confirmed. */
export function ReadingFaultBox({ fault, onClose }: ReadingFaultBoxProps) {
	const { t } = useTexts();
	const { day } = useFormat();
	switch (fault.kind) {
		case "reading": {
			const { why, rule, day: on } = fault.refusal;
			return (
				<Refus
					appeared
					cannot={t("readings.fault.cannot")}
					because={t(`readings.fault.${why}`, {
						day: on === null ? "" : day(on),
					})}
					rule={rule}
					onClose={onClose}
				/>
			);
		}
		case "role":
			return (
				<Refus
					appeared
					cannot={t("readings.fault.cannot")}
					because={t("readings.fault.role")}
					onClose={onClose}
				/>
			);
		case "disk-full":
		case "storage-failed":
			return <StorageRefus refusal={fault} />;
	}
}
