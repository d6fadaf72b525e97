/** LevelDB's log format (google/leveldb doc/log_format.md): 32 KiB blocks of records with a 7-byte header. */
const BLOCK = 32_768;
const HEADER = 7;
const CRC_MASK_DELTA = 0xa282ead8;
const FULL = 1;
const FIRST = 2;
const LAST = 4;

/**
 * How many bytes of a log are whole: the end of the last record up to which every checksum is right and every
 * fragmented record is complete. A log written to its end without interruption is whole.
 */
export function goodLogLength(bytes: Uint8Array): number {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let at = 0;
	let good = 0;
	let inFragment = false;
	while (at < bytes.length) {
		const left = BLOCK - (at % BLOCK);
		if (left < HEADER) {
			at += left;
			if (!inFragment) good = Math.min(at, bytes.length);
			continue;
		}
		const record = recordAt(view, bytes, at, left);
		if (record === null || inFragment === startsRecord(record.type))
			return good;
		at = record.end;
		inFragment = record.type !== FULL && record.type !== LAST;
		if (!inFragment) good = at;
	}
	return good;
}

const startsRecord = (type: number): boolean => type === FULL || type === FIRST;

function recordAt(
	view: DataView,
	bytes: Uint8Array,
	at: number,
	left: number,
): { type: number; end: number } | null {
	if (at + HEADER > bytes.length) return null;
	const length = view.getUint16(at + 4, true);
	const type = view.getUint8(at + 6);
	const end = at + HEADER + length;
	const fits = HEADER + length <= left && end <= bytes.length;
	if (!fits || type < FULL || type > LAST) return null;
	const crc = mask(crc32c(bytes.subarray(at + 6, end)));
	return crc === view.getUint32(at, true) ? { type, end } : null;
}

const mask = (crc: number): number =>
	(((crc >>> 15) | (crc << 17)) + CRC_MASK_DELTA) >>> 0;

const CASTAGNOLI = 0x82f63b78;
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
	let crc = byte;
	for (let bit = 0; bit < 8; bit++)
		crc = crc & 1 ? (crc >>> 1) ^ CASTAGNOLI : crc >>> 1;
	return crc;
});

function crc32c(bytes: Uint8Array): number {
	let crc = 0xffffffff;
	for (const byte of bytes)
		crc = (crc >>> 8) ^ (TABLE[(crc ^ byte) & 0xff] ?? 0);
	return (crc ^ 0xffffffff) >>> 0;
}
