import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import { argon2id } from "@noble/hashes/argon2.js";
import { blake2b } from "@noble/hashes/blake2.js";
import sodium from "libsodium-wrappers-sumo";
import { beforeAll, describe, expect, test } from "vitest";
import {
	boxPublicKey,
	cryptoReady,
	deriveKey,
	isSignedBy,
	open,
	openFromBox,
	pad,
	paddedLength,
	seal,
	sealToBox,
	sha256,
	sign,
	signingPair,
	unpad,
} from "../../renderer/vault/crypto/primitives.ts";
import { utf8 } from "../../shared/base/bytes.ts";
import { noise } from "../support/plain-records.ts";
import {
	deriveKey as independentKey,
	openBox,
	openSealed,
} from "./independent.ts";
import { bytes, hex } from "./vectors.ts";

beforeAll(() => cryptoReady);

const from = (first: number, length: number) =>
	Uint8Array.from({ length }, (_, i) => first + i);

describe("Argon2id", () => {
	test("has the value of RFC 9106, section 5.3, in the second implementation", () => {
		const tag = argon2id(
			new Uint8Array(32).fill(1),
			new Uint8Array(16).fill(2),
			{
				t: 3,
				m: 32,
				p: 4,
				dkLen: 32,
				key: new Uint8Array(8).fill(3),
				personalization: new Uint8Array(12).fill(4),
			},
		);
		expect(hex(tag)).toBe(
			"0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659",
		);
	});

	test.each([
		["password", "00", 3, 64],
		["", "11", 4, 128],
		["cinq mots é", "a5", 3, 1024],
	])(
		"of %j agrees in both implementations",
		(passphrase, salt, passes, kib) => {
			const nonce = bytes(salt.repeat(16));
			const ours = sodium.crypto_pwhash(
				32,
				utf8(passphrase),
				nonce,
				passes,
				kib * 1024,
				sodium.crypto_pwhash_ALG_ARGON2ID13,
			);
			const theirs = argon2id(utf8(passphrase), nonce, {
				t: passes,
				m: kib,
				p: 1,
				dkLen: 32,
			});
			expect(hex(ours)).toBe(hex(theirs));
		},
	);
});

describe("XChaCha20-Poly1305", () => {
	const key = from(0x80, 32);
	const nonce = from(0x40, 24);
	const additional = bytes("50515253c0c1c2c3c4c5c6c7");
	const plaintext = utf8(
		"Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it.",
	);
	const sealed =
		"bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff921f9664c97637da9768812f615c68b13b52e" +
		"c0875924c1c7987947deafd8780acf49";

	test("has the value of draft-irtf-cfrg-xchacha, A.3.1", () => {
		const ours = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(
			plaintext,
			additional,
			null,
			nonce,
			key,
		);
		expect(hex(ours)).toBe(sealed);
		const theirs = xchacha20poly1305(key, nonce, additional);
		expect(hex(theirs.encrypt(plaintext))).toBe(sealed);
	});

	test("with its commitment is opened by the second implementation", () => {
		for (let length = 0; length < 200; length += 7) {
			const content = noise(`content ${length}`, length);
			const bound = noise(`bound ${length}`, length);
			const made = seal(content, key, bound);
			const parts = {
				nonce: Uint8Array.from(made.nonce),
				commitment: Uint8Array.from(made.commitment),
				body: Uint8Array.from(made.body),
			};
			expect(openSealed(parts, key, bound)).toEqual(content);
			expect(openSealed(parts, nonce.slice(), bound)).toBe("commitment");
			expect(open(made, key, bound)).toEqual(content);
		}
	});

	test("never repeats a nonce", () => {
		const nonces = new Set(
			Array.from({ length: 2_000 }, () =>
				hex(seal(plaintext, key, additional).nonce),
			),
		);
		expect(nonces.size).toBe(2_000);
	});
});

