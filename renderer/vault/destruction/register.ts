import { bytesToHex } from "../../../shared/base/bytes.ts";
import {
	type BlobId,
	blobId,
	ID_BYTES,
	type StreamId,
} from "../../../shared/base/ids.ts";
import { markedBytes, OWNER_DIGITS } from "../../../shared/destruction/mark.ts";
import {
	type DestructionEvent,
	destructionEventSchema,
} from "../../../shared/roster/events.ts";
import { randomBytes, sha256 } from "../crypto/primitives.ts";
import type { OpenedVault } from "../opened-vault.ts";
import { readRegister } from "../registers/read-register.ts";
import { newestSegment } from "../registers/segments.ts";
import { readClear } from "../streams/clear-events.ts";

/** Where the register of destructions is taken up again. */
export const destructionsStream = (vault: OpenedVault): StreamId =>
	newestSegment(vault, "destructions");

export interface Destructions {
	readonly entries: readonly DestructionEvent[];
	/** Entries that neither copy has any more. */
	readonly lost: number;
	/** The number of the next one. */
	readonly next: number;
}

/** The register of destructions: clear, signed, content-free (C11). Throws on a form that is not known: nothing is skipped. */
export async function readDestructions(
	vault: OpenedVault,
): Promise<Destructions> {
	const { records, lost } = await readRegister(vault, "destructions");
	const entries = records.map((record) => {
		const event = readClear(record, destructionEventSchema);
		if (event === null) throw new Error("a destruction of an unknown form");
		return event;
	});
	return { entries, lost, next: entries.length + lost + 1 };
}

/** A name for a piece's file, of chance but for its beginning: main finds a destroyed dossier's files by it. */
export const freshBlob = (dossier: StreamId): BlobId =>
	blobId(
		destructionMark(dossier).slice(0, OWNER_DIGITS) +
			bytesToHex(randomBytes(ID_BYTES - OWNER_DIGITS / 2)),
	);

/** What tells a vanished stream again without naming anything. */
export const destructionMark = (stream: StreamId): string =>
	bytesToHex(sha256(markedBytes(stream)));
