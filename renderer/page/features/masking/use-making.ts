import { useRef, useState } from "react";
import type { StreamId } from "../../../../shared/base/ids.ts";
import type {
	PieceDescription,
	PieceId,
} from "../../../../shared/file/parts.ts";
import type { ImportFault } from "../../../../shared/vault-protocol.ts";
import { useParts } from "../../parts.ts";
import { useVault } from "../../vault/queries.ts";

export type Creation =
	| { readonly state: "not-begun" }
	/** From 1; null: the copy is being stored. */
	| { readonly state: "making"; readonly page: number | null }
	| { readonly state: "made"; readonly piece: PieceId }
	| { readonly state: "failed"; readonly why: ImportFault["kind"] };

/** Makes the copy's file in the page; null: it was stopped. Throws when the piece cannot be drawn. */
export type MakeFile = (
	told: (page: number) => void,
	signal: AbortSignal,
) => Promise<File | null>;

export interface Made {
	readonly dossier: StreamId;
	readonly description: PieceDescription;
	/** C4: the piece without what concerns others; absent: the same piece in another form. */
	readonly masks?: PieceId;
	/** In the footer, once it is there. */
	readonly said: string;
}

const NOT_BEGUN: Creation = { state: "not-begun" };

/** A new piece out of one that is there: its file is made in the page and sealed by the vault, never on the disk. */
export function useMaking({ dossier: id, description, masks, said }: Made) {
	const { status } = useParts();
	const calls = useVault();
	const [creation, setCreation] = useState<Creation>(NOT_BEGUN);
	const stop = useRef<AbortController | null>(null);
	const store = async (file: File): Promise<PieceId | null> => {
		setCreation({ state: "making", page: null });
		const { port1, port2 } = new MessageChannel();
		const answer = await calls.importPiece(
			{ id, file, description, acceptContent: true, masks },
			[port2],
		);
		port1.close();
		if (answer.ok) {
			setCreation({ state: "made", piece: answer.value });
			status.say({ kind: "said", text: said });
			return answer.value;
		}
		if (answer.reason !== "closed")
			setCreation({ state: "failed", why: answer.reason.kind });
		return null;
	};
	/** The new piece; null: there is none. */
	const create = async (make: MakeFile): Promise<PieceId | null> => {
		const leaving = new AbortController();
		stop.current = leaving;
		const told = (page: number) => setCreation({ state: "making", page });
		told(1);
		const file = await make(told, leaving.signal).catch(
			() => "failed" as const,
		);
		if (file !== null && file !== "failed") return store(file);
		setCreation(
			file === null ? NOT_BEGUN : { state: "failed", why: "storage-failed" },
		);
		return null;
	};
	return {
		creation,
		create,
		cancel: () => stop.current?.abort(),
		again: () => setCreation(NOT_BEGUN),
	};
}
