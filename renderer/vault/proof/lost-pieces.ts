import type { StreamId } from "../../../shared/base/ids.ts";
import type { LostPiece } from "../../../shared/vault-protocol.ts";
import type { Session } from "../session/session.ts";

interface NamedPiece extends LostPiece {
	readonly id: StreamId;
	readonly blob: string;
}

/**
 * Pieces that a dossier of this account names and whose file is not in the profile: a file has no second copy there, the
 * next backup puts it back. Null when main does not answer.
 */
export async function lostPieces(
	session: Session,
): Promise<readonly LostPiece[] | null> {
	const named: NamedPiece[] = [];
	for (const id of await session.files.ids())
		named.push(...(await piecesOf(session, id)));
	const listed = await session.vault.outside.main.listBlobs({});
	if (!listed.ok) return null;
	const there = new Set<string>(listed.value);
	const lost: LostPiece[] = [];
	for (const each of named.filter(({ blob }) => !there.has(blob))) {
		// One that was taken out meanwhile is no loss.
		const now = await piecesOf(session, each.id);
		const { reference, number } = each;
		if (now.some(({ blob }) => blob === each.blob))
			lost.push({ reference, number });
	}
	return lost;
}

async function piecesOf(
	{ files }: Session,
	id: StreamId,
): Promise<NamedPiece[]> {
	const loaded = await files.load(id);
	if (!loaded.ok) return [];
	const { reference, pieces } = loaded.value.file;
	return pieces.map(({ blob, number }) => ({ id, blob, reference, number }));
}
