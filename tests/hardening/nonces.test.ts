import { expect, test } from "vitest";
import {
	cryptoReady,
	randomBytes,
	seal,
} from "../../renderer/vault/crypto/primitives.ts";
import { bytesToHex } from "../../shared/base/bytes.ts";
import { scale, timeLimit, told } from "./support/scale.ts";

test(
	"no nonce comes twice",
	async () => {
		await cryptoReady;
		const sealings = scale(5_000, 1_000_000);
		const key = randomBytes(32);
		const [plaintext, additional] = [new Uint8Array(16), new Uint8Array(96)];
		const nonces = new Set<string>();
		for (let count = 0; count < sealings; count++)
			nonces.add(bytesToHex(seal(plaintext, key, additional).nonce));
		told("nonces", { sealings, repeats: sealings - nonces.size });
		expect(nonces.size).toBe(sealings);
	},
	timeLimit(60, 30),
);
