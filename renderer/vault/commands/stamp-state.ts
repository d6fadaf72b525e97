import { hexToBytes } from "../../../shared/base/bytes.ts";
import type { StreamId } from "../../../shared/base/ids.ts";
import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import type { DossierFile } from "../../../shared/file/file.ts";
import type { PieceId } from "../../../shared/file/parts.ts";
import {
	type StampState,
	stampForeseen,
} from "../../../shared/package/stamp.ts";
import type { Desk } from "./desk.ts";
import { waitingOrders } from "./package-orders.ts";
import { downloadBlob } from "./pieces.ts";
import { readOpened } from "./view-dossier.ts";

/**
 * Whether the pages of a piece will bear the copy's number, or why not: known before anybody approves the package. The
 * piece is read in the vault alone, so that this is no viewing.
 */
export async function stampState(
	desk: Desk,
	{ id, piece }: { readonly id: StreamId; readonly piece: PieceId },
): Promise<
	Result<
		StampState,
		{ readonly kind: "not-open-to-you" } | { readonly kind: "damaged" }
	>
> {
	const file = await readableFile(desk, id, piece);
	const found = file?.pieces.find((each) => each.id === piece);
	if (found === undefined) return refuse({ kind: "not-open-to-you" });
	const foreseen = stampForeseen(found);
	if (foreseen !== null) return ok(foreseen);
	const main = await downloadBlob(desk, found.blob);
	if (main === null) return refuse({ kind: "damaged" });
	const { kind, mime, size, unreadable, key } = found;
	const state = await desk.session.vault.outside.pieces.tryStamp({
		key: hexToBytes(key),
		main,
		piece: { kind, mime, size, unreadable },
	});
	return state === "unread" ? refuse({ kind: "damaged" }) : ok(state);
}

/** For who has opened the dossier, and for who is asked to approve a package that has the piece in it. */
async function readableFile(
	desk: Desk,
	id: StreamId,
	piece: PieceId,
): Promise<DossierFile | null> {
	const loaded = await readOpened(desk, id);
	if (loaded.ok) return loaded.value.file;
	const orders = await waitingOrders(desk);
	const isAsked = orders.some(
		({ dossier, pieces }) =>
			dossier === id && pieces.some((each) => each.id === piece),
	);
	if (!isAsked) return null;
	const held = await desk.session.files.load(id);
	return held.ok ? held.value.file : null;
}
