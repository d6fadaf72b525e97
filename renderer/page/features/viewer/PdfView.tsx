import { useState } from "react";
import type {
	DossierView,
	PieceView,
} from "../../../../shared/vault-protocol.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import type { PdfFault } from "../../pdf/open-pdf.ts";
import { RemakeBox } from "../masking/RemakeBox.tsx";
import { PdfPages } from "./PdfPages.tsx";
import { PdfPassword } from "./PdfPassword.tsx";
import { type Attempt, useOpenedPdf } from "./use-opened-pdf.ts";
import { ViewerRefus } from "./ViewerRefus.tsx";

interface PdfViewProps {
	/** Null: it is only looked at. */
	readonly dossier: DossierView | null;
	readonly piece: PieceView;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

const FAULTS = {
	damaged: "damagedFile",
	"too-much": "tooMuch",
} as const satisfies Readonly<Record<Exclude<PdfFault, "protected">, string>>;

/** A PDF page by page; one that asks for a password is opened by who knows it, for this view. */
export function PdfView({ dossier, piece, bytes }: PdfViewProps) {
	const { t } = useTexts();
	const [attempt, setAttempt] = useState<Attempt | null>(null);
	const opened = useOpenedPdf(bytes, attempt);
	if (opened.state === "opening") return <p>{t("common.loading")}</p>;
	if (opened.state === "open")
		return (
			<>
				{attempt && dossier && (
					<RemakeBox dossier={dossier} piece={piece} opened={opened.pdf} />
				)}
				<PdfPages opened={opened.pdf} />
			</>
		);
	if (opened.why === "protected")
		return (
			<PdfPassword
				cannot={t("pieces.viewer.protected")}
				isWrong={attempt !== null}
				onPassword={(password) => setAttempt({ password })}
			/>
		);
	return <ViewerRefus cannot={t(`pieces.viewer.${FAULTS[opened.why]}`)} />;
}
