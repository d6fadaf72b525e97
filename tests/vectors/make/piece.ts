import { concatBytes, utf8 } from "../../../shared/base/bytes.ts";
import { randomBytes } from "../../../renderer/vault/crypto/primitives.ts";
import { chunkSealer } from "../../../renderer/vault/pieces/chunk-cipher.ts";
import { flips, hex } from "./damage.ts";

export function pieceVectors() {
	const key = randomBytes(32);
	const plaintext = utf8("Une pièce fictive, plus courte qu’un bloc.");
	const sealer = chunkSealer(key);
	const chunk = sealer.seal(plaintext, true);
	const good = concatBytes([sealer.header, chunk]);
	const open = chunkSealer(key);
	const unended = concatBytes([open.header, open.seal(plaintext, false)]);
	return {
		format: "piece",
		version: 1,
		key: hex(key),
		plaintext: hex(plaintext),
		hex: hex(good),
		damaged: [
			...flips(
				good,
				[
					["the header", 0, 24],
					["the sealed tag byte", 24, 1],
					["the ciphertext", 25, plaintext.length],
					["the authenticator", good.length - 16, 16],
				],
				() => "damaged",
			),
			{ name: "empty", hex: "", refused: "damaged" },
			{
				name: "the header cut short",
				hex: hex(good.subarray(0, 23)),
				refused: "damaged",
			},
			{
				name: "the header alone",
				hex: hex(good.subarray(0, 24)),
				refused: "damaged",
			},
			{
				name: "the chunk cut short",
				hex: hex(good.subarray(0, -1)),
				refused: "damaged",
			},
			{
				name: "a byte behind the last chunk",
				hex: hex(concatBytes([good, new Uint8Array(1)])),
				refused: "damaged",
			},
			{ name: "no last chunk", hex: hex(unended), refused: "damaged" },
		],
		/** A key and a header for pieces of several chunks: tests/formats/piece.test.ts says how their bytes follow. */
		long: { key: hex(randomBytes(32)), header: hex(randomBytes(24)) },
	};
}
