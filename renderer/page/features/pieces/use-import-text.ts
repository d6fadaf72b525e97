import { useTexts } from "../../i18n/use-texts.ts";
import type { ImportItem } from "./imports.ts";

/** The sentence for a file that came to rest; null while it is under way. */
export function useImportText(): (item: ImportItem) => string | null {
	const { t } = useTexts();
	return (item) => {
		const { name } = item;
		switch (item.state) {
			case "waiting":
			case "running":
				return null;
			case "added":
				return t(
					item.isProtected
						? "pieces.import.addedProtected"
						: "pieces.import.added",
					{ name },
				);
			case "cancelled":
				return t("pieces.import.cancelled", { name });
			case "lying":
				return t("pieces.import.lying", {
					name,
					content: t(`pieces.kindIs.${item.content}`),
				});
			case "refused":
				return t(`pieces.import.refused.${item.why}`, { name });
		}
	};
}
