import { useEffect, useRef, useState } from "react";
import type {
	DossierView,
	PieceView,
} from "../../../../shared/vault-protocol.ts";
import { draftKey } from "../../drafts/draft-place.ts";
import { type Draft, useDraft } from "../../drafts/use-draft.ts";
import { firstMarks, type Marks, marksSchema } from "./marks.ts";

export interface MarksOnPiece {
	readonly marks: Marks;
	readonly change: (change: (before: Marks) => Marks) => void;
	readonly undo: () => void;
	readonly canUndo: boolean;
	/** The copy is made: nothing can be undone and the draft is no more. */
	readonly settle: () => Promise<void>;
}

const MOST_STEPS = 300;

/** What is marked on a piece: kept as a draft, and undone step by step with Ctrl+Z until the copy is made. */
export function useMarks(
	dossier: DossierView,
	piece: PieceView,
): MarksOnPiece & Pick<Draft<Marks>, "state"> {
	const form = `masking/${piece.id}` as const;
	const { state, value, set, settle } = useDraft<Marks>({
		key: draftKey(form, dossier.id),
		dossier: dossier.id,
		form,
		schema: marksSchema,
		initial: firstMarks(piece.persons),
	});
	const [past, setPast] = useState<readonly Marks[]>([]);
	const last = past.at(-1);
	const undo = () => {
		if (last === undefined) return;
		setPast(past.slice(0, -1));
		set(() => last);
	};
	useUndoKey(undo);
	return {
		state,
		marks: value,
		change: (change) => {
			setPast([...past.slice(1 - MOST_STEPS), value]);
			set(change);
		},
		undo,
		canUndo: last !== undefined,
		settle: async () => {
			setPast([]);
			await settle();
		},
	};
}

/** Ctrl+Z is the engine's own in fields: it is no shortcut of the whole page. */
function useUndoKey(undo: () => void): void {
	const latest = useRef(undo);
	latest.current = undo;
	useEffect(() => {
		const handle = (event: KeyboardEvent) => {
			const { key, ctrlKey, shiftKey, altKey } = event;
			if (!ctrlKey || shiftKey || altKey || key.toLowerCase() !== "z") return;
			event.preventDefault();
			latest.current();
		};
		document.addEventListener("keydown", handle);
		return () => document.removeEventListener("keydown", handle);
	}, []);
}
