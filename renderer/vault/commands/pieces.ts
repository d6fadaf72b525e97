import { mayDo } from "../../../shared/access/permissions.ts";
import { bytesToHex, hexToBytes } from "../../../shared/base/bytes.ts";
import type { BlobId, StreamId } from "../../../shared/base/ids.ts";
import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import type { FileEvent } from "../../../shared/file/events.ts";
import type { DossierFile, Piece } from "../../../shared/file/file.ts";
import type {
	MaskedOriginal,
	PieceContent,
	PieceDescription,
	PieceId,
} from "../../../shared/file/parts.ts";
import { restrictedSince } from "../../../shared/registers/restriction.ts";
import type {
	ImportFault,
	StorageRefusal,
} from "../../../shared/vault-protocol.ts";
import { KEY_BYTES, randomBytes } from "../crypto/primitives.ts";
import { freshBlob } from "../destruction/register.ts";
import { stageOf } from "../dossiers/context.ts";
import type { SealedPiece } from "../outside.ts";
import { SEALED_CHUNK } from "../pieces/chunk-cipher.ts";
import {
	type Detected,
	detectKind,
	HEAD_BYTES,
	kindByName,
} from "../pieces/detect-kind.ts";
import { headOf, UnreadableFile } from "../pieces/file-chunks.ts";
import { consultedPiece } from "../registers/consultations.ts";
import type { NewRecord } from "../streams/ledger.ts";
import type { Desk } from "./desk.ts";
import { freshId } from "./open-new-dossier.ts";
import { readable, readOpened } from "./view-dossier.ts";

const LARGEST = 2 * 1024 ** 3;
const READ_AHEAD = 4;

export interface ImportAsked {
	readonly id: StreamId;
	readonly file: object;
	readonly description: PieceDescription;
	readonly acceptContent: boolean;
	readonly masks?: PieceId | undefined;
}

/** Takes a file into a dossier: judged by its content, sealed chunk by chunk, then entered in one commit. */
export async function importPiece(
	desk: Desk,
	asked: ImportAsked,
	page: MessagePort | undefined,
): Promise<Result<PieceId, ImportFault>> {
	const { session } = desk;
	const loaded = await readable(desk, asked.id);
	const { today } = await session.today();
	const allowed =
		loaded.ok &&
		restrictedSince(loaded.value.file, today) === null &&
		mayDo(
			session.account.roles,
			"add-piece",
			stageOf(loaded.value.file, today),
		);
	if (!allowed || page === undefined || !(asked.file instanceof File))
		return refuse({ kind: "role" });
	const detected = await judge(asked.file, asked.acceptContent);
	if (!detected.ok) return detected;
	const blob = freshBlob(asked.id);
	const key = randomBytes(KEY_BYTES);
	const sealed = await carryIn(desk, asked.file, { blob, key, page });
	if (!sealed.ok) return sealed;
	const content: PieceContent = { ...detected.value, ...sealed.value, blob };
	return enter(desk, asked, content, bytesToHex(key));
}

async function judge(
	file: File,
	acceptContent: boolean,
): Promise<Result<Detected, ImportFault>> {
	if (file.size === 0) return refuse({ kind: "empty" });
	if (file.size > LARGEST) return refuse({ kind: "too-large" });
	const head = await readableHead(file);
	if (head === null) return refuse({ kind: "storage-failed" });
	const detected = await detectKind(head);
	if (detected === null) return refuse({ kind: "unknown-type" });
	const named = kindByName(file.name);
	const lies = named !== null && named !== detected.kind;
	return lies && !acceptContent
		? refuse({ kind: "lying", name: named, content: detected.kind })
		: ok(detected);
}

async function readableHead(file: File): Promise<Uint8Array | null> {
	try {
		return await headOf(file, HEAD_BYTES);
	} catch (error) {
		if (error instanceof UnreadableFile) return null;
		throw error;
	}
}

