import { mayAct } from "../../../shared/access/permissions.ts";
import {
	bytesToHex,
	concatBytes,
	hexToBytes,
	utf8,
} from "../../../shared/base/bytes.ts";
import type { IsoDate } from "../../../shared/base/dates.ts";
import { type StreamId, streamId } from "../../../shared/base/ids.ts";
import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import { ByteWriter } from "../../../shared/formats/byte-writer.ts";
import type { StreamKind } from "../../../shared/formats/record.ts";
import type {
	ReceiptCheck,
	StorageRefusal,
} from "../../../shared/vault-protocol.ts";
import type { Desk } from "../commands/desk.ts";
import { sha256 } from "../crypto/primitives.ts";
import { accessDays } from "../registers/read-access.ts";
import { goneByLaw } from "../store/gone-by-law.ts";
import { followChain } from "../streams/chain.ts";

/** Crockford's letters: none that is read for another. */
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const CODE_BYTES = 15;
const GROUP = 4;

export interface Point {
	readonly stream: StreamId;
	readonly count: number;
	readonly hash: Uint8Array;
}

/**
 * A short code for where every chain ends now. The DPO writes it down; what it stands for is kept in the vault, so that
 * a vault that was set back either no longer knows the code or no longer reaches it.
 */
export async function takeReceipt(
	desk: Desk,
): Promise<
	Result<
		{ code: string; on: IsoDate },
		{ readonly kind: "role" } | StorageRefusal
	>
> {
	const { session } = desk;
	const { vault } = session;
	if (!mayAct(session.account.roles, "take-receipt"))
		return refuse({ kind: "role" });
	const points = [...vault.store.heads().values()]
		.map(({ stream, count, hash }) => ({ stream, count, hash }))
		.sort((a, b) => a.stream.localeCompare(b.stream));
	const code = receiptCode(points);
	const at = vault.outside.now();
	const { today } = await session.today();
	const written = await session.commit([
		session.commonsRecord({
			v: "receipt-taken/1",
			at,
			code,
			on: today,
			points: encodePoints(points),
		}),
		...session.accessRecords({ act: "recorded", note: "receipt-taken" }),
	]);
	return written.ok ? ok({ code, on: today }) : written;
}

/** Compares a code that was written down with the vault as it stands. */
export async function checkReceipt(
	desk: Desk,
	typed: string,
): Promise<Result<ReceiptCheck, { readonly kind: "role" }>> {
	const { session } = desk;
	if (!mayAct(session.account.roles, "take-receipt"))
		return refuse({ kind: "role" });
	const code = readReceiptCode(typed);
	const { receipts } = session.commons;
	const receipt = receipts.find((each) => each.code === code);
	if (receipt === undefined) {
		const { today } = await session.today();
		const days = (await accessDays(session.vault)).map(({ day }) => day);
		return ok({
			kind: "unknown",
			latest: receipts.at(-1)?.on ?? null,
			worked: days.find((day) => day < today) ?? null,
		});
	}
	const points = decodePoints(receipt.points);
	if (receiptCode(points) !== code)
		return ok({ kind: "differs", references: [], others: [], gone: 0 });
	const differing = await differingFrom(desk, points);
	return ok(
		differing.streams.length + differing.gone === 0
			? { kind: "matches", on: receipt.on }
			: {
					kind: "differs",
					...named(desk, differing.streams),
					gone: differing.gone,
				},
	);
}

/** The streams that do not reach their points any more, and how many are gone without a word of it in a register. */
async function differingFrom(
	desk: Desk,
	points: readonly Point[],
): Promise<{ readonly streams: readonly StreamId[]; readonly gone: number }> {
	const { vault } = desk.session;
	const isGoneByLaw = await goneByLaw({ vault: vault.id, store: vault.store });
	const streams: StreamId[] = [];
	let gone = 0;
	for (const point of points) {
		if (await stillReaches(desk, point)) continue;
		if (vault.store.head(point.stream).count > 0) streams.push(point.stream);
		else if (!isGoneByLaw?.(point.stream)) gone++;
	}
	return { streams, gone };
}

/** Dossiers by their references, everything else by its kind. */
function named(
	{ session, summaries }: Desk,
	streams: readonly StreamId[],
): Pick<Extract<ReceiptCheck, { kind: "differs" }>, "references" | "others"> {
	const references: string[] = [];
	const others = new Set<StreamKind>();
	for (const stream of streams) {
		const reference = summaries.get(stream)?.reference;
		if (reference !== undefined) references.push(reference);
		else others.add(session.vault.store.heads().get(stream)?.kind ?? "dossier");
	}
	return { references, others: [...others] };
}

/** Whether the stream still has, at that length, the end that it had then. */
export async function stillReaches(
	{ session }: Pick<Desk, "session">,
	{ stream, count, hash }: Point,
): Promise<boolean> {
	const { store, id } = session.vault;
	const chain = await store.read(stream);
	if (chain.bytes.length < count) return false;
	const then = followChain(id, stream, chain.bytes.slice(0, count));
	return bytesToHex(then.head.hash) === bytesToHex(hash);
}

/** The code that stands for these points, which are in the order of their ids. docs/formats/receipt.md */
export function receiptCode(points: readonly Point[]): string {
	const digest = sha256(
		concatBytes([utf8("scelle/receipt/1\0"), encode(points)]),
	).subarray(0, CODE_BYTES);
	let rest = digest.reduce((number, byte) => (number << 8n) | BigInt(byte), 0n);
	let code = "";
	for (let i = 0; i < (CODE_BYTES * 8) / 5; i++) {
		code = LETTERS.charAt(Number(rest & 31n)) + code;
		rest >>= 5n;
	}
	return group(code);
}

const group = (code: string): string =>
	code.match(new RegExp(`.{1,${GROUP}}`, "g"))?.join("-") ?? code;

/** As people type it: any case, O for 0, I and L for 1, with or without hyphens. */
export function readReceiptCode(typed: string): string {
	const letters = typed
		.toUpperCase()
		.replace(/O/g, "0")
		.replace(/[IL]/g, "1")
		.replace(/[^0-9A-Z]/g, "");
	return group(letters);
}

function encode(points: readonly Point[]): Uint8Array {
	const writer = new ByteWriter().u32(points.length);
	for (const { stream, count, hash } of points)
		writer.bytes(hexToBytes(stream)).u32(count).bytes(hash);
	return writer.finish();
}

const encodePoints = (points: readonly Point[]) =>
	points.map(
		({ stream, count, hash }) =>
			[stream, count, bytesToHex(hash)] as [StreamId, number, string],
	);

export const decodePoints = (
	stored: readonly (readonly [string, number, string])[],
): Point[] =>
	stored.map(([stream, count, hash]) => ({
		stream: streamId(stream),
		count,
		hash: hexToBytes(hash),
	}));
