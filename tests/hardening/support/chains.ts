import {
	randomBytes,
	sha256,
	signingPair,
} from "../../../renderer/vault/crypto/primitives.ts";
import { followChain } from "../../../renderer/vault/streams/chain.ts";
import {
	isSignedIn,
	openRecord,
	sealRecord,
} from "../../../renderer/vault/streams/record-seal.ts";
import { bytesToHex, utf8 } from "../../../shared/base/bytes.ts";
import {
	type AccountId,
	accountId,
	type StreamId,
	streamId,
	vaultId,
} from "../../../shared/base/ids.ts";
import type { StoredRecord } from "../../../shared/formats/record.ts";
import { emptyRoster, type Roster } from "../../../shared/roster/roster.ts";

const hexId = () => bytesToHex(randomBytes(16));

/** Two accounts that sign, a vault and a key: enough for real chains. */
export function makeScribes() {
	const vault = vaultId(hexId());
	const key = randomBytes(32);
	const scribes = [0, 1].map(() => ({
		account: accountId(hexId()),
		signing: signingPair(randomBytes(32)),
	}));
	const roster: Roster = {
		...emptyRoster,
		signingKeys: new Map(
			scribes.map(({ account, signing }) => [
				account,
				[bytesToHex(signing.publicKey)],
			]),
		),
	};
	const seal = (
		at: { stream: StreamId; seq: number; previous: Uint8Array },
		by: { account: AccountId; as?: AccountId; signer: number },
		text: string,
	) =>
		sealRecord(
			{
				kind: "dossier",
				vault,
				generation: 1,
				author: by.as ?? by.account,
				...at,
			},
			utf8(text),
			{ suite: "keyed", key },
			(scribes[by.signer] ?? scribes[0])?.signing ??
				signingPair(randomBytes(32)),
		);
	return { vault, key, scribes, roster, seal };
}

export type Scribes = ReturnType<typeof makeScribes>;

/** A stream of that many events by the first scribe. */
export function writeChain(scribes: Scribes, length: number) {
	const stream = streamId(hexId());
	const records: Uint8Array[] = [];
	const [author] = scribes.scribes;
	if (author === undefined) throw new Error("nobody signs");
	let previous: Uint8Array = new Uint8Array(32);
	for (let seq = 0; seq < length; seq++) {
		const record = scribes.seal(
			{ stream, seq, previous },
			{ account: author.account, signer: 0 },
			`event ${seq} ${"x".repeat((seq * 37) % 300)}`,
		);
		records.push(record);
		previous = sha256(record);
	}
	return { stream, records };
}

/**
 * The first bad record, as the vault's own check finds it: the chain, who signed, and that it reaches the known end.
 * Null when all is well. Throws when the check itself breaks.
 */
export function firstBad(
	{ vault, roster }: Pick<Scribes, "vault" | "roster">,
	stream: StreamId,
	records: readonly Uint8Array[],
	expected: number,
	known: WeakMap<Uint8Array, boolean> = new WeakMap(),
): number | null {
	const chain = followChain(vault, stream, records);
	const isSigned = (record: StoredRecord, i: number) => {
		const bytes = records[i] ?? new Uint8Array();
		const before = known.get(bytes);
		if (before !== undefined) return before;
		const signed = isSignedIn(roster, record);
		known.set(bytes, signed);
		return signed;
	};
	const unsigned = chain.records.findIndex((record, i) => !isSigned(record, i));
	if (unsigned >= 0) return unsigned;
	return chain.whole && chain.head.count >= expected ? null : chain.head.count;
}

/** Whether anything of this record's plaintext is released with the stream's own key. */
export const releases = (record: StoredRecord, key: Uint8Array): boolean =>
	openRecord(record, { suite: "keyed", key }).ok;
