/** A part of one gross monthly base salary, such as `1/5` (S 58, 3°). */
export type FineRatio = `${number}/${number}`;

export interface SanctionTerms {
	/** `ratio`: minor up to a fifth (P9); otherwise the kind alone decides. */
	readonly weight: "minor" | "graver" | "ratio";
	/** The duration that the statute bounds (S 58), both ends included; null when it bounds none. */
	readonly duration: {
		readonly unit: "months" | "years";
		readonly from: number;
		readonly to: number;
	} | null;
}

const upTo = (unit: "months" | "years", from: number, to: number) => ({
	weight: "graver" as const,
	duration: { unit, from, to },
});
const plain = <W extends "minor" | "graver" | "ratio">(weight: W) => ({
	weight,
	duration: null,
});

/** The eleven sanctions of P8, mildest first, with what makes each minor or graver (P9). */
export const SANCTIONS = {
	warning: plain("minor"),
	reprimand: plain("minor"),
	fine: plain("ratio"),
	"special-commissioners": plain("graver"),
	transfer: plain("graver"),
	"biennial-suspension": upTo("years", 1, 3),
	"delayed-promotion": upTo("months", 1, 12),
	demotion: plain("graver"),
	exclusion: upTo("months", 1, 6),
	retirement: plain("graver"),
	dismissal: plain("graver"),
} as const satisfies Readonly<Record<string, SanctionTerms>>;

export type SanctionKind = keyof typeof SANCTIONS;

/** P8: a fine lies between a tenth and the whole of a monthly salary; P9: up to a fifth it is minor. */
export const FINE = {
	least: [1, 10],
	minorUpTo: [1, 5],
	most: [1, 1],
} as const satisfies Readonly<Record<string, readonly [number, number]>>;

export interface Sanction {
	readonly kind: SanctionKind;
	readonly fineRatio?: FineRatio;
	readonly years?: number;
	readonly months?: number;
}

export type Weight = "minor" | "graver";

type Fraction = readonly [number, number];

const fraction = (ratio: FineRatio): Fraction => {
	const [above = Number.NaN, below = Number.NaN] = ratio.split("/").map(Number);
	return [above, below];
};

/** Compares by whole numbers, so that 2/10 is exactly a fifth. */
const isAtMost = ([a, b]: Fraction, [c, d]: Fraction): boolean =>
	a * d <= c * b;

/** P8: whether a fine of this part of a monthly salary exists at all. */
export function isFineRatio(ratio: FineRatio): boolean {
	const part = fraction(ratio);
	return (
		part.every((each) => Number.isInteger(each) && each > 0) &&
		isAtMost(FINE.least, part) &&
		isAtMost(part, FINE.most)
	);
}

/** P9: a single sanction's weight; a fine without its ratio counts as graver, the side on which nothing is pronounced too easily. */
export function weightOf(sanction: Sanction): Weight {
	const { weight } = SANCTIONS[sanction.kind];
	if (weight !== "ratio") return weight;
	const { fineRatio } = sanction;
	return fineRatio !== undefined &&
		isAtMost(fraction(fineRatio), FINE.minorUpTo)
		? "minor"
		: "graver";
}

/** K5: of several sanctions at once the graver decides. */
export const heaviest = (sanctions: readonly Sanction[]): Weight =>
	sanctions.some((each) => weightOf(each) === "graver") ? "graver" : "minor";