describe("a key that another would open too", () => {
	test("is refused by the commitment, whatever the cipher says", () => {
		const [first, second] = [noise("one key", 32), noise("another key", 32)];
		const made = seal(utf8("x"), first, utf8("y"));
		const { commitment } = seal(utf8("x"), second, utf8("y"));
		expect(open({ ...made, commitment }, first, utf8("y"))).toBeNull();
		expect(open({ ...made, commitment }, second, utf8("y"))).toBeNull();
	});
});

describe("BLAKE2b", () => {
	test("has the values of RFC 7693 and of its authors", () => {
		expect(hex(sodium.crypto_generichash(64, utf8("abc"), null))).toBe(
			"ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d17d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923",
		);
		expect(
			hex(sodium.crypto_generichash(64, new Uint8Array(), from(0, 64))),
		).toBe(
			"10ebb67700b1868efb4417987acf4690ae9d972fb7a590c2f02871799aaa4786b5e996e8f0f4eb981fc214b005f42d2ff4233499391653df7aefcbc13fc51568",
		);
	});

	test("derives the same keys in both implementations", () => {
		const key = noise("key", 32);
		for (const label of ["cipher/1", "stream-key/1", "account-wrap/1"])
			expect(hex(deriveKey(key, label, noise(label, 77)))).toBe(
				hex(independentKey(key, label, noise(label, 77))),
			);
		expect(hex(blake2b(utf8("scelle/cipher/1\0"), { key, dkLen: 32 }))).toBe(
			hex(deriveKey(key, "cipher/1")),
		);
	});
});

describe("Ed25519", () => {
	test.each([
		[
			"9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
			"d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
			"",
			"e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
		],
		[
			"4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
			"3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
			"72",
			"92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
		],
		[
			"c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
			"fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
			"af82",
			"6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
		],
	])("has the value of RFC 8032 for %s", (seed, key, message, signature) => {
		const pair = signingPair(bytes(seed));
		expect(hex(pair.publicKey)).toBe(key);
		expect(hex(sign(bytes(message), pair))).toBe(signature);
		expect(isSignedBy(bytes(signature), bytes(message), bytes(key))).toBe(true);
		expect(
			isSignedBy(bytes(signature), bytes(`${message}00`), bytes(key)),
		).toBe(false);
		expect(isSignedBy(bytes("00"), bytes(message), bytes(key))).toBe(false);
	});
});

describe("X25519 and sealed boxes", () => {
	test("have the value of RFC 7748, section 5.2, after one iteration", () => {
		const nine = Uint8Array.of(9, ...new Uint8Array(31));
		expect(hex(boxPublicKey(nine))).toBe(
			"422c8e7a6227d7bca1350b3e2bb7279f7897b87bb6854b783c60e80311ae3079",
		);
	});

	test("are opened by the second implementation", () => {
		const privateKey = noise("private", 32);
		const pair = { privateKey, publicKey: boxPublicKey(privateKey) };
		for (let i = 0; i < 20; i++) {
			const secret = noise(`secret ${i}`, 32);
			const boxed = sealToBox(secret, utf8(`context ${i}`), pair.publicKey);
			expect(openBox(boxed, utf8(`context ${i}`), privateKey)).toEqual(secret);
			expect(openBox(boxed, utf8("another"), privateKey)).toBeNull();
			expect(openFromBox(boxed, utf8("another"), pair)).toBeNull();
		}
	});
});

describe("SHA-256 and padding", () => {
	test("have their published values", () => {
		expect(hex(sha256(utf8("abc")))).toBe(
			"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
		);
	});

	test.each([
		[0, 512],
		[511, 512],
		[512, 1024],
		[1023, 1024],
		[32_768, 65_536],
		[65_535, 65_536],
		[65_536, 131_072],
		[131_071, 131_072],
		[131_072, 196_608],
	])("of %i bytes pads to %i", (length, padded) => {
		const content = noise("padded", length);
		const whole = pad(content);
		expect(whole.length).toBe(padded);
		expect(paddedLength(length + 1)).toBe(padded);
		expect(whole[length]).toBe(0x80);
		expect(unpad(whole)).toEqual(content);
	});

	test("without an end is none", () => {
		expect(unpad(new Uint8Array(512))).toBeNull();
	});
});
