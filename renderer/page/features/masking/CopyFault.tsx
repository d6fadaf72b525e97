import { Refus } from "../../components/Refus.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import type { Creation } from "./use-making.ts";

/** Why there is no copy; what was marked is kept. */
export function CopyFault({ creation }: { readonly creation: Creation }) {
	const { t } = useTexts();
	if (creation.state !== "failed") return null;
	const { why } = creation;
	const cannot =
		why === "role" || why === "disk-full"
			? t(why === "role" ? "masking.fault.role" : "masking.fault.full")
			: t("masking.fault.failed");
	return <Refus appeared cannot={cannot} kept={t("masking.fault.kept")} />;
}
