import type { FineRatio } from "../../../../shared/law/sanctions.ts";

/** P8: the parts of a gross monthly base salary that a fine can be, from a tenth to the whole. */
export const FINE_RATIOS: readonly FineRatio[] = [
	"1/10",
	"1/8",
	"1/6",
	"1/5",
	"1/4",
	"3/10",
	"1/3",
	"2/5",
	"1/2",
	"3/5",
	"2/3",
	"7/10",
	"3/4",
	"4/5",
	"9/10",
	"1/1",
];
