import type { FileEventOf } from "./events.ts";
import type { DossierFile, Piece, Recording } from "./file.ts";

/** A piece as it comes in: its number is never given again, not even after a removal. */
export function addedPiece(
	file: DossierFile,
	event: FileEventOf<"piece-added/1">,
	added: Recording,
): Piece {
	const number = file.pieces.length + file.removedPieces.length + 1;
	return {
		id: event.piece,
		...event.description,
		...event.content,
		key: event.key,
		number,
		added,
		masks: null,
	};
}

/** C4: the piece is the copy of another one without what concerns others. */
export const markMasked = (
	pieces: readonly Piece[],
	{ piece, original }: FileEventOf<"piece-masked/1">,
): Piece[] =>
	pieces.map((each) =>
		each.id === piece ? { ...each, masks: original } : each,
	);

/** What is said about a piece, said anew; its content stays. */
export const describePiece = (
	pieces: readonly Piece[],
	event: FileEventOf<"piece-described/1">,
): Piece[] =>
	pieces.map((piece) =>
		piece.id === event.piece ? { ...piece, ...event.description } : piece,
	);
