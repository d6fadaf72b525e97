import type { BlobId, StreamId } from "../../../shared/base/ids.ts";
import type { LostPiece } from "../../../shared/vault-protocol.ts";
import type { Desk } from "../commands/desk.ts";
import type { Session } from "../session/session.ts";

/**
 * Pieces that a dossier of this account names and whose file is not in the profile: a file has no second copy there, the
 * next backup puts it back. The lists say what each dossier names; a dossier is read only where a file is not there.
 * Null when main does not answer.
 */
export async function lostPieces({
	session,
	summaries,
}: Desk): Promise<readonly LostPiece[] | null> {
	const named = summaries
		.all()
		.flatMap(({ id, reference, pieces }) =>
			pieces.map((piece) => ({ id, reference, ...piece })),
		);
	const listed = await session.vault.outside.main.listBlobs({});
	if (!listed.ok) return null;
	const there = new Set<string>(listed.value);
	const lost: LostPiece[] = [];
	for (const { id, reference, ...piece } of named) {
		if (there.has(piece.blob)) continue;
		// One that was taken out meanwhile is no loss.
		if (await stillNames(session, id, piece.blob))
			lost.push({ reference, number: piece.number });
	}
	return lost;
}

async function stillNames(
	{ files }: Session,
	id: StreamId,
	blob: BlobId,
): Promise<boolean> {
	const loaded = await files.load(id);
	return (
		loaded.ok && loaded.value.file.pieces.some((each) => each.blob === blob)
	);
}
