import type { Language } from "./language.ts";
import { NBSP } from "./spaces.ts";

const GROUPS: Readonly<Record<Language, string>> = {
	fr: NBSP,
	de: ".",
	en: ",",
};
const DECIMALS: Readonly<Record<Language, string>> = {
	fr: ",",
	de: ",",
	en: ".",
};

/** « 12 480 »; German `12.480`, English `12,480`. At most `decimals` digits behind the sign. */
export function formatNumber(
	value: number,
	language: Language,
	decimals = 0,
): string {
	const [whole = "0", part] = Math.abs(value).toFixed(decimals).split(".");
	const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, GROUPS[language]);
	const sign = value < 0 ? "−" : "";
	return part === undefined
		? sign + grouped
		: `${sign}${grouped}${DECIMALS[language]}${part}`;
}

const UNITS: Readonly<Record<Language, readonly [string, ...string[]]>> = {
	fr: ["octets", "ko", "Mo", "Go"],
	de: ["Byte", "kB", "MB", "GB"],
	en: ["bytes", "kB", "MB", "GB"],
};
const STEP = 1000;

/** « 2,4 Mo »: one decimal below ten, none above. */
export function formatSize(bytes: number, language: Language): string {
	const units = UNITS[language];
	let value = bytes;
	let unit = 0;
	while (value >= STEP && unit < units.length - 1) {
		value /= STEP;
		unit++;
	}
	const decimals = unit > 0 && value < 10 ? 1 : 0;
	return `${formatNumber(value, language, decimals)}${NBSP}${units[unit]}`;
}
