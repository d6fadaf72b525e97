import { Button } from "@mantine/core";
import type {
	DossierView,
	PieceView,
} from "../../../../shared/vault-protocol.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useVault } from "../../vault/queries.ts";
import type { MakeFile } from "../masking/use-making.ts";
import { remakeOf, useRemake } from "../masking/use-remake.ts";
import { readBytes } from "../viewer/read-piece.ts";

interface RemakePieceProps {
	readonly dossier: DossierView;
	readonly piece: PieceView;
	readonly onRemade: (copy: string) => void;
}

/** « Refaire en images »: from here, without opening the piece on a screen. */
export function RemakePiece({ dossier, piece, onRemade }: RemakePieceProps) {
	const { t } = useTexts();
	const { creation, create, cancel } = useRemake(dossier, piece);
	const make = useMakeFile(dossier, piece);
	const { title } = piece;
	const remake = async () => {
		const copy = await create(make);
		if (copy !== null) onRemade(copy);
	};
	if (creation.state === "making")
		return (
			<>
				<span role="status">
					{creation.page === null
						? t("masking.making.keeping")
						: t("package.stamps.making", { page: creation.page })}
				</span>
				{creation.page !== null && (
					<Button size="compact-sm" onClick={cancel}>
						{t("common.cancel")}
					</Button>
				)}
			</>
		);
	return (
		<>
			{creation.state === "failed" && (
				<span role="alert">{t("package.stamps.cannot")}</span>
			)}
			<Button
				size="compact-sm"
				aria-label={t("pieces.remake.doOne", { title })}
				onClick={() => void remake()}
			>
				{t("pieces.remake.do")}
			</Button>
		</>
	);
}

/** Reads the piece, which is a viewing of it, and draws its pages; throws where that is not possible. */
function useMakeFile({ id }: DossierView, piece: PieceView): MakeFile {
	const calls = useVault();
	return async (told, signal) => {
		const asked = { id, piece: piece.id, size: piece.size };
		const read = await readBytes(calls, asked, () => undefined, signal);
		if (!read.ok) {
			if (read.reason === "cancelled") return null;
			throw new Error("the piece could not be read");
		}
		const { openPdf } = await import("../../pdf/open-pdf.ts");
		const opened = await openPdf(read.value);
		if (typeof opened === "string") throw new Error("no PDF to draw");
		try {
			return await remakeOf(opened)(told, signal);
		} finally {
			await opened.close();
		}
	};
}
