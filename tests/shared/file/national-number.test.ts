import { describe, expect, test } from "vitest";
import {
	groupNationalNumber,
	luhnDigit,
	nationalNumberFault,
	verhoeffDigit,
} from "../../../shared/file/national-number.ts";

/** A number of the official form, made for a test: both digits computed from the eleven before. */
const made = (body: string) =>
	`${body}${luhnDigit(body)}${verhoeffDigit(body)}`;

describe("the national number", () => {
	test("matches known check digits of Luhn and Verhoeff", () => {
		expect(luhnDigit("7992739871")).toBe(3);
		expect(verhoeffDigit("236")).toBe(3);
		expect(verhoeffDigit("12345")).toBe(1);
		expect(verhoeffDigit("142857")).toBe(0);
	});

	test("accepts the number of a person born in 1893, as published", () => {
		expect(nationalNumberFault("1893120105732")).toBeNull();
	});

	test("accepts a number whose two check digits match, with or without spaces", () => {
		const number = made("19800229123");
		expect(nationalNumberFault(number)).toBeNull();
		expect(nationalNumberFault(groupNationalNumber(number))).toBeNull();
	});

	test("notices each single wrong digit", () => {
		const number = made("19751231456");
		for (let place = 0; place < 13; place++) {
			const wrong = (Number(number[place]) + 1) % 10;
			const text = number.slice(0, place) + wrong + number.slice(place + 1);
			expect(nationalNumberFault(text)).not.toBeNull();
		}
	});

	test("notices two neighbours exchanged", () => {
		const number = made("19830417259");
		for (let place = 8; place < 12; place++) {
			const [a, b] = [number[place], number[place + 1]];
			if (a === b) continue;
			const text = number.slice(0, place) + b + a + number.slice(place + 2);
			expect(nationalNumberFault(text)).toBe("check-digits-differ");
		}
	});

	test("says what is wrong", () => {
		expect(nationalNumberFault("1980")).toBe("not-13-digits");
		expect(nationalNumberFault("198013011234x")).toBe("not-13-digits");
		expect(nationalNumberFault(made("19801301123"))).toBe("not-a-birthday");
	});
});
