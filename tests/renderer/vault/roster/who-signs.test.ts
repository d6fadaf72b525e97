import { describe, expect, test } from "vitest";
import { readRoster as readAtTheDoor } from "../../../../electron/door/read-roster.ts";
import {
	cryptoReady,
	sha256,
	signingPair,
} from "../../../../renderer/vault/crypto/primitives.ts";
import { readRoster } from "../../../../renderer/vault/roster/read-roster.ts";
import { writeEvent } from "../../../../renderer/vault/streams/clear-events.ts";
import { sealRecord } from "../../../../renderer/vault/streams/record-seal.ts";
import { bytesToHex } from "../../../../shared/base/bytes.ts";
import { accountId, streamId, vaultId } from "../../../../shared/base/ids.ts";
import { decodeRecord } from "../../../../shared/formats/record.ts";
import { newestRegisterKey } from "../../../../shared/roster/register-key.ts";
import { DEVICE, RECOVERY } from "../../../../shared/roster/roster.ts";
import { noise } from "../../../support/plain-records.ts";
import { must } from "../../../support/sample.ts";

await cryptoReady;

const VAULT = vaultId("1".repeat(32));
const STREAM = streamId("2".repeat(32));
const FOUNDED = Date.parse("2026-12-10T09:00:00Z");
const NOW = Date.parse("2027-02-01T09:00:00Z");
const hex = (what: string, length = 32) => bytesToHex(noise(what, length));

const IDS = {
	device: DEVICE,
	kit: RECOVERY,
	clerk: accountId("a".repeat(32)),
	reader: accountId("b".repeat(32)),
	former: accountId("c".repeat(32)),
	expired: accountId("d".repeat(32)),
	college: accountId("e".repeat(32)),
	ended: accountId("7".repeat(32)),
};
type Who = keyof typeof IDS;
const pairOf = (key: string) => signingPair(noise(`signing ${key}`, 32));
const publicOf = (key: string) => bytesToHex(pairOf(key).publicKey);

/** An event, who is its author, and by which key it is signed where that is not the author's own. */
type Row = readonly [event: object, author: Who, key?: string];

const keyBox = {
	salt: hex("salt", 16),
	passes: 3,
	memoryMiB: 256,
	slot: 1,
	nonce: hex("nonce", 24),
	commitment: hex("commitment"),
	body: hex("body"),
};
const enrolled = (who: Who, role: string, expires = "2027-12-10"): Row => [
	{
		v: "account-enrolled/1",
		at: FOUNDED,
		account: IDS[who],
		initials: "XX",
		roles: [role],
		expires,
		boxKey: hex(who),
		signingKey: publicOf(who),
		keyBox,
	},
	"device",
];
const founding: Row = [
	{
		v: "vault-founded/1",
		at: FOUNDED,
		deviceKey: publicOf("device"),
		accessKey: hex("first"),
	},
	"device",
];
const ROSTER: readonly Row[] = [
	founding,
	enrolled("clerk", "clerk"),
	enrolled("reader", "dpo"),
	enrolled("former", "dpo"),
	enrolled("expired", "dpo", "2027-01-31"),
	enrolled("college", "college"),
	enrolled("ended", "dpo"),
	[
		{
			v: "recovery-renewed/1",
			at: FOUNDED,
			recovery: { boxKey: hex("kit"), signingKey: publicOf("kit") },
		},
		"clerk",
	],
	[
		{
			v: "access-reviewed/1",
			at: NOW - 1,
			account: IDS.former,
			roles: ["clerk"],
			expires: "2027-12-10",
			reason: "Réorganisation.",
		},
		"college",
	],
	[
		{ v: "account-ended/1", at: NOW, account: IDS.ended, reason: "Départ." },
		"college",
	],
];

const rekeyed = (changed: object = {}) => ({
	v: "register-rekeyed/1",
	at: NOW,
	generation: 2,
	accessKey: hex("second"),
	...changed,
});

function encoded(rows: readonly Row[]): Uint8Array[] {
	const made: Uint8Array[] = [];
	for (const [event, author, key = author] of rows) {
		const last = made.at(-1);
		const header = {
			kind: "roster" as const,
			vault: VAULT,
			stream: STREAM,
			seq: made.length,
			generation: 0,
			author: IDS[author],
			previous: last === undefined ? new Uint8Array(32) : sha256(last),
		};
		made.push(
			sealRecord(header, writeEvent(event), { suite: "clear" }, pairOf(key)),
		);
	}
	return made;
}

/** The register's keys as the vault and the door read them, oldest first; null when the roster is damaged. */
function keysIn(rows: readonly Row[]): string[] | null {
	const records = encoded(rows);
	const read = readRoster(records.map((each) => must(decodeRecord(each))));
	const atTheDoor = readAtTheDoor(records);
	expect(atTheDoor).toEqual(read.ok ? read.value : null);
	return read.ok
		? read.value.registerKeys.map(({ key }) => bytesToHex(key))
		: null;
}

