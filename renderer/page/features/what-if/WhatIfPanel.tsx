import type { StreamId } from "../../../../shared/base/ids.ts";

export function WhatIfPanel({ dossier }: { readonly dossier: StreamId }) {
	return <p>{dossier}</p>;
}
