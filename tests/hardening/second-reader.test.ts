import { beforeAll, expect, test } from "vitest";
import {
	cryptoReady,
	makeBoxPair,
	sha256,
	signingPair,
} from "../../renderer/vault/crypto/primitives.ts";
import {
	streamKey,
	wrapStreamSecret,
} from "../../renderer/vault/keys/stream-keys.ts";
import { sealRecord } from "../../renderer/vault/streams/record-seal.ts";
import { bytesToHex, hexToBytes, utf8 } from "../../shared/base/bytes.ts";
import { accountId, streamId, vaultId } from "../../shared/base/ids.ts";
import { STREAM_KINDS, type StreamKind } from "../../shared/formats/record.ts";
import {
	deriveKey,
	eventOf,
	fromHex,
	isSigned,
	openBox,
	readRecord,
	streamContext,
	sha256 as theirSha256,
} from "../formats/independent.ts";
import { below, chanceOf, scale, timeLimit, told } from "./support/scale.ts";

beforeAll(() => cryptoReady);

const LETTERS = 'abcéèüß œ€🂡\n"\\/{}0';

/** Everything about one record, by chance. */
function makeCase(next: () => number) {
	const bytes = (length: number) =>
		Uint8Array.from({ length }, () => below(next, 256));
	const id = () => bytesToHex(bytes(16));
	const letters = Array.from(LETTERS);
	const text = Array.from(
		{ length: below(next, below(next, 8) === 0 ? 9_000 : 500) },
		() => letters[below(next, letters.length)],
	).join("");
	const kinds = Object.keys(STREAM_KINDS) as StreamKind[];
	return {
		header: {
			kind: kinds[below(next, kinds.length)] ?? "dossier",
			vault: vaultId(id()),
			stream: streamId(id()),
			seq: below(next, 2 ** 32),
			generation: below(next, 2 ** 32),
			author: accountId(id()),
			previous: bytes(32),
		},
		event: { v: "case/1", text, at: below(next, 2 ** 40) },
		secret: bytes(32),
		slot: bytes(32),
		signing: signingPair(bytes(32)),
		isKeyed: below(next, 2) === 0,
	};
}

/** Whether the second implementation makes of a case what the program put into it. */
function agrees(each: ReturnType<typeof makeCase>): boolean {
	const { header, event, secret, slot, signing } = each;
	const { vault, stream, generation, author } = header;
	const at = { vault, stream, generation };
	const holder = makeBoxPair();
	const wrap = wrapStreamSecret(secret, at, author, holder.publicKey);
	const key = streamKey(secret, slot, at);
	const register = makeBoxPair();
	const bytes = sealRecord(
		header,
		utf8(JSON.stringify(event)),
		each.isKeyed
			? { suite: "keyed", key }
			: { suite: "sealed", register: register.publicKey },
		signing,
	);
	const context = streamContext(fromHex(vault), fromHex(stream), generation);
	const theirSecret = openBox(
		wrap,
		Buffer.concat([Buffer.from("scelle/wrap/1\0"), context, fromHex(author)]),
		holder.privateKey,
	);
	if (theirSecret === null) return false;
	const theirKey = deriveKey(theirSecret, "stream-key/1", slot, context);
	const record = readRecord(bytes);
	const opened = eventOf(record, each.isKeyed ? theirKey : register.privateKey);
	const hex = (part: Uint8Array) => bytesToHex(Uint8Array.from(part));
	return (
		JSON.stringify(opened) === JSON.stringify(event) &&
		isSigned(record, signing.publicKey) &&
		record.seq === header.seq &&
		record.generation === generation &&
		record.kind === STREAM_KINDS[header.kind] &&
		hex(record.stream) === hex(hexToBytes(stream)) &&
		hex(record.author) === hex(hexToBytes(author)) &&
		hex(record.previous) === hex(header.previous) &&
		hex(theirSha256(bytes)) === hex(sha256(bytes))
	);
}

test(
	"a second implementation reads what the program writes, case by case of chance",
	() => {
		const cases = scale(60, 1_000);
		const { seed, next } = chanceOf("second reader");
		let [agreed, keyed] = [0, 0];
		for (let count = 0; count < cases; count++) {
			const each = makeCase(next);
			if (each.isKeyed) keyed++;
			if (agrees(each)) agreed++;
		}
		told("second reader", { seed, cases, keyed, agreed });
		expect(agreed).toBe(cases);
		expect(keyed).toBeGreaterThan(cases / 4);
	},
	timeLimit(60, 30),
);
