/** The colours of SCREENS section 2: few, one meaning each, the same names in both themes. */
export interface Tokens {
	/** What is written on. */
	readonly surface: string;
	/** Around it: menu, panel, bars. */
	readonly ground: string;
	readonly ink: string;
	readonly secondary: string;
	/** Edges that carry meaning: fields, buttons, boxes. */
	readonly border: string;
	/** Lines between rows: decoration. */
	readonly hairline: string;
	readonly primary: string;
	readonly primaryHover: string;
	readonly onPrimary: string;
	readonly focus: string;
	readonly header: string;
	readonly onHeader: string;
	/** The ring on the header, whose ground is dark in both themes. */
	readonly headerFocus: string;
	readonly selected: string;
	readonly late: string;
	readonly lateTint: string;
	readonly soon: string;
	readonly soonTint: string;
	readonly follow: string;
	readonly followTint: string;
	readonly barred: string;
	readonly barredTint: string;
}

export const LIGHT: Tokens = {
	surface: "#FFFFFF",
	ground: "#F5F6F8",
	ink: "#1A2027",
	secondary: "#4B5661",
	border: "#76818C",
	hairline: "#D5DAE0",
	primary: "#1F4E79",
	primaryHover: "#173C5E",
	onPrimary: "#FFFFFF",
	focus: "#0B5FFF",
	header: "#1F4E79",
	onHeader: "#FFFFFF",
	headerFocus: "#9CC7FF",
	selected: "#E6EFF7",
	late: "#8F1D14",
	lateTint: "#FBE9E7",
	soon: "#6B4200",
	soonTint: "#FFF3D6",
	follow: "#1F4E79",
	followTint: "#E6EFF7",
	barred: "#4A2A6B",
	barredTint: "#F0EAF7",
};

export const DARK: Tokens = {
	surface: "#15191E",
	ground: "#1D232A",
	ink: "#E8ECF0",
	secondary: "#B3BDC7",
	border: "#7F8B97",
	hairline: "#343C45",
	primary: "#8FC1EE",
	primaryHover: "#B4D6F4",
	onPrimary: "#15191E",
	focus: "#9CC7FF",
	header: "#12293D",
	onHeader: "#E8ECF0",
	headerFocus: "#9CC7FF",
	selected: "#12293D",
	late: "#FFB4AB",
	lateTint: "#3B1512",
	soon: "#FFD58A",
	soonTint: "#352708",
	follow: "#A9D0F5",
	followTint: "#12293D",
	barred: "#D6BFF2",
	barredTint: "#2A1B3D",
};

export type Token = keyof Tokens;

/** What stands on what, and the least contrast (SCREENS section 2: text on tint 7.3, edges 3.6, focus ring 4.6). */
export const PAIRS: readonly {
	readonly over: Token;
	readonly under: Token;
	readonly least: number;
}[] = [
	{ over: "ink", under: "surface", least: 7 },
	{ over: "ink", under: "ground", least: 7 },
	{ over: "ink", under: "selected", least: 7 },
	{ over: "ink", under: "lateTint", least: 7 },
	{ over: "ink", under: "soonTint", least: 7 },
	{ over: "ink", under: "followTint", least: 7 },
	{ over: "ink", under: "barredTint", least: 7 },
	{ over: "secondary", under: "surface", least: 4.5 },
	{ over: "secondary", under: "ground", least: 4.5 },
	{ over: "secondary", under: "selected", least: 4.5 },
	{ over: "primary", under: "surface", least: 4.5 },
	{ over: "primary", under: "ground", least: 4.5 },
	{ over: "primary", under: "selected", least: 4.5 },
	{ over: "onPrimary", under: "primary", least: 4.5 },
	{ over: "onPrimary", under: "primaryHover", least: 4.5 },
	{ over: "onHeader", under: "header", least: 7 },
	{ over: "late", under: "surface", least: 7 },
	{ over: "late", under: "ground", least: 7 },
	{ over: "late", under: "lateTint", least: 7.3 },
	{ over: "soon", under: "soonTint", least: 7.3 },
	{ over: "soon", under: "surface", least: 4.5 },
	{ over: "follow", under: "followTint", least: 7.3 },
	{ over: "barred", under: "barredTint", least: 7.3 },
	{ over: "border", under: "surface", least: 3.6 },
	{ over: "border", under: "ground", least: 3.6 },
	{ over: "focus", under: "surface", least: 4.6 },
	{ over: "focus", under: "ground", least: 4.6 },
	{ over: "headerFocus", under: "header", least: 4.6 },
];

/** Contrast of two `#RRGGBB` colours (WCAG 2.2, relative luminance). */
export function contrast(a: string, b: string): number {
	const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort(
		(first, second) => second - first,
	);
	return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
		linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
	);
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const linear = (channel: number): number =>
	channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
