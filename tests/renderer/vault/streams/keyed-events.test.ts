import { beforeAll, describe, expect, test } from "vitest";
import {
	cryptoReady,
	type SigningPair,
	sha256,
	signingPair,
} from "../../../../renderer/vault/crypto/primitives.ts";
import { keysFromSeeds } from "../../../../renderer/vault/keys/account-keys.ts";
import { readRoster } from "../../../../renderer/vault/roster/read-roster.ts";
import { writeEvent } from "../../../../renderer/vault/streams/clear-events.ts";
import { eventsIn } from "../../../../renderer/vault/streams/keyed-events.ts";
import {
	type Protection,
	sealRecord,
} from "../../../../renderer/vault/streams/record-seal.ts";
import { hexToBytes } from "../../../../shared/base/bytes.ts";
import type { AccountId } from "../../../../shared/base/ids.ts";
import { fileEventSchema } from "../../../../shared/file/events.ts";
import {
	decodeRecord,
	type RecordHeader,
	type StoredRecord,
} from "../../../../shared/formats/record.ts";
import { DEVICE } from "../../../../shared/roster/roster.ts";
import { bytes, vectors } from "../../../formats/vectors.ts";
import { noise } from "../../../support/plain-records.ts";
import type { recordVectors } from "../../../vectors/make/record.ts";

const { keys, dossier } = vectors<ReturnType<typeof recordVectors>>("record");
const KEY = noise("a stream's key", 32);
const held = [{ generation: 1, slot: 0, key: KEY }];
const keyed: Protection = { suite: "keyed", key: KEY };
const [opened = {}, begun = {}, recorded = {}] = dossier.records.map(
	({ event }) => event,
);

beforeAll(() => cryptoReady);

function decoded(encoded: Uint8Array): StoredRecord {
	const record = decodeRecord(encoded);
	if (!record.ok) throw new Error(record.reason);
	return record.value;
}

type Entry = readonly [
	event: object,
	protection: Protection,
	generation?: number,
];

function streamOf(
	entries: readonly Entry[],
	kind: RecordHeader["kind"],
	author: AccountId,
	signing: SigningPair,
): StoredRecord[] {
	const made: Uint8Array[] = [];
	for (const [event, protection, generation = 1] of entries) {
		const last = made.at(-1);
		const header = {
			kind,
			vault: keys.vault,
			stream: dossier.stream,
			seq: made.length,
			generation,
			author,
			previous: last === undefined ? new Uint8Array(32) : sha256(last),
		};
		made.push(sealRecord(header, writeEvent(event), protection, signing));
	}
	return made.map(decoded);
}

const dossierOf = (...entries: readonly Entry[]) =>
	streamOf(
		[[opened, { suite: "clear" }], [begun, keyed], ...entries],
		"dossier",
		keys.account,
		keysFromSeeds(bytes(keys.seeds)).signing,
	);

const read = (records: readonly StoredRecord[]) =>
	eventsIn(records, held, fileEventSchema);

describe("a keyed stream", () => {
	test("gives its events in order, each with its author", () => {
		expect(read(dossierOf([recorded, keyed]))).toEqual([
			{ event: begun, author: keys.account },
			{ event: recorded, author: keys.account },
		]);
	});

	const stranger = { v: "dossier-teleported/1", at: 1 };
	const newer = { ...begun, v: "dossier-opened/2" };
	const law = (name: string) => ({
		...recorded,
		law: { name, on: "2026-03-02" },
	});
	test.each<[string, Entry]>([
		["an unknown event", [stranger, keyed]],
		["a known event of a newer version", [newer, keyed]],
		["a known event with a field too many", [{ ...recorded, more: 1 }, keyed]],
		["a law event that it does not know", [law("teleported/1"), keyed]],
		["a law event of a newer version", [law("order-issued/2"), keyed]],
		["a law event that is malformed", [law("sanctioned/1"), keyed]],
		[
			"a proposal of a law event that it does not know",
			[
				{
					v: "step-proposed/1",
					at: 1,
					proposal: "0".repeat(32),
					law: { name: "teleported/1" },
					reasons: "x",
				},
				keyed,
			],
		],
		["an unknown clear event", [stranger, { suite: "clear" }]],
		[
			"a denial of a newer version",
			[
				{ v: "access-denied/2", at: 1, account: "0".repeat(32) },
				{ suite: "clear" },
			],
		],
		["a record of a generation that is not held", [recorded, keyed, 2]],
		[
			"a record under another key",
			[recorded, { suite: "keyed", key: noise("another key", 32) }],
		],
		[
			"a record of another suite",
			[recorded, { suite: "sealed", register: bytes(keys.registerPublic) }],
		],
	])("with %s is not read at all", (_, entry) => {
		expect(read(dossierOf(entry))).toBeNull();
		expect(read(dossierOf(entry, [recorded, keyed]))).toBeNull();
	});
});

describe("the roster", () => {
	const device = () => signingPair(noise("device", 32));
	const founded = () => ({
		v: "vault-founded/1",
		at: 1,
		deviceKey: Buffer.from(device().publicKey).toString("hex"),
		accessKey: keys.registerPublic,
	});
	const rosterOf = (...events: readonly object[]) =>
		streamOf(
			events.map((event): Entry => [event, { suite: "clear" }, 0]),
			"roster",
			DEVICE,
			device(),
		);

	test("is read when every event is known", () => {
		expect(readRoster(rosterOf(founded())).ok).toBe(true);
		expect(hexToBytes(founded().deviceKey)).toHaveLength(32);
	});

	test.each([
		["an unknown event", { v: "account-cloned/1", at: 2 }],
		["a newer version of one", { v: "recovery-drilled/2", at: 2 }],
		["a field too many", { v: "recovery-drilled/1", at: 2, more: 1 }],
	])("with %s is damaged, and nothing behind it counts", (_, event) => {
		expect(readRoster(rosterOf(founded(), event))).toEqual({
			ok: false,
			reason: "damaged",
		});
	});
});
