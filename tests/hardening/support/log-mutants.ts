import { below } from "./scale.ts";

export const LOG_CHANGES = [
	"edit",
	"drop",
	"insert",
	"reorder",
	"truncate",
] as const;
export type LogChange = (typeof LOG_CHANGES)[number];

export const with1 = <Item>(
	items: readonly Item[],
	at: number,
	item: Item,
): Item[] => items.map((each, i) => (i === at ? item : each));

/** A changed copy of the log and the number of its first bad record; `foreign` is another log of the same length. */
export function mutate(
	records: readonly Uint8Array[],
	foreign: readonly Uint8Array[],
	kind: LogChange,
	at: number,
	next: () => number,
): { records: Uint8Array[]; bad: number } {
	const [here, other] = [records[at], foreign[at]];
	if (here === undefined || other === undefined) throw new Error("no record");
	switch (kind) {
		case "edit": {
			const edited = new Uint8Array(here);
			const place = below(next, edited.length);
			edited[place] = (edited[place] ?? 0) ^ (1 + below(next, 255));
			return { records: with1(records, at, edited), bad: at };
		}
		case "drop":
			return { records: records.toSpliced(at, 1), bad: at };
		case "insert":
			return { records: records.toSpliced(at, 0, other), bad: at };
		case "reorder": {
			const to = (at + 1 + below(next, records.length - 1)) % records.length;
			const there = records[to];
			if (there === undefined) throw new Error("no record");
			const swapped = with1(with1(records, at, there), to, here);
			return { records: swapped, bad: Math.min(at, to) };
		}
		case "truncate":
			return { records: records.slice(0, at), bad: at };
	}
}
