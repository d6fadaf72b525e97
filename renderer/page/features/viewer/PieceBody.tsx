import type {
	DossierView,
	PieceView,
} from "../../../../shared/vault-protocol.ts";
import { ImageGate } from "./ImageGate.tsx";
import { MediaView } from "./MediaView.tsx";
import { PdfView } from "./PdfView.tsx";
import { TextView } from "./TextView.tsx";
import type { PieceContent } from "./use-piece.ts";
import { WordView } from "./WordView.tsx";

interface PieceBodyProps {
	/** Null: it is only looked at. */
	readonly dossier: DossierView | null;
	readonly piece: PieceView;
	readonly content: PieceContent;
}

/** Each kind has its own way of being shown, all of them inside the page. */
export function PieceBody({ dossier, piece, content }: PieceBodyProps) {
	const { kind, title } = piece;
	if ("blob" in content)
		return kind === "image" ? (
			<ImageGate blob={content.blob} title={title} />
		) : (
			<MediaView
				blob={content.blob}
				title={title}
				kind={kind === "video" ? "video" : "sound"}
			/>
		);
	const { bytes } = content;
	if (kind === "pdf")
		return <PdfView dossier={dossier} piece={piece} bytes={bytes} />;
	if (kind === "word") return <WordView bytes={bytes} title={title} />;
	return <TextView bytes={bytes} />;
}
