import { hexToBytes } from "../../../shared/base/bytes.ts";
import {
	type AccountId,
	accountId,
	type StreamId,
	streamId,
	type VaultId,
	vaultId,
} from "../../../shared/base/ids.ts";
import {
	decodeRecord,
	encodeUnsigned,
	type RecordHeader,
	type StoredRecord,
	SUITES,
} from "../../../shared/formats/record.ts";
import { concatBytes, utf8 } from "../../../shared/base/bytes.ts";
import {
	boxPublicKey,
	deriveKey,
	makeBoxPair,
	randomBytes,
	type SigningPair,
	sha256,
	sign,
	signingPair,
} from "../../../renderer/vault/crypto/primitives.ts";
import {
	keysFromSeeds,
	makeSeeds,
} from "../../../renderer/vault/keys/account-keys.ts";
import {
	makeStreamSecret,
	storedWrap,
	streamKey,
} from "../../../renderer/vault/keys/stream-keys.ts";
import { writeEvent } from "../../../renderer/vault/streams/clear-events.ts";
import {
	type Protection,
	sealRecord,
} from "../../../renderer/vault/streams/record-seal.ts";
import { wellKnownStream } from "../../../renderer/vault/streams/well-known.ts";
import {
	type Damaged,
	type Field,
	flips,
	hex,
	lengths,
	overwritten,
} from "./damage.ts";

const id = () => hex(randomBytes(16));
const AT = 1_780_000_000_000;

const DOSSIER_EVENTS = [
	{
		v: "dossier-opened/1",
		at: AT + 1,
		reference: "DJ-2026-001",
		agent: {
			name: "Exemple",
			firstName: "Camille",
			nationalNumber: "1990010100086",
			status: "official",
			service: "Service fictif",
			entered: "2015-09-01",
		},
		issuer: "college",
		facts: {
			description: "Dossier fictif, pour vérifier le format : é, ü, €, 🂡.",
			articles: ["art. 12"],
			knownBy: "Collège des bourgmestre et échevins",
		},
		persons: [],
	},
	{
		v: "law-recorded/1",
		at: AT + 2,
		law: { name: "facts-known/1", on: "2026-03-02", breach: {} },
		lawVersion: "2026-11-21",
		remark: "x".repeat(600),
		pieces: [],
		late: [],
	},
];

/** A chain of one stream as it grows. */
class Chain {
	readonly records: Uint8Array[] = [];
	readonly #base: Omit<
		RecordHeader,
		"suite" | "seq" | "previous" | "generation"
	>;
	readonly #author: SigningPair;

	constructor(
		base: Omit<RecordHeader, "suite" | "seq" | "previous" | "generation">,
		author: SigningPair,
	) {
		this.#base = base;
		this.#author = author;
	}

