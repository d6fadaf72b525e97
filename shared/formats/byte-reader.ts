/** Thrown by {@link ByteReader} when the bytes end before a field does; callers turn it into their own refusal. */
export class ShortBytes extends Error {}

/** Reads what {@link ByteWriter} wrote. Views share the memory of the input: copy before keeping. */
export class ByteReader {
	readonly #bytes: Uint8Array;
	readonly #view: DataView;
	#at = 0;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
		this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	}

	get rest(): number {
		return this.#bytes.length - this.#at;
	}

	u8(): number {
		return this.#view.getUint8(this.#take(1));
	}

	u16(): number {
		return this.#view.getUint16(this.#take(2));
	}

	u32(): number {
		return this.#view.getUint32(this.#take(4));
	}

	bytes(length: number): Uint8Array {
		const at = this.#take(length);
		return this.#bytes.subarray(at, at + length);
	}

	sized(): Uint8Array {
		return this.bytes(this.u32());
	}

	#take(length: number): number {
		if (length > this.rest) throw new ShortBytes("the bytes end too early");
		const at = this.#at;
		this.#at += length;
		return at;
	}
}
