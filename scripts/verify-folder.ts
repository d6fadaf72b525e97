import type { Head } from "../electron/bytes/sentinel.ts";
import type { StreamFiles } from "../electron/bytes/stream-files.ts";
import { readRoster } from "../renderer/vault/roster/read-roster.ts";
import { followChain } from "../renderer/vault/streams/chain.ts";
import { readClear } from "../renderer/vault/streams/clear-events.ts";
import { isAuthentic } from "../renderer/vault/streams/record-seal.ts";
import { wellKnownStream } from "../renderer/vault/streams/well-known.ts";
import { hexToBytes } from "../shared/base/bytes.ts";
import type { StreamId, VaultId } from "../shared/base/ids.ts";
import type { Commit } from "../shared/formats/commit.ts";
import type { StoredRecord } from "../shared/formats/record.ts";
import { accessDaySchema } from "../shared/registers/access-events.ts";
import { destructionEventSchema } from "../shared/roster/events.ts";
import { type Roster, signingKeysOf } from "../shared/roster/roster.ts";

export interface FolderParts {
	readonly files: StreamFiles;
	/** Not yet in their files: they count as if they were. */
	readonly commits: readonly Commit[];
	/** Where the sentinel says that each stream ended. */
	readonly expected: ReadonlyMap<StreamId, Head>;
}

export interface BadPlace {
	readonly stream: StreamId;
	/** Number of the first bad record, from 0. */
	readonly seq: number;
	readonly why: "chain" | "signature" | "short" | "roster" | "days" | "numbers";
}

export interface FolderReport {
	readonly streams: number;
	readonly records: number;
	readonly signers: number;
	/** Entries of the register of destructions, each signed and numbered without a gap. */
	readonly destructions: number;
	readonly bad: readonly BadPlace[];
}

type Streams = ReadonlyMap<StreamId, readonly StoredRecord[]>;

/** Walks every chain of a vault's folder: linked, signed by the roster, as long as the sentinel says. */
export async function verifyFolder(
	vault: VaultId,
	parts: FolderParts,
): Promise<FolderReport> {
	const bad: BadPlace[] = [];
	const streams = new Map<StreamId, readonly StoredRecord[]>();
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
		streams.set(stream, chain.records);
		if (badLength > 0 || !chain.whole)
			bad.push({ stream, seq: chain.head.count, why: "chain" });
		else if (chain.head.count < (parts.expected.get(stream)?.count ?? 0))
			bad.push({ stream, seq: chain.head.count, why: "short" });
	}
	for (const [stream, head] of parts.expected)
		if (!streams.has(stream) && head.count > 0)
			bad.push({ stream, seq: 0, why: "short" });
	const roster = readRoster(streams.get(rosterStream) ?? []);
	if (!roster.ok) bad.push({ stream: rosterStream, seq: 0, why: "roster" });
	else
		bad.push(
			...unsigned(streams, roster.value),
			...brokenDays(streams),
			...gaps(streams, wellKnownStream(vault, "destructions")),
		);
	return {
		streams: streams.size,
		records: [...streams.values()].reduce(
			(sum, records) => sum + records.length,
			0,
		),
		signers: roster.ok ? roster.value.accounts.size : 0,
		destructions:
			streams.get(wellKnownStream(vault, "destructions"))?.length ?? 0,
		bad,
	};
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

function unsigned(streams: Streams, roster: Roster): BadPlace[] {
	return [...streams].flatMap(([stream, records]): BadPlace[] => {
		const first = records.find(
			(record) =>
				!signingKeysOf(roster, record.author).some((key) =>
					isAuthentic(record, hexToBytes(key)),
				),
		);
		return first === undefined
			? []
			: [{ stream, seq: first.seq, why: "signature" }];
	});
}

/** The access register's days are one chain: each names where the day before ended, unless that one was pruned. */
function brokenDays(streams: Streams): BadPlace[] {
	return [...streams].flatMap(([stream, [first]]): BadPlace[] => {
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

/** The register of destructions is numbered without a gap. */
function gaps(streams: Streams, register: StreamId): BadPlace[] {
	const records = streams.get(register) ?? [];
	const at = records.findIndex(
		(record, i) => readClear(record, destructionEventSchema)?.number !== i + 1,
	);
	return at < 0 ? [] : [{ stream: register, seq: at, why: "numbers" }];
}
