import { useTexts } from "../../i18n/use-texts.ts";
import { SheetFields } from "./SheetFields.tsx";
import type { Sheets } from "./two-sheets.ts";

interface TwoSheetsProps {
	readonly sheets: Sheets;
	readonly onChange: (sheets: Sheets) => void;
}

export function TwoSheets({ sheets, onChange }: TwoSheetsProps) {
	const { t } = useTexts();
	const [first, second] = sheets;
	return (
		<>
			<SheetFields
				name="first-sheet"
				legend={t("kit.sheet", { number: 1 })}
				words={first}
				onChange={(words) => onChange([words, second])}
			/>
			<SheetFields
				name="second-sheet"
				legend={t("kit.sheet", { number: 2 })}
				words={second}
				onChange={(words) => onChange([first, words])}
			/>
		</>
	);
}