async function carryIn(
	{ session }: Desk,
	file: File,
	{ blob, key, page }: { blob: BlobId; key: Uint8Array; page: MessagePort },
): Promise<Result<SealedPiece, ImportFault>> {
	const { main, pieces } = session.vault.outside;
	const { port1, port2 } = new MessageChannel();
	const begun = await main.writeBlob({ blob }, [port2]);
	if (!begun.ok)
		return refuse(
			begun.reason === "disk-full"
				? { kind: "disk-full" }
				: { kind: "storage-failed" },
		);
	const result = await pieces.seal({ file, key, page, main: port1 });
	return typeof result === "string" ? refuse({ kind: result }) : ok(result);
}

async function enter(
	desk: Desk,
	{ id, description, masks }: ImportAsked,
	content: PieceContent,
	key: string,
): Promise<Result<PieceId, ImportFault>> {
	const { session } = desk;
	const loaded = await session.files.load(id);
	if (!loaded.ok) return refuse({ kind: "role" });
	const original = masks && originalOf(loaded.value.file, masks);
	if (original === null) return refuse({ kind: "role" });
	const piece = freshId() as PieceId; // a fresh id's own brand
	const at = session.vault.outside.now();
	const added: FileEvent[] = [
		{ v: "piece-added/1", at, piece, description, content, key },
	];
	if (original !== undefined)
		added.push({ v: "piece-masked/1", at, piece, original });
	const written = await session.commit(
		[
			...added.map((event) => session.files.record(loaded.value, event)),
			...session.accessRecords({
				act: "recorded",
				dossier: id,
				note: original === undefined ? "piece-added" : "piece-masked",
			}),
		],
		{ keepBlobs: [content.blob] },
	);
	if (!written.ok) return written;
	await desk.changed([id]);
	return ok(piece);
}

/** C4: what a masked copy is a copy of; a copy of a copy is one of the first original. Null: no piece of this dossier. */
function originalOf(
	{ pieces }: DossierFile,
	id: PieceId,
): MaskedOriginal | null {
	const found = pieces.find((each) => each.id === id);
	if (found === undefined) return null;
	const { number, size, sha256, masks } = found;
	return masks ?? { piece: id, number, size, sha256 };
}

/** Sends a piece's plaintext to the page over its port; the viewing is entered in the register first (C5). */
export async function readPiece(
	desk: Desk,
	{ id, piece }: { id: StreamId; piece: PieceId },
	page: MessagePort | undefined,
): Promise<
	Result<
		null,
		| { readonly kind: "not-open-to-you" }
		| { readonly kind: "damaged" }
		| StorageRefusal
	>
> {
	const consulted = consultedPiece(desk, { id, piece });
	const found = consulted ?? (await openedPiece(desk, { id, piece }));
	if (found === null || page === undefined)
		return refuse({ kind: "not-open-to-you" });
	const entered = await desk.session.commit(viewing(desk, id, found));
	if (!entered.ok) return entered;
	const main = await downloadBlob(desk, found.blob);
	if (main === null) return refuse({ kind: "damaged" });
	const { pieces } = desk.session.vault.outside;
	pieces.open({ key: hexToBytes(found.key), page, main });
	return ok(null);
}

async function openedPiece(
	desk: Desk,
	{ id, piece }: { id: StreamId; piece: PieceId },
): Promise<Piece | null> {
	const loaded = await readOpened(desk, id);
	const pieces = loaded.ok ? loaded.value.file.pieces : [];
	return pieces.find((each) => each.id === piece) ?? null;
}

/** In a consultation the person's request is the motive. */
const viewing = (
	{ session, consultation }: Desk,
	dossier: StreamId,
	{ number }: Piece,
): NewRecord[] =>
	session.accessRecords({
		act: "piece-viewed",
		dossier,
		...(consultation === null
			? { note: String(number) }
			: {
					motive: "answer-request",
					note: `${number}/${consultation.received}`,
				}),
	});

/** A port on which main sends a kept blob; null when it is gone. */
export async function downloadBlob(
	{ session }: Desk,
	blob: BlobId,
): Promise<MessagePort | null> {
	const { port1, port2 } = new MessageChannel();
	const request = {
		blob,
		from: 0,
		chunkBytes: SEALED_CHUNK,
		window: READ_AHEAD,
	};
	const begun = await session.vault.outside.main.readBlob(request, [port2]);
	return begun.ok ? port1 : null;
}
