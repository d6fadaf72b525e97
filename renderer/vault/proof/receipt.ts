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
import type {
	ReceiptCheck,
	StorageRefusal,
} from "../../../shared/vault-protocol.ts";
import type { Desk } from "../commands/desk.ts";
import { sha256 } from "../crypto/primitives.ts";
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
	const receipt = session.commons.receipts.find((each) => each.code === code);
	if (receipt === undefined) return ok({ kind: "unknown" });
	const points = decodePoints(receipt.points);
	if (receiptCode(points) !== code)
		return ok({ kind: "differs", references: [] });
	const differing: (string | null)[] = [];
	for (const point of points) {
		// A stream that was destroyed or pruned since is gone by law; its register says so.
		if (session.vault.store.head(point.stream).count === 0) continue;
		if (!(await stillReaches(desk, point)))
			differing.push(desk.summaries.get(point.stream)?.reference ?? null);
	}
	return ok(
		differing.length === 0
			? { kind: "matches", on: receipt.on }
			: {
					kind: "differs",
					references: differing.filter((each) => each !== null),
				},
	);
}

/** Whether the stream still has, at that length, the end that it had then. */
async function stillReaches(
	{ session }: Desk,
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
