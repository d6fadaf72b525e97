/** LevelDB's own forms (google/leveldb doc/table_format.md, log_format.md), read only as far as a search needs it. */

const FOOTER = 48;
const MAGIC = Buffer.from("57fb808b247547db", "hex");
const SNAPPY = 1;
const LOG_BLOCK = 32_768;
const LOG_HEADER = 7;

/** Every block of a table, unpacked; none when the bytes are no table. */
export function tableBlocks(bytes: Buffer): Buffer[] {
	if (bytes.length < FOOTER || !bytes.subarray(-8).equals(MAGIC)) return [];
	const footer = new Cursor(bytes.subarray(-FOOTER));
	footer.handle(); // of the metaindex
	const index = blockAt(bytes, footer.handle());
	return [
		index,
		...entries(index).map((value) =>
			blockAt(bytes, new Cursor(value).handle()),
		),
	];
}

/** A log with its fragments joined: what lies over the edge of a block is in one piece again. */
export function logContents(bytes: Buffer): Buffer {
	const parts: Buffer[] = [];
	for (let at = 0; at + LOG_HEADER <= bytes.length; ) {
		const left = LOG_BLOCK - (at % LOG_BLOCK);
		const length = bytes.readUInt16LE(at + 4);
		if (left < LOG_HEADER || length + LOG_HEADER > left || length === 0) {
			at += left;
			continue;
		}
		parts.push(bytes.subarray(at + LOG_HEADER, at + LOG_HEADER + length));
		at += LOG_HEADER + length;
	}
	return Buffer.concat(parts);
}

interface Handle {
	readonly at: number;
	readonly size: number;
}

function blockAt(bytes: Buffer, { at, size }: Handle): Buffer {
	const block = bytes.subarray(at, at + size);
	return bytes[at + size] === SNAPPY ? unsnap(block) : block;
}

/** The values of a block's entries. */
function entries(block: Buffer): Buffer[] {
	const restarts = block.readUInt32LE(block.length - 4);
	const cursor = new Cursor(block.subarray(0, block.length - 4 * restarts - 4));
	const values: Buffer[] = [];
	while (!cursor.isAtEnd) {
		cursor.varint(); // shared with the key before
		const key = cursor.varint();
		const value = cursor.varint();
		cursor.bytes(key);
		values.push(cursor.bytes(value));
	}
	return values;
}

/** Snappy's raw form (google/snappy format_description.txt). */
function unsnap(packed: Buffer): Buffer {
	const cursor = new Cursor(packed);
	const out = Buffer.alloc(cursor.varint());
	let end = 0;
	while (!cursor.isAtEnd) {
		const tag = cursor.byte();
		if ((tag & 3) === 0) {
			const short = tag >> 2;
			const length = (short < 60 ? short : cursor.little(short - 59)) + 1;
			end += cursor.bytes(length).copy(out, end);
			continue;
		}
		const isNear = (tag & 3) === 1;
		const length = isNear ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
		const back = isNear
			? ((tag >> 5) << 8) | cursor.byte()
			: cursor.little((tag & 3) === 2 ? 2 : 4);
		for (let i = 0; i < length; i++, end++) out[end] = out[end - back] ?? 0;
	}
	return out;
}

class Cursor {
	readonly #bytes: Buffer;
	#at = 0;

	constructor(bytes: Buffer) {
		this.#bytes = bytes;
	}

	get isAtEnd(): boolean {
		return this.#at >= this.#bytes.length;
	}

	byte(): number {
		return this.#bytes.readUInt8(this.#at++);
	}

	little(count: number): number {
		return this.bytes(count).readUIntLE(0, count);
	}

	bytes(count: number): Buffer {
		this.#at += count;
		return this.#bytes.subarray(this.#at - count, this.#at);
	}

	varint(): number {
		for (let value = 0, factor = 1; ; factor *= 128) {
			const byte = this.byte();
			value += (byte & 127) * factor;
			if (byte < 128) return value;
		}
	}

	handle(): Handle {
		return { at: this.varint(), size: this.varint() };
	}
}
