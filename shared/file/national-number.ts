import { readIsoDate } from "../base/dates.ts";

/** The Luxembourg national identification number: YYYYMMDD XXX C1 C2, 13 digits (law of 19.6.2013, article 2). */
export type NationalNumberFault =
	| "not-13-digits"
	| "not-a-birthday"
	| "check-digits-differ";

const DIGITS = 13;

/** What is wrong with a number, or null. Spaces between groups are accepted. */
export function nationalNumberFault(text: string): NationalNumberFault | null {
	const digits = compactNationalNumber(text);
	if (!/^\d{13}$/.test(digits)) return "not-13-digits";
	const birthday = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
	if (readIsoDate(birthday) === null) return "not-a-birthday";
	const body = digits.slice(0, 11);
	const luhn = luhnDigit(body);
	const verhoeff = verhoeffDigit(body);
	return digits.endsWith(`${luhn}${verhoeff}`) ? null : "check-digits-differ";
}

/** The number without the spaces in which people write it. */
export const compactNationalNumber = (text: string): string =>
	text.replace(/[\s\u00a0]/g, "");

/** As it is written: birthday, serial, check digits. Any other length comes back unchanged. */
export function groupNationalNumber(digits: string): string {
	if (digits.length !== DIGITS) return digits;
	return [digits.slice(0, 8), digits.slice(8, 11), digits.slice(11)].join(
		"\u00a0",
	);
}

/** The first check digit: Luhn's formula over the eleven digits. */
export function luhnDigit(body: string): number {
	const sum = [...body].reverse().reduce((total, character, place) => {
		const digit = Number(character) * (place % 2 === 0 ? 2 : 1);
		return total + (digit > 9 ? digit - 9 : digit);
	}, 0);
	return (10 - (sum % 10)) % 10;
}

const D = [
	"0123456789",
	"1234067895",
	"2340178956",
	"3401289567",
	"4012395678",
	"5987604321",
	"6598710432",
	"7659821043",
	"8765932104",
	"9876543210",
];
const P = [
	"0123456789",
	"1576283094",
	"5803796142",
	"8916043527",
	"9453126870",
	"4286573901",
	"2793806415",
	"7046913258",
];
const INVERSE = "0432156789";

const at = (row: string | undefined, column: number): number =>
	Number(row?.charAt(column));

/** The second check digit: Verhoeff's algorithm over the same eleven digits. */
export function verhoeffDigit(body: string): number {
	const check = [...body]
		.reverse()
		.reduce(
			(sum, character, place) =>
				at(D[sum], at(P[(place + 1) % P.length], Number(character))),
			0,
		);
	return at(INVERSE, check);
}
