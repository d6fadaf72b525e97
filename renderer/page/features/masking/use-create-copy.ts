import { useRef, useState } from "react";
import type {
	PieceDescription,
	PieceId,
} from "../../../../shared/file/parts.ts";
import type {
	DossierView,
	ImportFault,
	PieceView,
} from "../../../../shared/vault-protocol.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import { useVault } from "../../vault/queries.ts";
import type { Marks } from "./marks.ts";

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

const NOT_BEGUN: Creation = { state: "not-begun" };
const LONGEST_TITLE = 200;

/** The copy is described like its original, without the persons who cannot be recognised in it any more. */
function useDescription(piece: PieceView, { hidden }: Marks): PieceDescription {
	const { t } = useTexts();
	const { title, date, author, persons, special } = piece;
	return {
		title: t("masking.copyTitle", { title }).slice(0, LONGEST_TITLE),
		date,
		author,
		persons: persons.filter((person) => !hidden.includes(person)),
		special: [...special],
	};
}

/** From the marks to a piece of the dossier: the file is made in the page and sealed by the vault, never on the disk. */
export function useCreateCopy(
	{ id }: DossierView,
	piece: PieceView,
	marks: Marks,
) {
	const { t } = useTexts();
	const { status } = useParts();
	const calls = useVault();
	const [creation, setCreation] = useState<Creation>(NOT_BEGUN);
	const stop = useRef<AbortController | null>(null);
	const description = useDescription(piece, marks);
	const store = async (file: File): Promise<boolean> => {
		setCreation({ state: "making", page: null });
		const { port1, port2 } = new MessageChannel();
		const answer = await calls.importPiece(
			{ id, file, description, acceptContent: true, masks: piece.id },
			[port2],
		);
		port1.close();
		if (answer.ok) {
			setCreation({ state: "made", piece: answer.value });
			status.say({ kind: "said", text: t("masking.done.said") });
		} else if (answer.reason !== "closed")
			setCreation({ state: "failed", why: answer.reason.kind });
		return answer.ok;
	};
	const create = async (make: MakeFile): Promise<boolean> => {
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
		return false;
	};
	return {
		creation,
		create,
		cancel: () => stop.current?.abort(),
		again: () => setCreation(NOT_BEGUN),
	};
}
