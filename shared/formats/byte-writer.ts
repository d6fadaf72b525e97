import { concatBytes } from "../base/bytes.ts";

/**
 * Builds canonical binary: big-endian, every field at a fixed place or behind its length. Throws on a number or a field
 * that has no room where it belongs: a wrapped number would be read as another one.
 */
export class ByteWriter {
	readonly #parts: Uint8Array[] = [];

	u8(value: number): this {
		return this.bytes(Uint8Array.of(fitting(value, 0xff)));
	}

	u16(value: number): this {
		const field = new Uint8Array(2);
		new DataView(field.buffer).setUint16(0, fitting(value, 0xffff));
		return this.bytes(field);
	}

	u32(value: number): this {
		const field = new Uint8Array(4);
		new DataView(field.buffer).setUint32(0, fitting(value, 0xffffffff));
		return this.bytes(field);
	}

	bytes(field: Uint8Array): this {
		this.#parts.push(field);
		return this;
	}

	/** A field that always has this length. */
	fixed(field: Uint8Array, length: number): this {
		if (field.length !== length)
			throw new RangeError("a field of wrong length");
		return this.bytes(field);
	}

	/** A field behind its length as u32. */
	sized(field: Uint8Array): this {
		return this.u32(field.length).bytes(field);
	}

	finish(): Uint8Array<ArrayBuffer> {
		return concatBytes(this.#parts);
	}
}

function fitting(value: number, most: number): number {
	if (!Number.isInteger(value) || value < 0 || value > most)
		throw new RangeError("a number without room");
	return value;
}
