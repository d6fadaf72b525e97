import type { z } from "zod";
import { nationalNumber } from "./sample.ts";

/** Where chance comes from: the same seed gives the same messages. */
export type Chance = () => number;

/** A small generator of numbers in [0, 1): enough to vary messages, and repeatable. */
export function chanceOf(seed: number): Chance {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
}

export const pick = <Item>(chance: Chance, items: readonly Item[]): Item => {
	if (items.length === 0) throw new Error("nothing to pick from");
	return items[Math.floor(chance() * items.length)] as Item; // within the bounds
};

/** What fits somewhere: ids, days, names, codes, bytes. */
const LEAVES: readonly unknown[] = [
	"0123456789abcdef0123456789abcdef",
	"0123456789abcdef".repeat(4),
	"0123456789abcdef".repeat(8),
	"2026-11-16",
	"a",
	"Muller",
	"Un motif assez long pour être un motif.",
	"DJ-2026-001",
	"T1",
	"R3b",
	"L1",
	"123456",
	"text/plain",
	nationalNumber(),
	"/1",
	"",
	0,
	1,
	2,
	7,
	256,
	1_000_000,
	true,
	false,
	null,
	new Uint8Array([1, 2, 3]),
	new Uint8Array(32),
	new Uint8Array(),
	[],
	{},
];

interface Def {
	readonly type: string;
	readonly shape?: Readonly<Record<string, z.ZodType>>;
	readonly element?: z.ZodType;
	readonly options?: readonly z.ZodType[];
	readonly innerType?: z.ZodType;
	readonly values?: readonly unknown[];
	readonly entries?: Readonly<Record<string, unknown>>;
	readonly items?: readonly z.ZodType[];
	readonly keyType?: z.ZodType;
	readonly valueType?: z.ZodType;
}

const defOf = (schema: z.ZodType): Def => schema._zod.def as unknown as Def; // the library's own description

/** A value that fits the schema; undefined when none was found. */
export function fitting(schema: z.ZodType, chance: Chance): unknown {
	for (let tries = 0; tries < 8; tries++) {
		const made = make(schema, chance);
		if (schema.safeParse(made).success) return made;
	}
	const fits = LEAVES.filter((leaf) => schema.safeParse(leaf).success);
	return fits.length > 0 ? pick(chance, fits) : undefined;
}

function make(schema: z.ZodType, chance: Chance): unknown {
	const def = defOf(schema);
	switch (def.type) {
		case "object":
			return Object.fromEntries(
				Object.entries(def.shape ?? {})
					.map(([key, value]) => [key, fitting(value, chance)] as const)
					.filter(([, value]) => value !== undefined),
			);
		case "array": {
			const { element } = def;
			const length = Math.floor(chance() * 5);
			return element
				? Array.from({ length }, () => fitting(element, chance))
				: [];
		}
		case "union":
			return fitting(pick(chance, def.options ?? []), chance);
		case "nullable":
			return chance() < 0.3 ? null : inner(def, chance);
		case "optional":
			return chance() < 0.3 ? undefined : inner(def, chance);
		case "readonly":
		case "default":
			return inner(def, chance);
		case "literal":
			return pick(chance, def.values ?? []);
		case "enum":
			return pick(chance, Object.values(def.entries ?? {}));
		case "tuple":
			return (def.items ?? []).map((item) => fitting(item, chance));
		default: {
			const fits = LEAVES.filter((leaf) => schema.safeParse(leaf).success);
			return fits.length > 0 ? pick(chance, fits) : undefined;
		}
	}
}

const inner = ({ innerType }: Def, chance: Chance): unknown =>
	innerType ? fitting(innerType, chance) : undefined;

/** What fits nowhere where a plain value is asked for. */
const ODD: readonly (() => unknown)[] = [
	() => undefined,
	() => Number.NaN,
	() => Number.POSITIVE_INFINITY,
	() => -1.5,
	() => 10n,
	() => Symbol("x"),
	() => "x".repeat(100_000),
	() => ({ __proto__: { admin: true }, unexpected: 1 }),
	() => JSON.parse('{"__proto__":{"admin":true}}'),
	() => new Date(Number.NaN),
	() => new Map([["a", 1]]),
	() => [[[[]]]],
	() => new Proxy({}, { get: () => 1 }),
	() => new Error("a name"),
	() => new Uint8Array(9).subarray(1, 2).buffer,
	() => () => "called",
];

/** A copy of a message with one place of it changed, added or taken away. */
export function mutated(message: unknown, chance: Chance): unknown {
	const isRecord =
		typeof message === "object" &&
		message !== null &&
		Object.getPrototypeOf(message) === Object.prototype;
	if (Array.isArray(message) && message.length > 0 && chance() < 0.8) {
		const place = Math.floor(chance() * message.length);
		return message.map((each, at) =>
			at === place ? mutated(each, chance) : each,
		);
	}
	if (!isRecord) return pick(chance, ODD)();
	const keys = Object.keys(message);
	const copy: Record<string, unknown> = { ...message };
	const kind = chance();
	if (keys.length === 0 || kind < 0.2)
		copy[pick(chance, ["extra", "constructor", "toJSON", "then"])] = 1;
	else if (kind < 0.35) delete copy[pick(chance, keys)];
	else if (kind < 0.4) return pick(chance, ODD)();
	else {
		const key = pick(chance, keys);
		copy[key] = mutated(copy[key], chance);
	}
	return copy;
}
