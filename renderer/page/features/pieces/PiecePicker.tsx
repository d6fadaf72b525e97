import type { PieceId } from "../../../../shared/file/parts.ts";
import type { DossierView } from "../../../../shared/vault-protocol.ts";

interface PiecePickerProps {
	readonly dossier: DossierView;
	readonly chosen: readonly PieceId[];
	readonly onChange: (pieces: readonly PieceId[]) => void;
}

export function PiecePicker({ dossier }: PiecePickerProps) {
	return <p>{dossier.pieces.length}</p>;
}
