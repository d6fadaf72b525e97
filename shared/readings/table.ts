/** How a reading is used: by counting limits, by judging a step, by the verdict, by the archives gate, by the registers. */
export type ReadingEffect =
	| "limit"
	| "step"
	| "verdict"
	| "archives"
	| "register";

export interface ReadingTerms {
	/** The default, on the safe side, comes first. */
	readonly options: readonly [string, ...string[]];
	readonly effect: ReadingEffect;
}

/** What the law leaves open (LAW.md section 5): its options, the default first. L3 does not exist. */
export const READINGS = {
	L1: { options: ["counts", "does-not-count"], effect: "limit" },
	L2: { options: ["yes", "no"], effect: "limit" },
	L4: { options: ["ask", "yes", "no"], effect: "limit" },
	L5: { options: ["ask", "yes", "no"], effect: "limit" },
	L6: { options: ["undetermined", "as-R2", "destroy"], effect: "verdict" },
	L7: { options: ["no-contract", "contract"], effect: "archives" },
	L8: { options: ["last-day", "undetermined"], effect: "verdict" },
	L9: { options: ["restarts", "undetermined"], effect: "verdict" },
	L10: { options: ["needs-prosecutor", "as-qualified"], effect: "verdict" },
	L11: { options: ["destroy", "six-months"], effect: "verdict" },
	L12: {
		options: ["decision", "effective-notification", "final"],
		effect: "verdict",
	},
	L13: { options: ["first-only", "both"], effect: "verdict" },
	L14: { options: ["as-closure", "undetermined"], effect: "verdict" },
	L15: { options: ["career-6-months", "career-5-years"], effect: "verdict" },
	L16: { options: ["undetermined", "as-R3c"], effect: "verdict" },
	L17: {
		options: ["3-years", "1-year", "2-years", "4-years", "5-years", "10-years"],
		effect: "register",
	},
	L18: { options: ["ask", "counts", "silence"], effect: "step" },
} as const satisfies Readonly<Record<string, ReadingTerms>>;

export type ReadingId = keyof typeof READINGS;
export type OptionOf<Id extends ReadingId> =
	(typeof READINGS)[Id]["options"][number];
/** Any option of any reading. */
export type ReadingOption = OptionOf<ReadingId>;

export const READING_IDS: readonly ReadingId[] = [
	"L1",
	"L2",
	"L4",
	"L5",
	"L6",
	"L7",
	"L8",
	"L9",
	"L10",
	"L11",
	"L12",
	"L13",
	"L14",
	"L15",
	"L16",
	"L17",
	"L18",
];

export const isReadingId = (text: string): text is ReadingId =>
	Object.hasOwn(READINGS, text);

export const isOptionOf = <Id extends ReadingId>(
	id: Id,
	option: string,
): option is OptionOf<Id> =>
	READINGS[id].options.some((each: string) => each === option);

/** Whether the answer is given in the step itself, once (LAW.md section 5). */
export const isAsked = (id: ReadingId): boolean =>
	isOptionOf(id, "ask") && READINGS[id].options[0] === "ask";
