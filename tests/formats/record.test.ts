import { beforeAll, describe, expect, test } from "vitest";
import { cryptoReady, sha256 } from "../../renderer/vault/crypto/primitives.ts";
import { keysFromSeeds } from "../../renderer/vault/keys/account-keys.ts";
import {
	streamKey,
	unwrapStreamSecret,
} from "../../renderer/vault/keys/stream-keys.ts";
import { followChain } from "../../renderer/vault/streams/chain.ts";
import {
	parseEvent,
	readClear,
} from "../../renderer/vault/streams/clear-events.ts";
import {
	isAuthentic,
	openRecord,
} from "../../renderer/vault/streams/record-seal.ts";
import { wellKnownStream } from "../../renderer/vault/streams/well-known.ts";
import { sameBytes } from "../../shared/base/bytes.ts";
import { fileEventSchema } from "../../shared/file/events.ts";
import {
	decodeRecord,
	encodeRecord,
	type StoredRecord,
} from "../../shared/formats/record.ts";
import {
	accessDaySchema,
	accessEventSchema,
} from "../../shared/registers/access-events.ts";
import { streamEventSchema } from "../../shared/roster/events.ts";
import type { recordVectors } from "../vectors/make/record.ts";
import { bytes, vectors } from "./vectors.ts";

const { keys, dossier, access, damaged } =
	vectors<ReturnType<typeof recordVectors>>("record");
const recordsOf = ({ records }: { records: readonly { hex: string }[] }) =>
	records.map(({ hex }) => bytes(hex));

beforeAll(() => cryptoReady);

function record(encoded: Uint8Array): StoredRecord {
	const decoded = decodeRecord(encoded);
	if (!decoded.ok) throw new Error(decoded.reason);
	return decoded.value;
}

const dossierKey = () =>
	streamKey(bytes(keys.secret), bytes(keys.slot), {
		vault: keys.vault,
		stream: dossier.stream,
		generation: 1,
	});

/** What a reader says to bytes that should be the dossier's second record. */
function verdictOf(encoded: Uint8Array): string {
	const decoded = decodeRecord(encoded);
	if (!decoded.ok) return decoded.reason;
	const { value } = decoded;
	const [first] = recordsOf(dossier);
	const inPlace =
		value.vault === keys.vault &&
		value.stream === dossier.stream &&
		value.seq === 1 &&
		first !== undefined &&
		sameBytes(value.previous, sha256(first));
	if (!isAuthentic(value, bytes(keys.signingKey)))
		return inPlace ? "signature" : "place";
	const opened = openRecord(value, { suite: "keyed", key: dossierKey() });
	return opened.ok ? "opened" : opened.reason;
}

describe("frozen records", () => {
	test("are one chain, signed by their author", () => {
		const chain = followChain(keys.vault, dossier.stream, recordsOf(dossier));
		expect(chain.whole).toBe(true);
		expect(chain.head.count).toBe(3);
		for (const each of chain.records)
			expect(isAuthentic(each, bytes(keys.signingKey))).toBe(true);
	});

	test("of a clear suite give their event", () => {
		const [first] = dossier.records;
		const event = readClear(record(bytes(first?.hex ?? "")), streamEventSchema);
		expect(event).toEqual(first?.event);
		expect(event?.v === "stream-opened/1" && event.wraps).toHaveLength(1);
	});

	test("carry a wrap that their holder opens", () => {
		const [first] = recordsOf(dossier);
		const event = first && readClear(record(first), streamEventSchema);
		if (event?.v !== "stream-opened/1") throw new Error("no wrap");
		const secret = unwrapStreamSecret(
			bytes(event.wraps[0]?.wrap ?? ""),
			{ vault: keys.vault, stream: dossier.stream, generation: 1 },
			keys.account,
			keysFromSeeds(bytes(keys.seeds)).box,
		);
		expect(secret).toEqual(bytes(keys.secret));
	});

	test("of the keyed suite open under the stream's key to their event", () => {
		for (const { hex, event } of dossier.records.slice(1)) {
			const opened = openRecord(record(bytes(hex)), {
				suite: "keyed",
				key: dossierKey(),
			});
			if (!opened.ok) throw new Error(opened.reason);
			expect(parseEvent(opened.value, fileEventSchema)).toEqual(event);
		}
	});

	test("of the sealed suite open with the register's key alone", () => {
		expect(access.stream).toBe(
			wellKnownStream(keys.vault, `access/${access.day}`),
		);
		const [day, entry] = access.records;
		expect(readClear(record(bytes(day?.hex ?? "")), accessDaySchema)).toEqual(
			day?.event,
		);
		const sealed = record(bytes(entry?.hex ?? ""));
		const pair = {
			publicKey: bytes(keys.registerPublic),
			privateKey: bytes(keys.registerPrivate),
		};
		const opened = openRecord(sealed, { suite: "sealed", register: pair });
		if (!opened.ok) throw new Error(opened.reason);
		expect(parseEvent(opened.value, accessEventSchema)).toEqual(entry?.event);
		const { box } = keysFromSeeds(bytes(keys.seeds));
		const other = openRecord(sealed, { suite: "sealed", register: box });
		expect(other.ok).toBe(false);
	});

	test("are written again byte by byte as they were read", () => {
		for (const encoded of [...recordsOf(dossier), ...recordsOf(access)])
			expect(encodeRecord(record(encoded))).toEqual(encoded);
	});

	test("keep their sizes to themselves", () => {
		const sizes = recordsOf(dossier).map(
			(encoded) => record(encoded).body.length,
		);
		expect(sizes.slice(1)).toEqual([512 + 16, 1024 + 16]);
	});
});

describe("damaged records", () => {
	test("are refused, each by the check that is to notice it", () => {
		expect(verdictOf(recordsOf(dossier)[1] ?? new Uint8Array())).toBe("opened");
		expect(damaged.length).toBeGreaterThan(45);
	});

	test.each(damaged)("$name: $refused", ({ hex, refused }) => {
		expect(verdictOf(bytes(hex))).toBe(refused);
	});

	test("do not continue the stream", () => {
		const [first = new Uint8Array()] = recordsOf(dossier);
		const moved = damaged.filter(({ refused }) => refused === "place");
		expect(moved.length).toBeGreaterThan(6);
		for (const { hex } of moved)
			expect(
				followChain(keys.vault, dossier.stream, [first, bytes(hex)]).whole,
			).toBe(false);
	});

	test("of every single bit are noticed", () => {
		const good = recordsOf(dossier)[1] ?? new Uint8Array();
		for (let bit = 0; bit < good.length * 8; bit++) {
			const flipped = good.slice();
			flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
			expect(verdictOf(flipped)).not.toBe("opened");
		}
	});
});
