import { Refus } from "../../components/Refus.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useWayToBackups } from "./DamagedNotice.tsx";

/** In the place of a dossier that neither copy has whole. */
export function DamagedDossier() {
	const { t } = useTexts();
	const can = useWayToBackups();
	return (
		<Refus
			cannot={t("backups.damaged.cannot")}
			because={t("backups.damaged.because")}
			can={can}
			{...(can.length === 0 ? { kept: t("backups.damaged.tell") } : {})}
		/>
	);
}
