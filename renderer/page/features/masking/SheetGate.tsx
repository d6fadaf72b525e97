import { useEffect, useState } from "react";
import { Refus } from "../../components/Refus.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import type { PieceContent } from "../viewer/use-piece.ts";
import type { MaskingParts } from "./MaskingPage.tsx";
import { SheetMasking } from "./SheetMasking.tsx";
import type { Sheet } from "./sheet.ts";

interface SheetGateProps extends MaskingParts {
	readonly content: PieceContent;
}

/** Opens the piece as pages; what cannot be opened cannot be masked. */
export function SheetGate({ content, ...parts }: SheetGateProps) {
	const { t } = useTexts();
	const [sheet, setSheet] = useState<Sheet | "opening" | null>("opening");
	useEffect(() => {
		let left = false;
		const opening = openSheet(content).catch(() => null);
		void opening.then((opened) => !left && setSheet(opened));
		return () => {
			left = true;
			void opening.then((opened) => opened?.close());
		};
	}, [content]);
	if (sheet === "opening") return <p>{t("common.loading")}</p>;
	if (sheet === null) return <Refus cannot={t("masking.fault.damaged")} />;
	return <SheetMasking {...parts} sheet={sheet} />;
}

/** Null: damaged, or a PDF that asks for a password. */
async function openSheet(content: PieceContent): Promise<Sheet | null> {
	if ("blob" in content) {
		const { imageSheet } = await import("./image-sheet.ts");
		return imageSheet(content.blob);
	}
	const [{ openPdf }, { pdfSheet }] = await Promise.all([
		import("../../pdf/open-pdf.ts"),
		import("./pdf-sheet.ts"),
	]);
	// A copy: the worker takes the bytes over.
	const opened = await openPdf(content.bytes.slice());
	return typeof opened === "string" ? null : pdfSheet(opened);
}
