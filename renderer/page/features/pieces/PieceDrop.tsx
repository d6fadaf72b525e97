import type { ReactNode } from "react";
import type { DossierView } from "../../../../shared/vault-protocol.ts";

interface PieceDropProps {
	readonly dossier: DossierView;
	readonly children: ReactNode;
}

export function PieceDrop({ children }: PieceDropProps) {
	return <div data-drop-zone>{children}</div>;
}
