import type { IsoDate } from "../base/dates.ts";

/** OJ: regulation of 11.9.2006 on the order; DP: of 11.1.1988 on the personal file; S: communal statute; N: the notice. */
export type Act =
	| "OJ"
	| "DP"
	| "S"
	| "N"
	| "CPP"
	| "ARCH"
	| "L1999"
	| "R2017"
	| "001"
	| "000"
	| "GDPR";

export interface Source {
	readonly act: Act;
	/** As printed in the act (`66(2)`); empty where the act is cited as a whole. */
	readonly article: string;
}

export type RuleKind =
	| "path"
	| "limit"
	| "conservation"
	| "reading"
	| "confidentiality"
	| "application"
	| "archives";

export interface Rule {
	readonly kind: RuleKind;
	readonly sources: readonly Source[];
	/** The day of the newest act cited; the notice bears no date and counts as the regulation of 2006 that it explains. */
	readonly since: IsoDate;
}

const act =
	(name: Act) =>
	(article = ""): Source => ({ act: name, article });
const OJ = act("OJ");
const DP = act("DP");
const S = act("S");
const N = act("N");
const CPP = act("CPP");
const ARCH = act("ARCH");
const L1999 = act("L1999");
const R2017 = act("R2017");
const PUPILS = act("001");
const ONE = act("000");
const GDPR = act("GDPR");

const DAY = {
	statute: "1985-12-24",
	personalFile: "1988-01-11",
	administrativeCourts: "1999-06-21",
	order: "2006-09-11",
	criminalLimitation: "2009-10-06",
	prosecutor: "2011-02-13",
	pupils: "2013-03-18",
	employees: "2017-07-28",
	gdpr: "2018-05-25",
	archives: "2018-08-17",
	europeDay: "2019-05-09",
} as const;

const rule = (
	kind: RuleKind,
	since: keyof typeof DAY,
	...sources: readonly Source[]
	// The days above are literals of the calendar: a brand's constructor.
): Rule => ({ kind, sources, since: DAY[since] as IsoDate });

/** Every rule of LAW.md by its id. */
export const RULES = {
	P1: rule("path", "order", OJ("1")),
	P2: rule("path", "order", OJ("1")),
	P3: rule("path", "order", OJ("2")),
	P4: rule("path", "order", OJ("3")),
	P5: rule("path", "order", OJ("4"), N()),
	P6: rule("path", "order", N("3")),
	P7: rule("path", "statute", S("62"), S("68")),
	P8: rule("path", "statute", S("58"), S("64")),
	P9: rule("path", "statute", S("62"), S("63"), S("66"), S("67")),
	P10: rule("path", "statute", S("87")),
	P11: rule("path", "administrativeCourts", S("66"), L1999("38")),
	P12: rule("path", "prosecutor", CPP("23(2)"), N()),
	P13: rule("path", "employees", N(), R2017("5"), R2017("7")),
	P14: rule("path", "statute", S("57")),
	P15: rule("path", "statute", S("59"), S("62"), S("63"), S("68(3)")),
	P16: rule("path", "order", N()),
	T1: rule("limit", "europeDay", OJ("1")),
	T2: rule("limit", "europeDay", OJ("2")),
	T3: rule("limit", "order", OJ("4")),
	T4: rule("limit", "europeDay", S("66"), S("87"), L1999("38")),
	T5: rule("limit", "statute", S("88")),
	R0: rule("conservation", "order", N(), S("66")),
	R1: rule("conservation", "order", N("1")),
	R2: rule("conservation", "order", N("2"), S("88")),
	R3a: rule("conservation", "order", N("3")),
	R3b: rule("conservation", "order", N("3"), S("67")),
	R3c: rule("conservation", "order", N("3"), S("67")),
	R4: rule("conservation", "order", N()),
	A1: rule("archives", "archives", ARCH("4(4)")),
	L1: rule("reading", "order", OJ("1")),
	L2: rule("reading", "order", OJ("1")),
	L4: rule("reading", "order", OJ("2")),
	L5: rule("reading", "order", OJ("2")),
	L6: rule("reading", "order", OJ("4"), N()),
	L7: rule("reading", "archives", ARCH("4(4)")),
	L8: rule("reading", "statute", S("88")),
	L9: rule("reading", "statute", S("88")),
	L10: rule("reading", "criminalLimitation", S("88"), CPP("637"), CPP("638")),
	L11: rule("reading", "order", N("2"), S("57")),
	L12: rule("reading", "order", N("3"), S("67")),
	L13: rule("reading", "order", N("3"), S("67")),
	L14: rule("reading", "order", N("3"), S("63")),
	L15: rule("reading", "order", N("3")),
	L16: rule("reading", "employees", N(), R2017("5"), R2017("7")),
	L17: rule("reading", "pupils", PUPILS("4(5)")),
	L18: rule("reading", "order", OJ("3")),
	C1: rule("confidentiality", "order", N()),
	C2: rule("confidentiality", "order", N(), S("71")),
	C3: rule("confidentiality", "order", N()),
	C4: rule("confidentiality", "order", N(), ONE()),
	C5: rule("confidentiality", "pupils", PUPILS("4(5)")),
	C6: rule("confidentiality", "pupils", PUPILS("4(5)"), PUPILS("5")),
	C7: rule("confidentiality", "pupils", PUPILS("6")),
	C8: rule("confidentiality", "pupils", PUPILS("8"), ONE()),
	C9: rule("confidentiality", "gdpr", N(), GDPR("12-21")),
	C10: rule("confidentiality", "gdpr", GDPR("33-34"), N()),
	C11: rule("confidentiality", "personalFile", DP("4")),
	C12: rule("confidentiality", "statute", S("39(1)")),
	C13: rule("confidentiality", "order", N(), ONE()),
	C14: rule("confidentiality", "order", N()),
	K1: rule("application", "order"),
	K2: rule("application", "order", S("66")),
	K3: rule("application", "order", N("3"), S("67")),
	K4: rule("application", "order", N("3"), S("67")),
	K5: rule("application", "order", S("64"), S("66")),
	K6: rule("application", "statute", S("88")),
	K7: rule(
		"application",
		"criminalLimitation",
		S("88"),
		CPP("637"),
		CPP("638"),
	),
	K8: rule("application", "order", N("2"), S("57")),
	K9: rule("application", "order", N()),
	K10: rule("application", "order"),
	K11: rule("application", "order"),
	K12: rule("application", "order", N("2")),
	K13: rule("application", "order", OJ("1"), OJ("2"), OJ("4"), S("66")),
	K14: rule("application", "archives", ARCH("4(4)")),
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleId = keyof typeof RULES;

export type RetentionRule = "R0" | "R1" | "R2" | "R3a" | "R3b" | "R3c" | "R4";

export const isRuleId = (text: string): text is RuleId =>
	Object.hasOwn(RULES, text);
