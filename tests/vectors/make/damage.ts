/** One damaged form of a good vector, and what a reader must say to it. */
export interface Damaged {
	readonly name: string;
	readonly hex: string;
	readonly refused: string;
}

/** A field of a good vector: where it begins and how long it is. */
export type Field = readonly [name: string, at: number, length: number];

export const hex = (bytes: Uint8Array): string =>
	Buffer.from(bytes).toString("hex");

/** The lowest bit of one byte turned over. */
export function flipped(bytes: Uint8Array, at: number): Uint8Array {
	const copy = Uint8Array.from(bytes);
	copy[at] = (copy[at] ?? 0) ^ 1;
	return copy;
}

/** One flipped bit in the first byte of each field, and one in its last. */
export function flips(
	bytes: Uint8Array,
	fields: readonly Field[],
	refusedIn: (field: string) => string,
): Damaged[] {
	return fields.flatMap(([name, at, length]) =>
		[...new Set([at, at + length - 1])].map((place) => ({
			name: `a bit of ${name} flipped, at ${place}`,
			hex: hex(flipped(bytes, place)),
			refused: refusedIn(name),
		})),
	);
}

/** Cut short at several places, and one byte too long. */
export function lengths(bytes: Uint8Array, refused: string): Damaged[] {
	const cuts = [0, 1, Math.floor(bytes.length / 2), bytes.length - 1];
	return [
		...cuts.map((length) => ({
			name: `cut short after ${length} bytes`,
			hex: hex(bytes.subarray(0, length)),
			refused,
		})),
		{
			name: "one byte longer",
			hex: hex(Uint8Array.from([...bytes, 0])),
			refused,
		},
	];
}

/** The bytes with others written over them. */
export function overwritten(
	bytes: Uint8Array,
	at: number,
	by: readonly number[],
): Uint8Array {
	const copy = Uint8Array.from(bytes);
	copy.set(by, at);
	return copy;
}
