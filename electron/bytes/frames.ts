import { createHash } from "node:crypto";
import { concatBytes } from "../../shared/base/bytes.ts";

/** Bytes around a frame's payload: length u32 before it, the first 8 bytes of its SHA-256 behind it. */
const LENGTH_BYTES = 4;
const CHECK_BYTES = 8;
export const FRAME_OVERHEAD = LENGTH_BYTES + CHECK_BYTES;
/** A longer frame would not be read again, so none is written. */
export const MAX_PAYLOAD = 64 * 1024 * 1024;

export const sha256 = (bytes: Uint8Array): Buffer =>
	createHash("sha256").update(bytes).digest();

/** One frame of an append-only file; throws on a payload above {@link MAX_PAYLOAD}. docs/formats/journal.md, section 1. */
export function frame(payload: Uint8Array): Uint8Array<ArrayBuffer> {
	if (payload.length > MAX_PAYLOAD) throw new RangeError("too long a frame");
	const length = new Uint8Array(LENGTH_BYTES);
	new DataView(length.buffer).setUint32(0, payload.length);
	return concatBytes([
		length,
		payload,
		sha256(payload).subarray(0, CHECK_BYTES),
	]);
}

export interface Frames {
	readonly payloads: readonly Uint8Array[];
	/** Bytes up to the end of the last good frame. */
	readonly goodLength: number;
	/** Bytes behind it that are no whole good frame: a torn or damaged tail. */
	readonly badLength: number;
}

/** Reads frames up to the first that is short or does not match its check. Payloads are views. */
export function readFrames(bytes: Uint8Array): Frames {
	const payloads: Uint8Array[] = [];
	let at = 0;
	for (;;) {
		const payload = frameAt(bytes, at);
		if (payload === null) break;
		payloads.push(payload);
		at += payload.length + FRAME_OVERHEAD;
	}
	return { payloads, goodLength: at, badLength: bytes.length - at };
}

export interface FoundFrame {
	readonly payload: Uint8Array;
	readonly end: number;
}

/**
 * The good frames from `from` on whose payload begins with `start`, wherever they stand: what damage left behind it.
 * Payloads are views.
 */
export function findFrames(
	bytes: Uint8Array,
	from: number,
	start: Uint8Array,
): FoundFrame[] {
	const found: FoundFrame[] = [];
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let at = buffer.indexOf(start, from + LENGTH_BYTES);
	while (at >= 0) {
		const payload = frameAt(bytes, at - LENGTH_BYTES);
		const end = at + (payload?.length ?? 0) + CHECK_BYTES;
		if (payload !== null) found.push({ payload, end });
		at = buffer.indexOf(start, payload === null ? at + 1 : end + LENGTH_BYTES);
	}
	return found;
}

function frameAt(bytes: Uint8Array, at: number): Uint8Array | null {
	if (at + FRAME_OVERHEAD > bytes.length) return null;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const length = view.getUint32(at);
	const end = at + LENGTH_BYTES + length;
	if (length > MAX_PAYLOAD || end + CHECK_BYTES > bytes.length) return null;
	const payload = bytes.subarray(at + LENGTH_BYTES, end);
	const check = bytes.subarray(end, end + CHECK_BYTES);
	return sha256(payload).subarray(0, CHECK_BYTES).equals(check)
		? payload
		: null;
}
