import { createHash, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { inflateSync } from "node:zlib";
import { chacha20poly1305 as noble } from "@noble/ciphers/chacha.js";
import sodium from "libsodium-wrappers-sumo";
import { beforeAll, describe, expect, test } from "vitest";
import { chacha20poly1305 } from "../../../../renderer/vault/packages/chacha20-poly1305.ts";

/** C2SP/CCTV's test vectors for age, npm `cctv-age` 0.2.0 (0BSD, CC0 or Unlicense): each file in base64 by its name. */
const VECTORS: Readonly<Record<string, string>> = JSON.parse(
	readFileSync(new URL("./age-vectors.json", import.meta.url), "utf8"),
);

interface Vector {
	readonly expect: string;
	readonly payload: string | undefined;
	readonly identities: readonly string[];
	readonly passphrases: readonly string[];
	readonly isArmored: boolean;
	readonly file: Buffer;
}

function readVector(base64: string): Vector {
	const bytes = Buffer.from(base64, "base64");
	const end = bytes.indexOf("\n\n");
	const fields = bytes
		.subarray(0, end)
		.toString("latin1")
		.split("\n")
		.map((line) => line.split(": ") as [string, string]);
	const all = (key: string) =>
		fields.filter(([name]) => name === key).map(([, value]) => value);
	const body = bytes.subarray(end + 2);
	return {
		expect: all("expect")[0] ?? "",
		payload: all("payload")[0],
		identities: all("identity"),
		passphrases: all("passphrase"),
		isArmored: all("armored")[0] === "yes",
		file: all("compressed")[0] === "zlib" ? inflateSync(body) : body,
	};
}

let age: typeof import("age-encryption");
/** Who asked for noble's cipher and was given ours. */
const redirected: string[] = [];

beforeAll(async () => {
	await sodium.ready;
	const cipher = new URL(
		"../../../../renderer/vault/packages/chacha20-poly1305.ts",
		import.meta.url,
	).href;
	// As the bundler's alias does it.
	registerHooks({
		resolve: (specifier, context, next) => {
			if (specifier !== "@noble/ciphers/chacha.js")
				return next(specifier, context);
			redirected.push(context.parentURL ?? "");
			return { url: cipher, shortCircuit: true };
		},
	});
	age = await import("age-encryption");
});

/** The plaintext, or null for any fault. */
async function decrypted(vector: Vector): Promise<Uint8Array | null> {
	try {
		const decrypter = new age.Decrypter();
		for (const identity of vector.identities) decrypter.addIdentity(identity);
		for (const phrase of vector.passphrases) decrypter.addPassphrase(phrase);
		const bytes = vector.isArmored
			? age.armor.decode(vector.file.toString("latin1"))
			: new Uint8Array(vector.file);
		return await decrypter.decrypt(bytes);
	} catch {
		return null;
	}
}

describe("age with libsodium's cipher", () => {
	test("has all vectors of C2SP", () => {
		expect(Object.keys(VECTORS)).toHaveLength(143);
	});

	test.each(Object.keys(VECTORS))("carries out the vector %s", async (name) => {
		const vector = readVector(VECTORS[name] ?? "");
		const plaintext = await decrypted(vector);
		if (vector.expect !== "success") return expect(plaintext).toBeNull();
		const hash = createHash("sha256").update(plaintext ?? "");
		expect(hash.digest("hex")).toBe(vector.payload);
	});

	test("has taken noble's place in every module of age", () => {
		expect(redirected.map((url) => url.split("/").at(-1)).sort()).toEqual([
			"recipients.js",
			"stream.js",
		]);
	});
});

describe("libsodium's ChaCha20-Poly1305", () => {
	test("seals the very bytes that noble's seals, and opens noble's", () => {
		for (const size of [0, 1, 16, 63, 64, 65, 1000, 65_536]) {
			const [key, nonce, text] = [32, 12, size].map(
				(length) => new Uint8Array(randomBytes(length)),
			) as [Uint8Array, Uint8Array, Uint8Array];
			const sealed = chacha20poly1305(key, nonce).encrypt(text);
			expect(sealed).toEqual(noble(key, nonce).encrypt(text));
			expect(chacha20poly1305(key, nonce).decrypt(sealed)).toEqual(text);
		}
	});

	test("refuses every flipped bit", () => {
		const key = new Uint8Array(32).fill(7);
		const nonce = new Uint8Array(12);
		const sealed = chacha20poly1305(key, nonce).encrypt(Uint8Array.of(1, 2, 3));
		for (let bit = 0; bit < sealed.length * 8; bit++) {
			const altered = sealed.slice();
			altered[bit >> 3] = (altered[bit >> 3] ?? 0) ^ (1 << (bit & 7));
			expect(() => chacha20poly1305(key, nonce).decrypt(altered)).toThrow();
		}
	});
});
