import type { DossierView } from "../../../../shared/vault-protocol.ts";

export function PiecesTab({ dossier }: { readonly dossier: DossierView }) {
	return <p>{dossier.pieces.length}</p>;
}
