import type { StreamId } from "../../../../shared/base/ids.ts";
import type { PieceId } from "../../../../shared/file/parts.ts";
import { useStore } from "../../base/store.ts";
import { useParts } from "../../parts.ts";
import { useVault } from "../../vault/queries.ts";
import { type ImportItem, importsOf, type PieceImports } from "./imports.ts";
import { useImportText } from "./use-import-text.ts";

export interface Imports {
	readonly items: readonly ImportItem[];
	readonly queue: PieceImports;
	readonly add: (files: readonly File[]) => void;
}

/** The files on their way into a dossier; each one's end is said once in the footer. */
export function useImports(
	dossier: StreamId,
	added: (piece: PieceId) => void = () => undefined,
): Imports {
	const calls = useVault();
	const { status } = useParts();
	const text = useImportText();
	const queue = importsOf(calls, dossier);
	const items = useStore(queue.items);
	return {
		items,
		queue,
		add: (files) =>
			queue.add(files, (item) => {
				const words = text(item);
				if (words !== null) status.say({ kind: "said", text: words });
				if (item.state === "added") added(item.piece);
			}),
	};
}
