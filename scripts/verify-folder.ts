import type { Head } from "../electron/bytes/sentinel.ts";
import type { StreamFiles } from "../electron/bytes/stream-files.ts";
import { sha256 } from "../renderer/vault/crypto/primitives.ts";
import { segment } from "../renderer/vault/registers/segments.ts";
import { readRoster } from "../renderer/vault/roster/read-roster.ts";
import { type Chain, followChain } from "../renderer/vault/streams/chain.ts";
import { readClear } from "../renderer/vault/streams/clear-events.ts";
import {
	isAuthentic,
	isSignedIn,
} from "../renderer/vault/streams/record-seal.ts";
import { wellKnownStream } from "../renderer/vault/streams/well-known.ts";
import { bytesToHex, hexToBytes } from "../shared/base/bytes.ts";
import type { StreamId, VaultId } from "../shared/base/ids.ts";
import type { Commit } from "../shared/formats/commit.ts";
import {
	STREAM_KINDS,
	type StoredRecord,
	type StreamKind,
} from "../shared/formats/record.ts";
import { accessDaySchema } from "../shared/registers/access-events.ts";
import { destructionEventSchema } from "../shared/roster/events.ts";
import { type Roster, signingKeysOf } from "../shared/roster/roster.ts";
import { cameBack, destructionStreams, stillLost } from "./verify-gone.ts";

export interface FolderParts {
	readonly files: Pick<StreamFiles, "lengths" | "read">;
	/** Not yet in their files: they count as if they were. */
	readonly commits: readonly Commit[];
	/** Where the sentinel says that each stream ended. */
	readonly expected: ReadonlyMap<StreamId, Head>;
}

export interface BadPlace {
	readonly stream: StreamId;
	/** What the stream holds, as its first record says; null when none can be read. */
	readonly kind: StreamKind | null;
	/** Number of the first bad record, from 0. */
	readonly seq: number;
	readonly why:
		| "chain"
		| "signature"
		| "short"
		/** Signed in the roster as missing from both copies. */
		| "lost"
		/** The register of destructions names it, and it is there again. */
		| "destroyed"
		| "roster"
		| "days"
		| "numbers";
}

export interface FolderReport {
	readonly streams: number;
	readonly records: number;
	readonly signers: number;
	/** Entries of the register of destructions, each signed and numbered without a gap. */
	readonly destructions: number;
	/** The entry that was asked for, with what a third party needs to check it; null when there is none. */
	readonly entry: DestructionEntry | null;
	readonly bad: readonly BadPlace[];
}

/** One entry of the register of destructions: its place in the chain, and who signed it. */
export interface DestructionEntry {
	readonly number: number;
	readonly on: string;
	readonly proposedBy: string;
	readonly approvedBy: string;
	readonly mark: string;
	readonly stream: StreamId;
	readonly seq: number;
	/** SHA-256 of the record and of the one before. */
	readonly hash: string;
	readonly previous: string;
	readonly author: string;
	/** The public key that made the signature; null when no key of the roster did. */
	readonly signedWith: string | null;
	/** The whole record, to be checked by anybody (docs/formats/record.md). */
	readonly record: string;
}

/** A bad place before it is said of what. */
export type Found = Omit<BadPlace, "kind">;
type Streams = ReadonlyMap<StreamId, readonly StoredRecord[]>;

/** Walks every chain of a vault's folder: linked, signed by the roster, as long as the sentinel says. */
export async function verifyFolder(
	vault: VaultId,
	parts: FolderParts,
	asked: number | null = null,
): Promise<FolderReport> {
	const bad: Found[] = [];
	const chains = new Map<StreamId, Chain>();
	const rosterStream = wellKnownStream(vault, "roster");
	const ids = new Set([
		...(await parts.files.lengths()).keys(),
		...parts.commits.flatMap(({ records }) =>
			records.map(({ stream }) => stream),
		),
	]);
	for (const stream of ids) {
		const { records: inFile, badLength } = await parts.files.read(stream);
		const pending = parts.commits.flatMap(({ records }) =>
			records
				.filter((each) => each.stream === stream)
				.map(({ bytes }) => bytes),
		);
		const chain = followChain(vault, stream, [
			...inFile,
			...pending.slice(Math.max(0, pending.length - missing(inFile, pending))),
		]);
		chains.set(stream, chain);
		if (badLength > 0 || !chain.whole)
			bad.push({ stream, seq: chain.head.count, why: "chain" });
		else if (chain.head.count < (parts.expected.get(stream)?.count ?? 0))
			bad.push({ stream, seq: chain.head.count, why: "short" });
	}
	for (const [stream, head] of parts.expected)
		if (!chains.has(stream) && head.count > 0)
			bad.push({ stream, seq: 0, why: "short" });
	const streams: Streams = new Map(
		[...chains].map(([stream, { records }]) => [stream, records]),
	);
	const roster = readRoster(streams.get(rosterStream) ?? []);
	if (!roster.ok) bad.push({ stream: rosterStream, seq: 0, why: "roster" });
	else
		bad.push(
			...unsigned(streams, roster.value),
			...brokenDays(streams),
			...stillLost(vault, chains, roster.value),
			...gaps(vault, streams, roster.value),
			...cameBack(vault, chains, roster.value),
		);
	return {
		streams: streams.size,
		records: [...streams.values()].reduce(
			(sum, records) => sum + records.length,
			0,
		),
		signers: roster.ok ? roster.value.accounts.size : 0,
		destructions: destructionStreams(vault, streams).reduce(
			(sum, stream) => sum + (streams.get(stream)?.length ?? 0),
			0,
		),
		entry:
			asked === null || !roster.ok
				? null
				: destructionEntry(vault, chains, roster.value, asked),
		bad: firstOfEach(bad).map((each) => ({
			...each,
			kind: streams.get(each.stream)?.[0]?.kind ?? nameOf(vault, each.stream),
		})),
	};
}

