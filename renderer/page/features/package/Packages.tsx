import type { DossierView } from "../../../../shared/vault-protocol.ts";

export function Packages({ dossier }: { readonly dossier: DossierView }) {
	return dossier.packages.length === 0 ? null : (
		<p>{dossier.packages.length}</p>
	);
}
