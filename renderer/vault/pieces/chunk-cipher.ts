import sodium from "libsodium-wrappers-sumo";

/** Sealed pieces: a 24-byte header, then chunks of 1 MiB of plaintext, each 17 bytes longer. docs/formats/piece.md */
export const CHUNK = 1024 * 1024;
export const HEADER_BYTES = 24;
export const SEALED_CHUNK = CHUNK + 17;

export interface ChunkSealer {
	readonly header: Uint8Array;
	seal(chunk: Uint8Array, last: boolean): Uint8Array;
}

/** libsodium's secretstream: order, number and end of the chunks are proved with their contents. */
export function chunkSealer(key: Uint8Array): ChunkSealer {
	const { state, header } =
		sodium.crypto_secretstream_xchacha20poly1305_init_push(key);
	const { crypto_secretstream_xchacha20poly1305_TAG_FINAL: final } = sodium;
	const { crypto_secretstream_xchacha20poly1305_TAG_MESSAGE: message } = sodium;
	return {
		header,
		seal: (chunk, last) =>
			sodium.crypto_secretstream_xchacha20poly1305_push(
				state,
				chunk,
				null,
				last ? final : message,
			),
	};
}

export interface OpenedChunk {
	readonly plaintext: Uint8Array;
	readonly last: boolean;
}

/** Opens chunks in the order in which they were sealed; null for one that is not what was sealed there. */
export function chunkOpener(
	key: Uint8Array,
	header: Uint8Array,
): (sealed: Uint8Array) => OpenedChunk | null {
	const state = sodium.crypto_secretstream_xchacha20poly1305_init_pull(
		header,
		key,
	);
	return (sealed) => {
		const opened = sodium.crypto_secretstream_xchacha20poly1305_pull(
			state,
			sealed,
			null,
		);
		if (opened === false) return null;
		const last =
			opened.tag === sodium.crypto_secretstream_xchacha20poly1305_TAG_FINAL;
		return { plaintext: opened.message, last };
	};
}

export interface RunningHash {
	update(chunk: Uint8Array): void;
	finish(): Uint8Array;
}

export function runningSha256(): RunningHash {
	const state = sodium.crypto_hash_sha256_init();
	return {
		update: (chunk) => sodium.crypto_hash_sha256_update(state, chunk),
		finish: () => sodium.crypto_hash_sha256_final(state),
	};
}