/** The first bad place of each stream: what stands behind it hangs on it. */
const firstOfEach = (bad: readonly Found[]): readonly Found[] =>
	bad.filter(
		({ stream, seq }) =>
			!bad.some((other) => other.stream === stream && other.seq < seq),
	);

/** What a stream of which no record is left was, where its id says so: a dossier's and a day's say nothing. */
function nameOf(vault: VaultId, stream: StreamId): StreamKind | null {
	for (const kind of Object.keys(STREAM_KINDS) as StreamKind[]) // the keys of a literal table
		if (kind !== "dossier" && segment(vault, kind, 1) === stream) return kind;
	return null;
}

function destructionEntry(
	vault: VaultId,
	chains: ReadonlyMap<StreamId, Chain>,
	roster: Roster,
	asked: number,
): DestructionEntry | null {
	for (const stream of destructionStreams(vault, chains)) {
		const { records = [], bytes = [] } = chains.get(stream) ?? {};
		for (const [seq, record] of records.entries()) {
			const event = readClear(record, destructionEventSchema);
			if (event?.number !== asked) continue;
			const { number, on, proposedBy, approvedBy, mark } = event;
			const whole = bytes[seq] ?? new Uint8Array();
			const keys = signingKeysOf(roster, record.author);
			return {
				...{ number, on, proposedBy, approvedBy, mark, stream, seq },
				hash: bytesToHex(sha256(whole)),
				previous: bytesToHex(record.previous),
				author: record.author,
				signedWith:
					keys.find((key) => isAuthentic(record, hexToBytes(key))) ?? null,
				record: bytesToHex(whole),
			};
		}
	}
	return null;
}

/** How many of the pending records the file does not have yet. */
function missing(
	inFile: readonly Uint8Array[],
	pending: readonly Uint8Array[],
): number {
	const known = new Set(
		inFile.map((bytes) => Buffer.from(bytes).toString("base64")),
	);
	return pending.filter(
		(bytes) => !known.has(Buffer.from(bytes).toString("base64")),
	).length;
}

function unsigned(streams: Streams, roster: Roster): Found[] {
	return [...streams].flatMap(([stream, records]): Found[] => {
		const first = records.find((record) => !isSignedIn(roster, record));
		return first === undefined
			? []
			: [{ stream, seq: first.seq, why: "signature" }];
	});
}

/** The access register's days are one chain: each names where the day before ended, unless that one was pruned. */
function brokenDays(streams: Streams): Found[] {
	return [...streams].flatMap(([stream, [first]]): Found[] => {
		const opened =
			first?.kind === "access" ? readClear(first, accessDaySchema) : null;
		const before = opened?.previous
			? streams.get(opened.previous.stream)
			: undefined;
		const broken =
			before !== undefined &&
			opened?.previous &&
			before.length < opened.previous.count;
		return broken ? [{ stream, seq: 0, why: "days" }] : [];
	});
}

/** The register of destructions is numbered without a gap but that of records that were lost. */
function gaps(vault: VaultId, streams: Streams, { lost }: Roster): Found[] {
	let before = 0;
	for (const stream of destructionStreams(vault, streams)) {
		const records = streams.get(stream) ?? [];
		const at = records.findIndex(
			(record, i) =>
				readClear(record, destructionEventSchema)?.number !== before + i + 1,
		);
		if (at >= 0) return [{ stream, seq: at, why: "numbers" }];
		before += Math.max(records.length, lost.get(stream)?.count ?? 0);
	}
	return [];
}
