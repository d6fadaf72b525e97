import { useEffect, useState } from "react";
import { Refus } from "../../components/Refus.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import type { PdfFault } from "../../pdf/open-pdf.ts";
import { PdfPassword } from "../viewer/PdfPassword.tsx";
import type { Attempt } from "../viewer/use-opened-pdf.ts";
import type { PieceContent } from "../viewer/use-piece.ts";
import type { MaskingParts } from "./MaskingPage.tsx";
import { SheetMasking } from "./SheetMasking.tsx";
import type { Sheet } from "./sheet.ts";

/** A PDF's, or an image of more points than are drawn. */
type SheetFault = PdfFault | "too-large";

interface SheetGateProps extends MaskingParts {
	readonly content: PieceContent;
}

/** Opens the piece as pages; what cannot be opened cannot be masked. */
export function SheetGate({ content, ...parts }: SheetGateProps) {
	const { t } = useTexts();
	const [attempt, setAttempt] = useState<Attempt | null>(null);
	const [sheet, setSheet] = useState<Sheet | SheetFault | "opening">("opening");
	useEffect(() => {
		let left = false;
		setSheet("opening");
		const opening = openSheet(content, attempt).catch(() => "damaged" as const);
		void opening.then((opened) => {
			if (left) return;
			setSheet(opened);
			if (typeof opened === "object")
				opened.tooMuch?.addEventListener("abort", () => setSheet("too-much"));
		});
		return () => {
			left = true;
			void opening.then(
				(opened) => typeof opened === "object" && opened.close(),
			);
		};
	}, [content, attempt]);
	if (sheet === "opening") return <p>{t("common.loading")}</p>;
	if (sheet === "protected")
		return (
			<PdfPassword
				cannot={t("masking.fault.protected")}
				isWrong={attempt !== null}
				onPassword={(password) => setAttempt({ password })}
			/>
		);
	if (sheet === "too-much")
		return (
			<Refus
				cannot={t("masking.fault.tooMuch")}
				because={t("masking.fault.tooMuchWhy")}
			/>
		);
	if (sheet === "too-large")
		return (
			<Refus
				cannot={t("masking.fault.tooLarge")}
				because={t("masking.fault.tooLargeWhy")}
			/>
		);
	if (sheet === "damaged") return <Refus cannot={t("masking.fault.damaged")} />;
	return <SheetMasking {...parts} sheet={sheet} />;
}

/** A PDF whose password only restricts what may be done with it opens without one, and is masked like any other. */
async function openSheet(
	content: PieceContent,
	attempt: Attempt | null,
): Promise<Sheet | SheetFault> {
	if ("blob" in content) {
		const { imageSheet } = await import("./image-sheet.ts");
		return imageSheet(content.blob);
	}
	const [{ openPdf }, { pdfSheet }] = await Promise.all([
		import("../../pdf/open-pdf.ts"),
		import("./pdf-sheet.ts"),
	]);
	// A copy: the worker takes the bytes over.
	const opened = await openPdf(content.bytes.slice(), attempt?.password);
	return typeof opened === "string" ? opened : pdfSheet(opened);
}
