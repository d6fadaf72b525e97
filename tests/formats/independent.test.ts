import * as node from "node:crypto";
import { wordlist } from "@scure/bip39/wordlists/french.js";
import { describe, expect, test } from "vitest";
import type { keyVectors } from "../vectors/make/keys.ts";
import type { pieceVectors } from "../vectors/make/piece.ts";
import type { recordVectors } from "../vectors/make/record.ts";
import type { recoveryVectors } from "../vectors/make/recovery.ts";
import {
	deriveKey,
	eventOf,
	fromHex,
	isSigned,
	openBox,
	openSealed,
	publicOf,
	readRecord,
	SecretStream,
	secretOf,
	sha256,
	sheetOf,
	streamContext,
} from "./independent.ts";
import { vectors } from "./vectors.ts";

const { keys, dossier, access, damaged } =
	vectors<ReturnType<typeof recordVectors>>("record");
const { keyBox } = vectors<ReturnType<typeof keyVectors>>("keys");
const piece = vectors<ReturnType<typeof pieceVectors>>("piece");

const join = (...parts: readonly Uint8Array[]) =>
	Uint8Array.from(Buffer.concat(parts));
const ascii = (text: string) => Uint8Array.from(Buffer.from(text));
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");
const at = () => ({
	vault: fromHex(keys.vault),
	stream: fromHex(dossier.stream),
});

const recordsOf = ({ records }: { records: readonly { hex: string }[] }) =>
	records.map(({ hex: each }) => fromHex(each));

/** The dossier's key as its holder comes by it: from the wrap in the clear first record and the slot. */
function dossierKey(): Uint8Array {
	const { vault, stream } = at();
	const [first = new Uint8Array()] = recordsOf(dossier);
	const { body } = readRecord(first);
	const { wraps } = JSON.parse(Buffer.from(body).toString("utf8"));
	const context = streamContext(vault, stream, 1);
	const secret = openBox(
		fromHex(wraps[0].wrap),
		join(ascii("scelle/wrap/1\0"), context, fromHex(keys.account)),
		fromHex(keys.seeds).subarray(0, 32),
	);
	if (secret === null) throw new Error("another context");
	return deriveKey(secret, "stream-key/1", fromHex(keys.slot), context);
}

describe("a reader written from the pages alone", () => {
	test("follows the chain and its signatures", () => {
		let previous = new Uint8Array(32);
		for (const [seq, encoded] of recordsOf(dossier).entries()) {
			const record = readRecord(encoded);
			expect(record.seq).toBe(seq);
			expect(record.previous).toEqual(previous);
			expect(isSigned(record, fromHex(keys.signingKey))).toBe(true);
			expect(isSigned(record, fromHex(keys.deviceKey))).toBe(false);
			previous = sha256(encoded);
		}
	});

	test("opens the dossier from an account's seeds and the slot", () => {
		const [, ...keyed] = recordsOf(dossier);
		const events = keyed.map((each) => eventOf(readRecord(each), dossierKey()));
		expect(events).toEqual(dossier.records.slice(1).map(({ event }) => event));
	});

	test("opens the access register with its private key", () => {
		const [, entry = new Uint8Array()] = recordsOf(access);
		expect(eventOf(readRecord(entry), fromHex(keys.registerPrivate))).toEqual(
			access.records[1]?.event,
		);
		const id = sha256(
			join(ascii(`scelle/stream/access/${access.day}\0`), fromHex(keys.vault)),
		);
		expect(hex(id.subarray(0, 16))).toBe(access.stream);
	});

	test("refuses every damaged record", () => {
		const [first = new Uint8Array()] = recordsOf(dossier);
		const { vault, stream } = at();
		const opens = (encoded: Uint8Array<ArrayBuffer>): boolean => {
			try {
				const record = readRecord(encoded);
				return (
					record.seq === 1 &&
					hex(record.vault) === hex(vault) &&
					hex(record.stream) === hex(stream) &&
					hex(record.previous) === hex(sha256(first)) &&
					isSigned(record, fromHex(keys.signingKey)) &&
					typeof eventOf(record, dossierKey()) === "object"
				);
			} catch {
				return false;
			}
		};
		expect(opens(recordsOf(dossier)[1] ?? new Uint8Array())).toBe(true);
		for (const each of damaged) expect(opens(fromHex(each.hex))).toBe(false);
	});

	test("finds another key at the commitment, before anything is decrypted", () => {
		const [, second = new Uint8Array()] = recordsOf(dossier);
		const record = readRecord(second);
		expect(eventOf(record, new Uint8Array(32))).toBe("commitment");
	});

	test.runIf("argon2Sync" in node)(
		"derives the passphrase key with Node's own Argon2id",
		() => {
			const { passphrase, box, derived } = keyBox;
			const key = node.argon2Sync("argon2id", {
				message: ascii(passphrase),
				nonce: fromHex(box.salt),
				parallelism: 1,
				tagLength: 32,
				memory: box.memoryMiB * 1024,
				passes: box.passes,
			});
			expect(hex(key)).toBe(derived);
		},
	);

	test("opens an account's key box", () => {
		const { box } = keyBox;
		const ids = [fromHex(keyBox.vault), fromHex(keyBox.account)];
		const key = deriveKey(
			fromHex(keyBox.derived),
			"account-wrap/1",
			fromHex(keyBox.slot),
			fromHex(keyBox.machine),
			...ids,
		);
		const sealed = {
			nonce: fromHex(box.nonce),
			commitment: fromHex(box.commitment),
			body: fromHex(box.body),
		};
		const additional = join(
			ascii("scelle/key-box/1\0"),
			...ids,
			fromHex(box.salt),
			ascii(`${box.slot},${box.passes},${box.memoryMiB}`),
		);
		const seeds = openSealed(sealed, key, additional);
		if (typeof seeds === "string") throw new Error(seeds);
		expect(hex(seeds)).toBe(keyBox.seeds);
		expect(hex(publicOf(seeds.subarray(0, 32)))).toBe(keyBox.publicKeys.boxKey);
	});

	test("puts the recovery secret together from any two sheets", () => {
		const { secret, sheets } =
			vectors<Awaited<ReturnType<typeof recoveryVectors>>>("recovery");
		const list = wordlist.map((word) => word.normalize("NFC"));
		const read = sheets.map((words) =>
			sheetOf(words.map((word) => list.indexOf(word))),
		);
		for (const [a, b] of [
			[0, 1],
			[2, 0],
			[1, 2],
		] as const)
			expect(
				hex(secretOf(read[a] ?? new Uint8Array(), read[b] ?? new Uint8Array())),
			).toBe(secret);
		const kit = sha256(join(ascii("scelle/kit/1\0"), fromHex(secret)));
		for (const sheet of read)
			expect(sheet?.subarray(0, 2)).toEqual(kit.subarray(0, 2));
		const [first = []] = sheets;
		const swapped = first.with(3, first[4] ?? "").with(4, first[3] ?? "");
		expect(sheetOf(swapped.map((word) => list.indexOf(word)))).toBeNull();
	});

	test("opens a piece", () => {
		const whole = fromHex(piece.hex);
		const stream = new SecretStream(fromHex(piece.key), whole.subarray(0, 24));
		const opened = stream.open(whole.subarray(24));
		expect(opened).toEqual({ message: fromHex(piece.plaintext), last: true });
	});
});
