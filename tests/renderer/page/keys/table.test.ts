import { describe, expect, test } from "vitest";
import { makeTexts } from "../../../../renderer/page/i18n/texts.ts";
import { strokeText } from "../../../../renderer/page/keys/stroke-text.ts";
import {
	actionOf,
	KEY_ACTIONS,
	KEYS,
	type KeyStroke,
} from "../../../../renderer/page/keys/table.ts";

const pressed = (press: Partial<KeyboardEvent>) => ({
	key: "",
	code: "",
	ctrlKey: false,
	altKey: false,
	shiftKey: false,
	metaKey: false,
	...press,
});
const strokeOf = (action: (typeof KEY_ACTIONS)[number]): KeyStroke =>
	KEYS[action].stroke;

describe("the table of shortcuts", () => {
	test("holds every shortcut of the plan", () => {
		const fr = makeTexts("fr").t;
		const texts = KEY_ACTIONS.map((action) => strokeText(strokeOf(action), fr));
		expect(texts).toEqual([
			"Ctrl+K",
			"Ctrl+F",
			"Ctrl+N",
			"Ctrl+E",
			"Ctrl+O",
			"Ctrl+Entrée",
			"Ctrl+S",
			"F9",
			"F1",
			"F6",
			...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((place) => `Alt+${place}`),
			"Ctrl+PgPréc",
			"Ctrl+PgSuiv",
			"Alt+←",
			"Échap",
			"Ctrl+L",
			"Ctrl+Maj+M",
			"Ctrl+P",
		]);
	});

	test("has no stroke twice", () => {
		const strokes = KEY_ACTIONS.map((action) =>
			JSON.stringify(strokeOf(action)),
		);
		expect(new Set(strokes).size).toBe(strokes.length);
	});

	test("uses a modifier or a function key, and no punctuation key", () => {
		for (const action of KEY_ACTIONS) {
			const { key = "", ctrl, alt } = strokeOf(action);
			expect(ctrl || alt || /^(F\d+|Escape)$/.test(key)).toBe(true);
			expect(key).not.toMatch(/^[^a-z0-9]$/i);
		}
	});

	test("says each shortcut in the language of the screen", () => {
		const de = makeTexts("de").t;
		expect(strokeText(strokeOf("mask"), de)).toBe("Strg+Umschalt+M");
	});
});

describe("a key press", () => {
	test("is known by its letter, whatever the case", () => {
		expect(actionOf(pressed({ key: "K", ctrlKey: true }))).toBe("go-to");
		const mask = pressed({ key: "M", ctrlKey: true, shiftKey: true });
		expect(actionOf(mask)).toBe("mask");
	});

	test("is known by its place for the menu: figures are shifted on an AZERTY keyboard", () => {
		const azerty = pressed({ key: "&", code: "Digit1", altKey: true });
		expect(actionOf(azerty)).toBe("menu-1");
	});

	test("means nothing with AltGr, which types characters", () => {
		const altGr = pressed({ key: "e", ctrlKey: true, altKey: true });
		expect(actionOf(altGr)).toBeNull();
	});

	test("means nothing without its modifier, nor with one more", () => {
		expect(actionOf(pressed({ key: "k" }))).toBeNull();
		const more = pressed({ key: "k", ctrlKey: true, shiftKey: true });
		expect(actionOf(more)).toBeNull();
	});
});
