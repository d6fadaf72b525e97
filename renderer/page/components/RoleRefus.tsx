import { useTexts } from "../i18n/use-texts.ts";
import { Refus } from "./Refus.tsx";

interface RoleRefusProps {
	/** What the person typed is still there. */
	readonly kept?: boolean;
	readonly onClose?: () => void;
}

/** C2: this account may not do that. */
export function RoleRefus({ kept = false, onClose }: RoleRefusProps) {
	const { t } = useTexts();
	return (
		<Refus
			appeared
			cannot={t("steps.fault.role")}
			because={t("steps.fault.roleWhy")}
			rule="C2"
			{...(kept ? { kept: t("steps.fault.kept") } : {})}
			{...(onClose === undefined ? {} : { onClose })}
		/>
	);
}