	add(event: object, generation: number, protection: Protection): void {
		const last = this.records.at(-1);
		const header = {
			...this.#base,
			generation,
			seq: this.records.length,
			previous: last === undefined ? new Uint8Array(32) : sha256(last),
		};
		this.records.push(
			sealRecord(header, writeEvent(event), protection, this.#author),
		);
	}

	vectors(events: readonly object[]) {
		return this.records.map((bytes, i) => ({
			hex: hex(bytes),
			event: events[i],
		}));
	}
}

const fieldsOf = (bodyLength: number): Field[] => [
	["magic", 0, 4],
	["version", 4, 2],
	["suite", 6, 1],
	["kind", 7, 1],
	["vault", 8, 16],
	["stream", 24, 16],
	["seq", 40, 4],
	["generation", 44, 4],
	["author", 48, 16],
	["previous", 64, 32],
	["nonce", 96, 24],
	["commitment", 120, 32],
	["body length", 152, 4],
	["body", 156, bodyLength],
	["signature", 156 + bodyLength, 64],
];

const REFUSED: Readonly<Record<string, string>> = {
	magic: "not-a-record",
	version: "unknown-version",
	vault: "place",
	stream: "place",
	seq: "place",
	previous: "place",
	"body length": "not-a-record",
};

/** Damage that its author signed anew: what the signature cannot tell, place, commitment and cipher must. */
function resigned(record: StoredRecord, author: SigningPair): Damaged[] {
	const again = (
		name: string,
		change: Partial<StoredRecord>,
		refused = "unreadable",
	): Damaged => {
		const { signature: _, ...unsigned } = { ...record, ...change };
		const message = encodeUnsigned(unsigned);
		const made = sign(
			concatBytes([utf8("scelle/record/1\0"), message]),
			author,
		);
		return {
			name: `signed again, ${name}`,
			hex: hex(concatBytes([message, made])),
			refused,
		};
	};
	const turned = (bytes: Uint8Array, at: number) => {
		const copy = Uint8Array.from(bytes);
		copy[at] = (copy[at] ?? 0) ^ 0x80;
		return copy;
	};
	const { body, nonce, commitment } = record;
	return [
		again("moved to another vault", { vault: vaultId(id()) }),
		again("moved to another stream", { stream: streamId(id()) }),
		again("moved to another place", { seq: record.seq + 1 }),
		again("of another generation", { generation: record.generation + 1 }),
		again("of another kind", { kind: "communications" }),
		again("as the sealed suite", { suite: "sealed" }),
		again("behind another record", { previous: turned(record.previous, 0) }),
		again("by another author", { author: accountId(id()) }),
		again("another nonce", { nonce: turned(nonce, 5) }),
		again("another commitment", { commitment: turned(commitment, 5) }),
		again("a bit of the ciphertext", { body: turned(body, 3) }),
		again("a bit of the tag", { body: turned(body, body.length - 1) }),
		again("a body without a tag", { body: body.subarray(0, 15) }),
	];
}

export function recordVectors() {
	const vault = vaultId(id());
	const account = accountId(id());
	const seeds = makeSeeds();
	const keys = keysFromSeeds(seeds);
	const device = signingPair(
		deriveKey(randomBytes(32), "device-signing/1", hexToBytes(vault)),
	);
	const register = makeBoxPair();
	const slotSecret = randomBytes(32);
	const secret = makeStreamSecret();
	const stream = streamId(id());
	const place = { vault, stream, generation: 1 };
	const key = streamKey(secret, slotSecret, place);
	const opened = {
		v: "stream-opened/1",
		at: AT,
		slot: 7,
		generation: 1,
		wraps: [storedWrap(secret, place, account, keys.box.publicKey)],
	};
	const dossier = new Chain(
		{ vault, stream, kind: "dossier", author: account },
		keys.signing,
	);
	dossier.add(opened, 1, { suite: "clear" });
	for (const event of DOSSIER_EVENTS)
		dossier.add(event, 1, { suite: "keyed", key });
	const access = accessChain(vault, account, keys.signing, register.publicKey);
	const good = dossier.records[1] ?? new Uint8Array();
	const decoded = decodeRecord(good);
	if (!decoded.ok) throw new Error("not a record");
	const bodyLength = decoded.value.body.length;
	return {
		format: "record",
		version: 1,
		suites: SUITES,
		keys: {
			vault,
			account,
			seeds: hex(seeds),
			signingKey: hex(keys.signing.publicKey),
			deviceKey: hex(device.publicKey),
			slot: hex(slotSecret),
			secret: hex(secret),
			registerPrivate: hex(register.privateKey),
			registerPublic: hex(boxPublicKey(register.privateKey)),
		},
		dossier: { stream, records: dossier.vectors([opened, ...DOSSIER_EVENTS]) },
		access,
		/** All of them of the dossier's second record. */
		damaged: [
			...flips(
				good,
				fieldsOf(bodyLength),
				(field) => REFUSED[field] ?? "signature",
			),
			...lengths(good, "not-a-record"),
			{
				name: "another version",
				hex: hex(overwritten(good, 4, [0, 2])),
				refused: "unknown-version",
			},
			{
				name: "a suite that is none",
				hex: hex(overwritten(good, 6, [9])),
				refused: "not-a-record",
			},
			{
				name: "a kind that is none",
				hex: hex(overwritten(good, 7, [0])),
				refused: "not-a-record",
			},
			...resigned(decoded.value, keys.signing),
			...signedOtherwise(decoded.value, keys.signing, device),
		],
	};
}

/** Signatures that are good over something else. */
function signedOtherwise(
	record: StoredRecord,
	author: SigningPair,
	other: SigningPair,
): Damaged[] {
	const { signature: _, ...unsigned } = record;
	const message = encodeUnsigned(unsigned);
	const whole = (signature: Uint8Array) =>
		hex(concatBytes([message, signature]));
	return [
		{
			name: "signed without the label",
			hex: whole(sign(message, author)),
			refused: "signature",
		},
		{
			name: "signed under another label",
			hex: whole(
				sign(concatBytes([utf8("scelle/record/2\0"), message]), author),
			),
			refused: "signature",
		},
		{
			name: "signed by another key",
			hex: whole(
				sign(concatBytes([utf8("scelle/record/1\0"), message]), other),
			),
			refused: "signature",
		},
	];
}

function accessChain(
	vault: VaultId,
	account: AccountId,
	author: SigningPair,
	register: Uint8Array,
) {
	const day = "2026-06-01";
	const stream: StreamId = wellKnownStream(vault, `access/${day}`);
	const events = [
		{ v: "access-day/1", at: AT, day, previous: null },
		{ v: "access/1", at: AT + 5, act: "searched", note: "Exemple" },
	];
	const chain = new Chain(
		{ vault, stream, kind: "access", author: account },
		author,
	);
	chain.add(events[0] ?? {}, 0, { suite: "clear" });
	chain.add(events[1] ?? {}, 1, { suite: "sealed", register });
	return { stream, day, records: chain.vectors(events) };
}
