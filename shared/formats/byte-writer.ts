import { concatBytes } from "../base/bytes.ts";

/** Builds canonical binary: big-endian, every field at a fixed place or behind its length. */
export class ByteWriter {
	readonly #parts: Uint8Array[] = [];

	u8(value: number): this {
		return this.bytes(Uint8Array.of(value));
	}

	u16(value: number): this {
		const field = new Uint8Array(2);
		new DataView(field.buffer).setUint16(0, value);
		return this.bytes(field);
	}

	u32(value: number): this {
		const field = new Uint8Array(4);
		new DataView(field.buffer).setUint32(0, value);
		return this.bytes(field);
	}

	bytes(field: Uint8Array): this {
		this.#parts.push(field);
		return this;
	}

	/** A field behind its length as u32. */
	sized(field: Uint8Array): this {
		return this.u32(field.length).bytes(field);
	}

	finish(): Uint8Array<ArrayBuffer> {
		return concatBytes(this.#parts);
	}
}
