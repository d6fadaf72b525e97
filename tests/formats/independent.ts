import {
	createHash,
	createPrivateKey,
	createPublicKey,
	diffieHellman,
	verify,
} from "node:crypto";
import { poly1305 } from "@noble/ciphers/_poly1305.js";
import { chacha20, hchacha, xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import { hsalsa, xsalsa20poly1305 } from "@noble/ciphers/salsa.js";
import { blake2b } from "@noble/hashes/blake2.js";

/**
 * A second reader, written from docs/formats alone: Node's own cryptography and @noble, not one line of the program.
 * What it makes of a vector must be what the program makes of it.
 */

type Bytes = Uint8Array<ArrayBuffer>;

const join = (...parts: readonly Uint8Array[]): Bytes =>
	Uint8Array.from(Buffer.concat(parts));
const text = (ascii: string): Bytes => Uint8Array.from(Buffer.from(ascii));
export const fromHex = (hex: string): Bytes =>
	Uint8Array.from(Buffer.from(hex, "hex"));
const same = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0;

export const sha256 = (bytes: Uint8Array): Bytes =>
	Uint8Array.from(createHash("sha256").update(bytes).digest());

/** docs/formats/keys.md, section 1. */
export const deriveKey = (
	key: Uint8Array,
	label: string,
	...parts: readonly Uint8Array[]
): Bytes =>
	Uint8Array.from(
		blake2b(join(text(`scelle/${label}\0`), ...parts), { key, dkLen: 32 }),
	);

/** docs/formats/keys.md, section 1: the commitment first, then the cipher; null for either. */
export function openSealed(
	{ nonce, commitment, body }: Record<"nonce" | "commitment" | "body", Bytes>,
	key: Uint8Array,
	additional: Uint8Array,
): Bytes | "commitment" | "cipher" {
	const expected = deriveKey(
		deriveKey(key, "commitment/1"),
		"committed/1",
		nonce,
		body.subarray(-16),
		sha256(additional),
	);
	if (!same(expected, commitment)) return "commitment";
	try {
		const cipher = xchacha20poly1305(
			deriveKey(key, "cipher/1"),
			nonce,
			additional,
		);
		return Uint8Array.from(cipher.decrypt(body));
	} catch {
		return "cipher";
	}
}

const SIGMA = new Uint32Array(text("expand 32-byte k").buffer);
const words = (bytes: Uint8Array): Uint32Array =>
	new Uint32Array(Uint8Array.from(bytes).buffer);
const bytesOf = (of: Uint32Array): Bytes =>
	new Uint8Array(of.slice().buffer as ArrayBuffer);

const privateKey = (raw: Uint8Array) =>
	createPrivateKey({
		key: Buffer.concat([fromHex("302e020100300506032b656e04220420"), raw]),
		format: "der",
		type: "pkcs8",
	});
const publicKey = (raw: Uint8Array, algorithm: "6e" | "70") =>
	createPublicKey({
		key: Buffer.concat([fromHex(`302a300506032b65${algorithm}032100`), raw]),
		format: "der",
		type: "spki",
	});

export const publicOf = (secret: Uint8Array): Bytes =>
	Uint8Array.from(
		createPublicKey(privateKey(secret))
			.export({ format: "der", type: "spki" })
			.subarray(-32),
	);

/** docs/formats/keys.md, section 1: a sealed box with the hash of its context before the secret. */
export function openBox(
	boxed: Uint8Array,
	context: Uint8Array,
	secret: Uint8Array,
): Bytes | null {
	const ephemeral = boxed.subarray(0, 32);
	const nonce = blake2b(join(ephemeral, publicOf(secret)), { dkLen: 24 });
	const shared = diffieHellman({
		privateKey: privateKey(secret),
		publicKey: publicKey(ephemeral, "6e"),
	});
	const key = new Uint32Array(8);
	hsalsa(SIGMA, words(shared), new Uint32Array(4), key);
	const opened = xsalsa20poly1305(bytesOf(key), nonce).decrypt(
		boxed.subarray(32),
	);
	return same(opened.subarray(0, 32), sha256(context))
		? Uint8Array.from(opened.subarray(32))
		: null;
}

/** docs/formats/record.md, section 1. */
export function readRecord(bytes: Bytes) {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const bodyLength = view.getUint32(152);
	const end = 156 + bodyLength;
	if (bytes.length !== end + 64) throw new Error("another length");
	if (!same(bytes.subarray(0, 6), fromHex("53434c520001")))
		throw new Error("another magic or version");
	return {
		suite: view.getUint8(6),
		kind: view.getUint8(7),
		vault: bytes.subarray(8, 24),
		stream: bytes.subarray(24, 40),
		seq: view.getUint32(40),
		generation: view.getUint32(44),
		author: bytes.subarray(48, 64),
		previous: bytes.subarray(64, 96),
		header: bytes.subarray(0, 96),
		nonce: bytes.subarray(96, 120),
		commitment: bytes.subarray(120, 152),
		body: bytes.subarray(156, end),
		signed: bytes.subarray(0, end),
		signature: bytes.subarray(end),
	};
}
type Record_ = ReturnType<typeof readRecord>;

export const isSigned = (record: Record_, key: Uint8Array): boolean =>
	verify(
		null,
		join(text("scelle/record/1\0"), record.signed),
		publicKey(key, "70"),
		record.signature,
	);

/** docs/formats/record.md, section 3. */
export function unpadded(padded: Uint8Array): string {
	const end = padded.lastIndexOf(0x80);
	if (padded.subarray(end + 1).some((byte) => byte !== 0))
		throw new Error("no padding");
	return Buffer.from(padded.subarray(0, end)).toString("utf8");
}

/** The event of a keyed or sealed record, or which check refused it. */
export function eventOf(record: Record_, key: Uint8Array): unknown {
	const BOX = 32 + 16 + 32 + 32;
	const once =
		record.suite === 2
			? openBox(record.body.subarray(0, BOX), record.header, key)
			: key;
	const body = record.suite === 2 ? record.body.subarray(BOX) : record.body;
	if (once === null) return "box";
	const opened = openSealed({ ...record, body }, once, record.header);
	return typeof opened === "string" ? opened : JSON.parse(unpadded(opened));
}

/** docs/formats/record.md, section 4. */
export const streamContext = (
	vault: Uint8Array,
	stream: Uint8Array,
	generation: number,
): Bytes => join(vault, stream, text(`\0${generation}`));

/** Multiplication in GF(2^8) modulo x^8 + x^4 + x^3 + x + 1. */
function times(a: number, b: number): number {
	let product = 0;
	for (let bit = 7; bit >= 0; bit--) {
		product = (product << 1) ^ (product & 0x80 ? 0x11b : 0);
		if ((b >> bit) & 1) product ^= a;
	}
	return product;
}

const inverse = (a: number): number => {
	for (let b = 1; b < 256; b++) if (times(a, b) === 1) return b;
	throw new Error("no inverse");
};

/** docs/formats/recovery.md, section 2: the 37 bytes of a sheet, or null when its check is wrong. */
export function sheetOf(indexes: readonly number[]): Bytes | null {
	const bits = indexes.map((each) => each.toString(2).padStart(11, "0"));
	const octets = bits.join("").match(/.{8}/g) ?? [];
	const sheet = Uint8Array.from(octets, (each) => Number.parseInt(each, 2));
	const check = sha256(join(text("scelle/sheet/1\0"), sheet.subarray(0, 35)));
	return same(check.subarray(0, 2), sheet.subarray(35)) ? sheet : null;
}

/** The secret of two sheets: the line through two points of each byte, where it meets zero. */
export function secretOf(a: Uint8Array, b: Uint8Array): Bytes {
	const [x, y] = [a[34] ?? 0, b[34] ?? 0];
	const atZero = inverse(x ^ y);
	return Uint8Array.from({ length: 32 }, (_, i) => {
		const [p, q] = [a[2 + i] ?? 0, b[2 + i] ?? 0];
		return times(p, times(y, atZero)) ^ times(q, times(x, atZero));
	});
}

/** One direction of libsodium's secretstream without additional data. docs/formats/piece.md, section 2. */
export class SecretStream {
	readonly #key: Bytes;
	readonly #nonce = new Uint8Array(12);

	constructor(key: Uint8Array, header: Uint8Array) {
		const sub = new Uint32Array(8);
		hchacha(SIGMA, words(key), words(header.subarray(0, 16)), sub);
		this.#key = bytesOf(sub);
		this.#nonce[0] = 1;
		this.#nonce.set(header.subarray(16, 24), 4);
	}

	seal(message: Uint8Array, last: boolean): Bytes {
		const block = new Uint8Array(64);
		block[0] = last ? 3 : 0;
		const first = this.#xor(block, 1);
		const sealed = this.#xor(message, 2);
		const mac = this.#mac(first, sealed);
		this.#advance(mac);
		return join(first.subarray(0, 1), sealed, mac);
	}

	open(chunk: Uint8Array): { message: Bytes; last: boolean } | null {
		if (chunk.length < 17) return null;
		const block = new Uint8Array(64);
		block[0] = chunk[0] ?? 0;
		const first = this.#xor(block, 1);
		const tag = first[0];
		first[0] = chunk[0] ?? 0;
		const sealed = chunk.subarray(1, -16);
		const mac = this.#mac(first, sealed);
		if (!same(mac, chunk.subarray(-16))) return null;
		const message = this.#xor(sealed, 2);
		this.#advance(mac);
		return { message, last: tag === 3 };
	}

	#xor(bytes: Uint8Array, counter: number): Bytes {
		return Uint8Array.from(
			chacha20(this.#key, this.#nonce, bytes, undefined, counter),
		);
	}

	/** The padding behind the ciphertext is `length mod 16` bytes, as libsodium has it. */
	#mac(first: Uint8Array, sealed: Uint8Array): Bytes {
		const lengths = new DataView(new ArrayBuffer(16));
		lengths.setBigUint64(8, BigInt(64 + sealed.length), true);
		const message = join(
			first,
			sealed,
			new Uint8Array(sealed.length & 15),
			new Uint8Array(lengths.buffer),
		);
		const key = this.#xor(new Uint8Array(64), 0).subarray(0, 32);
		return Uint8Array.from(poly1305(message, key));
	}

	#advance(mac: Uint8Array): void {
		for (let i = 0; i < 8; i++)
			this.#nonce[4 + i] = (this.#nonce[4 + i] ?? 0) ^ (mac[i] ?? 0);
		const counter = new DataView(this.#nonce.buffer);
		counter.setUint32(0, counter.getUint32(0, true) + 1, true);
	}
}
