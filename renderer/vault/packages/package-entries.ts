import { bytesToHex } from "../../../shared/base/bytes.ts";
import type { Client } from "../../../shared/base/port-calls.ts";
import { MANIFEST, SIGNATURE } from "../../../shared/package/file-names.ts";
import type { PackedFile } from "../../../shared/package/manifest.ts";
import { stampForeseen } from "../../../shared/package/stamp.ts";
import { sha256 } from "../crypto/primitives.ts";
import { runningSha256 } from "../pieces/chunk-cipher.ts";
import { openedChunks } from "../pieces/open-blob.ts";
import { documentFile } from "./docx.ts";
import { asItIs, type StampedPiece, stampPiece } from "./stamp/stamp-piece.ts";
import type { PackageJob, PackedPieces, packageWork } from "./work-protocol.ts";

export type VaultCalls = Client<typeof packageWork, Transferable>;

/** A file on its way into the zip. */
export interface ZipEntry {
	readonly name: string;
	readonly input: Uint8Array<ArrayBuffer> | AsyncIterable<Uint8Array>;
	readonly lastModified: Date;
}

/** A piece that is not, byte by byte, what was taken into the dossier. */
export class PieceUnreadable extends Error {}

/**
 * The files of a package one after the other, each measured as it passes: documents, pieces straight from their blobs,
 * and at last the manifest over all of them with its signature. Nothing is held but the chunk under way.
 */
export class PackageEntries {
	readonly #job: PackageJob;
	readonly #calls: VaultCalls;
	readonly #packed: PackedFile[] = [];
	readonly #pieces: PackedPieces = [];
	readonly #total: number;
	#done = 0;
	#open: MessagePort | null = null;

	constructor(job: PackageJob, calls: VaultCalls) {
		this.#job = job;
		this.#calls = calls;
		this.#total = job.pieces.reduce((sum, { size }) => sum + size, 0);
	}

	async *files(): AsyncGenerator<ZipEntry> {
		for (const { name, document } of this.#job.documents)
			yield this.#whole(name, await documentFile(document));
		for (const index of this.#job.pieces.keys()) yield* this.#pieceEntry(index);
		const pieces = this.#pieces;
		const listed = await this.#calls.inventory({ pieces });
		if (!listed.ok) throw new Error("the vault is gone");
		const { name, document } = listed.value;
		yield this.#whole(name, await documentFile(document));
		const files = this.#packed;
		const signed = await this.#calls.signManifest({ files, pieces });
		if (!signed.ok) throw new Error("the vault is gone");
		yield this.#whole(MANIFEST, signed.value.manifest);
		yield this.#whole(SIGNATURE, signed.value.signature);
	}

	/** Lets go of the piece under way, if there is one. */
	close(): void {
		this.#open?.postMessage({ abort: true });
		this.#open?.close();
		this.#open = null;
	}

	#whole(name: string, bytes: Uint8Array): ZipEntry {
		this.#packed.push({
			name,
			size: bytes.length,
			sha256: bytesToHex(sha256(bytes)),
		});
		return this.#entry(name, bytes.slice());
	}

	#entry(name: string, input: ZipEntry["input"]): ZipEntry {
		return { name, input, lastModified: new Date(this.#job.at) };
	}

	#piece(index: number): PackageJob["pieces"][number] {
		const piece = this.#job.pieces[index];
		if (piece === undefined) throw new Error("no such piece");
		return piece;
	}

	/** A piece with pages is stamped in memory; any other, or one that cannot be stamped, passes as it is. */
	async *#pieceEntry(index: number): AsyncGenerator<ZipEntry> {
		const piece = this.#piece(index);
		const foreseen = stampForeseen(piece);
		if (foreseen !== null) {
			yield this.#entry(piece.name, this.#chunks(index, asItIs(foreseen)));
			return;
		}
		const bytes = await this.#bytes(index);
		const stamped = await stampPiece(piece, bytes, this.#job.stamp);
		const name = stamped.bytes === null ? piece.name : piece.stampedName;
		const entry = this.#whole(name, stamped.bytes ?? bytes);
		this.#note(stamped);
		yield entry;
	}

	/** The piece in memory, proved to be what was taken into the dossier. */
	async #bytes(index: number): Promise<Uint8Array<ArrayBuffer>> {
		const { size, sha256: expected } = this.#piece(index);
		const bytes = new Uint8Array(size);
		let at = 0;
		for await (const chunk of this.#opened(index)) {
			if (at + chunk.length > size) throw new PieceUnreadable();
			bytes.set(chunk, at);
			at += chunk.length;
			this.#advance(chunk.length);
		}
		if (at !== size || bytesToHex(sha256(bytes)) !== expected)
			throw new PieceUnreadable();
		return bytes;
	}

	/** What became of the piece whose file was packed last. */
	#note({ state, pages }: StampedPiece): void {
		const packed = this.#packed.at(-1);
		if (packed === undefined) throw new Error("nothing was packed");
		const { name: file, sha256 } = packed;
		this.#pieces.push({ file, stamp: state, pages, sha256 });
	}

	async *#chunks(index: number, as: StampedPiece): AsyncGenerator<Uint8Array> {
		const piece = this.#piece(index);
		const hash = runningSha256();
		let size = 0;
		for await (const chunk of this.#opened(index)) {
			hash.update(chunk);
			size += chunk.length;
			yield chunk;
			this.#advance(chunk.length);
		}
		const found = { size, sha256: bytesToHex(hash.finish()) };
		if (found.size !== piece.size || found.sha256 !== piece.sha256)
			throw new PieceUnreadable();
		this.#packed.push({ name: piece.name, ...found });
		this.#note(as);
	}

	async *#opened(index: number): AsyncGenerator<Uint8Array> {
		const { port1, port2 } = new MessageChannel();
		const begun = await this.#calls.openPiece({ index }, [port2]);
		if (!begun.ok) throw new PieceUnreadable();
		this.#open = port1;
		try {
			yield* openedChunks(port1, this.#piece(index).key);
		} catch {
			throw new PieceUnreadable();
		} finally {
			this.close();
		}
	}

	#advance(bytes: number): void {
		this.#done += bytes;
		void this.#calls.progress({ done: this.#done, total: this.#total });
	}
}