const another: readonly Row[] = [
	[
		{
			v: "account-rekey-proposed/1",
			at: NOW,
			account: IDS.reader,
			boxKey: hex("reader anew"),
			signingKey: publicOf("reader anew"),
			keyBox,
		},
		"clerk",
	],
	[{ v: "account-confirmed/1", at: NOW, account: IDS.reader }, "college"],
];

describe("another key pair of the access register", () => {
	test("is a reader's to say, by any later generation, and the newest one holds", () => {
		expect(keysIn(ROSTER)).toEqual([hex("first")]);
		const later = rekeyed({ generation: 5, accessKey: hex("fifth") });
		const rows: Row[] = [...ROSTER, [rekeyed(), "reader"], [later, "reader"]];
		expect(keysIn(rows)).toEqual([hex("first"), hex("second"), hex("fifth")]);
		const records = encoded(rows).map((each) => must(decodeRecord(each)));
		expect(newestRegisterKey(must(readRoster(records)))).toMatchObject({
			generation: 5,
		});
	});

	test("is said by keys that a reader was given anew", () => {
		const rows: Row[] = [
			...ROSTER,
			...another,
			[rekeyed(), "reader", "reader anew"],
		];
		expect(keysIn(rows)).toHaveLength(2);
	});

	const expiring = Date.parse("2027-01-31T20:00:00Z");
	test.each<readonly [string, readonly Row[]]>([
		["a clerk", [[rekeyed(), "clerk"]]],
		["a member of the college", [[rekeyed(), "college"]]],
		["a reader who was made a clerk", [[rekeyed(), "former"]]],
		["a reader whose right ended", [[rekeyed(), "ended"]]],
		["a reader whose right ran out", [[rekeyed(), "expired"]]],
		[
			"a reader whose right ran out, in the name of a day before",
			[[rekeyed({ at: expiring }), "expired"]],
		],
		["the device", [[rekeyed(), "device"]]],
		["the kit: a former one’s sheets sign as well", [[rekeyed(), "kit"]]],
		["another’s key in a reader’s name", [[rekeyed(), "reader", "clerk"]]],
		["a former key of a reader", [...another, [rekeyed(), "reader"]]],
		[
			"a reader for a generation that is not new",
			[
				[rekeyed(), "reader"],
				[rekeyed({ accessKey: hex("third") }), "reader"],
			],
		],
		[
			"a reader for the first generation",
			[[rekeyed({ generation: 1 }), "reader"]],
		],
		[
			"a reader with a key of another length",
			[[rekeyed({ accessKey: hex("short", 31) }), "reader"]],
		],
	])("is refused by %s, and the roster is damaged", (_who, rows) => {
		expect(keysIn([...ROSTER, ...rows])).toBeNull();
	});

	test("is refused before the founding", () => {
		expect(keysIn([[rekeyed(), "reader"], ...ROSTER])).toBeNull();
	});
});

describe("a key that is not in force any more", () => {
	const kit = (who: string) => ({
		v: "recovery-renewed/1",
		at: NOW,
		recovery: { boxKey: hex(who), signingKey: publicOf(who) },
	});
	const renewed: Row = [kit("new kit"), "kit"];
	const newcomer = {
		...enrolled("clerk", "clerk")[0],
		at: NOW,
		account: "9".repeat(32),
	};
	const raised = {
		v: "access-reviewed/1",
		at: NOW,
		account: IDS.clerk,
		roles: ["clerk", "dpo"],
		expires: "2027-12-10",
		reason: "Fictif.",
	};

	test("is not the one that signs: what the new one signs is read", () => {
		const byKit: Row = [newcomer, "kit", "new kit"];
		expect(keysIn([...ROSTER, renewed, byKit])).not.toBeNull();
		const byReader: Row = [raised, "reader", "reader anew"];
		expect(keysIn([...ROSTER, ...another, byReader])).not.toBeNull();
	});

	test.each<readonly [string, readonly Row[]]>([
		["enrol somebody for a former kit", [renewed, [newcomer, "kit"]]],
		["put another kit in place", [renewed, [kit("theirs"), "kit"]]],
		["raise roles by former keys", [...another, [raised, "reader"]]],
	])("does not %s", (_what, rows) => {
		expect(keysIn([...ROSTER, ...rows])).toBeNull();
	});

	test("still says that a former kit was used, as for an older backup", () => {
		const used = { v: "recovery-used/1", at: NOW, motive: "Fictif." };
		expect(keysIn([...ROSTER, renewed, [used, "kit"]])).not.toBeNull();
	});

	test.each<readonly [string, string, string | null]>([
		["the kit in force", "new kit", RECOVERY],
		["a former kit", "kit", null],
	])(
		"shows the use of %s, and by it a new kit is allowed or not",
		(_whose, key, allowed) => {
			const used = { v: "recovery-used/1", at: NOW, motive: "Fictif." };
			const rows: Row[] = [...ROSTER, renewed, [used, "kit", key]];
			const records = encoded(rows).map((each) => must(decodeRecord(each)));
			expect(must(readRoster(records))).toMatchObject({
				recoveryUses: [{ motive: "Fictif." }],
				renewalAllowedBy: allowed,
			});
		},
	);
});
