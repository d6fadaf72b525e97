import { Button } from "@mantine/core";
import type {
	DossierView,
	PieceView,
} from "../../../../shared/vault-protocol.ts";
import { Refus } from "../../components/Refus.tsx";
import { ScreenTitle } from "../../components/ScreenTitle.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useKey } from "../../keys/use-key.ts";
import { useParts } from "../../parts.ts";
import { Crumbs } from "../dossier/Crumbs.tsx";
import { PieceReading } from "../viewer/PieceReading.tsx";
import type { PieceContent } from "../viewer/use-piece.ts";
import { MaskingDone } from "./MaskingDone.tsx";
import { isMaskable } from "./maskable.ts";
import { SheetGate } from "./SheetGate.tsx";
import { TextGate } from "./TextGate.tsx";
import { useCreateCopy } from "./use-create-copy.ts";
import { type MarksOnPiece, useMarks } from "./use-marks.ts";

interface MaskingPageProps {
	readonly dossier: DossierView;
	readonly piece: PieceView;
}

/** What the parts of the screen share. */
export interface MaskingParts extends MaskingPageProps {
	readonly marking: MarksOnPiece;
	readonly copy: ReturnType<typeof useCreateCopy>;
}

/** Marquer > relire > créer la copie; the original stays as it is. */
export function MaskingPage({ dossier, piece }: MaskingPageProps) {
	const { t } = useTexts();
	const { router, panel } = useParts();
	const { number } = piece;
	const close = () =>
		router.replace({ screen: "dossier", id: dossier.id, tab: "pieces" });
	useKey("close", () =>
		panel.get().content === null ? close() : panel.close(),
	);
	const mayAdd = dossier.may.includes("add-piece");
	return (
		<div>
			<ScreenTitle
				screen="masking"
				crumbs={<Crumbs dossier={dossier} here={t("shell.titles.masking")} />}
				actions={<Button onClick={close}>{t("masking.done.back")}</Button>}
			>
				{t("masking.title", { number })}
			</ScreenTitle>
			{!mayAdd && <Refus cannot={t("masking.fault.role")} rule="C2" />}
			{mayAdd && !isMaskable(piece) && (
				<Refus
					cannot={t("masking.fault.kind")}
					because={t("masking.fault.kindWhy")}
				/>
			)}
			{mayAdd && isMaskable(piece) && (
				<PieceReading dossier={dossier.id} piece={piece}>
					{(content) => (
						<Masking dossier={dossier} piece={piece} content={content} />
					)}
				</PieceReading>
			)}
		</div>
	);
}

function Masking({
	dossier,
	piece,
	content,
}: MaskingPageProps & { readonly content: PieceContent }) {
	const { t } = useTexts();
	const { state, ...marking } = useMarks(dossier, piece);
	const copy = useCreateCopy(dossier, piece, marking.marks);
	if (state === "reading") return <p>{t("common.loading")}</p>;
	const parts = { dossier, piece, marking, copy };
	const { creation } = copy;
	if (creation.state === "made")
		return <MaskingDone {...parts} made={creation.piece} />;
	return "blob" in content || piece.kind === "pdf" ? (
		<SheetGate {...parts} content={content} />
	) : (
		<TextGate {...parts} bytes={content.bytes} />
	);
}
