import { Refus } from "../../components/Refus.tsx";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useWayToBackups } from "../damage/DamagedNotice.tsx";

/** Above a register of which neither copy has every entry: how many are missing, and the way to a backup. */
export function LostEntries({ lost }: { readonly lost: number }) {
	const { t } = useTexts();
	const { number } = useFormat();
	const can = useWayToBackups();
	if (lost === 0) return null;
	return (
		<Refus
			calm
			cannot={t("registers.lost.entries", {
				count: lost,
				formatted: number(lost),
			})}
			because={t("registers.lost.why")}
			can={can}
			{...(can.length === 0 ? { kept: t("backups.damaged.tell") } : {})}
		/>
	);
}
