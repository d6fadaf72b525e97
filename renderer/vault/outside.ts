import type { Client } from "../../shared/base/port-calls.ts";
import type { bytesProtocol } from "../../shared/bytes-protocol.ts";
import type { StampState } from "../../shared/package/stamp.ts";
import type { VaultEvent } from "../../shared/vault-protocol.ts";
import type { KeyParameters } from "./crypto/passphrase-key.ts";
import type { PieceToStamp } from "./packages/stamp/stamp-piece.ts";
import type { VaultDatabase } from "./store/database.ts";

export type MainClient = Client<typeof bytesProtocol, MessagePort>;

/** Everything the vault takes from outside of itself; only `main.ts` and the tests build one. */
export interface VaultOutside {
	readonly main: MainClient;
	/** Milliseconds since 1970. */
	readonly now: () => number;
	/** Argon2id in a worker that is thrown away. */
	readonly derivePassphraseKey: (
		passphrase: Uint8Array,
		parameters: KeyParameters,
	) => Promise<Uint8Array>;
	readonly makeDatabase: () => VaultDatabase;
	/** Carries a piece's bytes between the page, the cipher and main, away from this thread. */
	readonly pieces: PieceCarrier;
	readonly tell: (event: VaultEvent) => void;
}

/** What a piece turned out to be while it was read. */
export interface SealedPiece {
	readonly size: number;
	readonly sha256: string;
}

export interface PieceCarrier {
	/** Reads the file, seals it chunk by chunk to main; progress and cancelling over the page's port. */
	readonly seal: (job: {
		readonly file: Blob;
		readonly key: Uint8Array;
		readonly page: MessagePort;
		readonly main: MessagePort;
	}) => Promise<SealedPiece | "cancelled" | "disk-full" | "storage-failed">;
	/** Opens what main sends and passes it to the page; false when it is not what was sealed. */
	readonly open: (job: {
		readonly key: Uint8Array;
		readonly page: MessagePort;
		readonly main: MessagePort;
	}) => void;
	/** What would become of the piece in a package; "unread": it is not what was sealed. */
	readonly tryStamp: (job: {
		readonly key: Uint8Array;
		readonly main: MessagePort;
		readonly piece: PieceToStamp;
	}) => Promise<StampState | "unread">;
}
