import { describe, expect, test } from "vitest";
import { findInText } from "../../../../../renderer/page/features/masking/find-persons.ts";
import {
	markPlaces,
	placesOf,
	unmarkedPlaces,
} from "../../../../../renderer/page/features/masking/found-words.ts";
import {
	addPassage,
	addZone,
	boxBetween,
	changeZone,
	draggedBox,
	firstMarks,
	inReadingOrder,
	type Marks,
	removeZone,
} from "../../../../../renderer/page/features/masking/marks.ts";
import { maskedText } from "../../../../../renderer/page/features/masking/masked-text.ts";
import { reviewStops } from "../../../../../renderer/page/features/masking/review-stops.ts";
import type { PersonId } from "../../../../../shared/file/parts.ts";

const KLEIN = "a".repeat(32) as PersonId;
const SCHMIT = "b".repeat(32) as PersonId;
const none = firstMarks([]);
const box = (x: number, y: number) => ({ x, y, width: 0.2, height: 0.1 });
const person = (id: PersonId, name: string) => ({
	id,
	name,
	part: "witness" as const,
	note: "",
});

describe("zones", () => {
	test("never reach over the page, and stay large enough to be seen", () => {
		const [zone] = addZone(none, 1, {
			x: 0.95,
			y: -0.2,
			width: 0.2,
			height: 0,
		}).zones;
		expect(zone?.x).toBeCloseTo(0.8);
		expect(zone).toMatchObject({ y: 0, width: 0.2 });
		expect(zone?.height).toBeGreaterThan(0);
	});

	test("are made of two corners in any order", () => {
		const [a, b] = [
			{ x: 0.5, y: 0.2 },
			{ x: 0.1, y: 0.6 },
		];
		const made = boxBetween(a, b);
		expect(made).toEqual(boxBetween(b, a));
		expect(made).toMatchObject({ x: 0.1, y: 0.2 });
		expect(made.width).toBeCloseTo(0.4);
	});

	test("follow the mouse whole or by their corner, and stop at the page's edge", () => {
		const zone = box(0.5, 0.5);
		const from = { x: 0.55, y: 0.55 };
		const moved = draggedBox(zone, "move", from, { x: 0.65, y: 0.45 });
		expect(moved.x).toBeCloseTo(0.6);
		expect(moved.y).toBeCloseTo(0.4);
		expect(moved).toMatchObject({ width: 0.2, height: 0.1 });
		const sized = draggedBox(zone, "size", from, { x: 0.65, y: 0.52 });
		expect(sized).toMatchObject({ x: 0.5, y: 0.5 });
		expect(sized.width).toBeCloseTo(0.3);
		expect(sized.height).toBeCloseTo(0.07);
		const over = draggedBox(zone, "size", from, { x: 1.4, y: 0 });
		expect(over).toMatchObject({ x: 0.5, y: 0.5, width: 0.5 });
		expect(over.height).toBeGreaterThan(0);
	});

	test("are moved and taken away one by one", () => {
		const two = addZone(addZone(none, 1, box(0, 0)), 1, box(0.5, 0.5));
		const [first, second] = two.zones;
		const moved = changeZone(two, first?.id ?? 0, box(0.3, 0.3));
		expect(moved.zones).toMatchObject([{ x: 0.3 }, { x: 0.5 }]);
		const left = removeZone(moved, first?.id ?? 0);
		expect(left.zones).toEqual([second]);
		expect(addZone(left, 2, box(0, 0)).zones[1]?.id).not.toBe(second?.id);
	});

	test("are read by page and from above, and reviewed with the pages that have none", () => {
		let marks: Marks = none;
		for (const [page, y] of [
			[3, 0.5],
			[1, 0.5],
			[1, 0.1],
		] as const)
			marks = addZone(marks, page, box(0, y));
		const zones = inReadingOrder(marks.zones);
		expect(
			reviewStops(4, zones).map(({ page, number }) => [page, number]),
		).toEqual([
			[1, 1],
			[1, 2],
			[2, null],
			[3, 3],
			[4, null],
		]);
	});
});

describe("what is found", () => {
	const search = {
		found: [
			{ person: KLEIN, page: 1, boxes: [box(0.1, 0.1)] },
			{ person: KLEIN, page: 2, boxes: [box(0.1, 0.1), box(0.1, 0.3)] },
			{ person: SCHMIT, page: 2, boxes: [box(0.6, 0.6)] },
			{ person: null, page: 3, boxes: [box(0.6, 0.6)] },
		],
		unread: [],
	};

	test("is marked once, for the person who then is hidden", () => {
		const places = placesOf(search, person(KLEIN, "Klein"), none);
		expect(places.unmarked).toHaveLength(2);
		const marked = markPlaces(none, places);
		expect(marked.zones).toHaveLength(3);
		expect(marked.hidden).toEqual([KLEIN]);
		const again = placesOf(search, person(KLEIN, "Klein"), marked);
		expect(again.unmarked).toEqual([]);
		expect(markPlaces(marked, again)).toEqual(marked);
	});

	test("counts as unmarked while a part of it is to be seen", () => {
		const half = addZone(none, 2, box(0.1, 0.1));
		const places = placesOf(search, person(KLEIN, "Klein"), half);
		expect(places.unmarked).toHaveLength(2);
	});

	test("is told before the copy: of hidden persons, and of names that several bear", () => {
		expect(unmarkedPlaces(search, none)).toBe(1);
		expect(unmarkedPlaces(search, firstMarks([KLEIN]))).toBe(3);
	});

	test("is told apart by person; a name of several belongs to none", () => {
		const persons = [
			person(KLEIN, "Dominique Klein"),
			person(SCHMIT, "Paul Klein"),
		];
		const text = "Paul Klein et Klein, Anne Muller";
		expect(findInText(text, { persons, agent: "Anne Muller" })).toEqual([
			{ start: 0, end: 10, person: SCHMIT },
			{ start: 14, end: 19, person: null },
		]);
	});
});

describe("a text", () => {
	const text = "Le témoin Dominique Klein a vu Paul.";
	const word = () => "masqué";
	const mark = (...parts: readonly string[]) =>
		parts.reduce((marks, part) => {
			const start = text.indexOf(part);
			return addPassage(marks, start, start + part.length);
		}, none).passages;

	test("is written anew without its passages", () => {
		expect(maskedText(text, mark("Paul", "Dominique Klein"), word)).toBe(
			"Le témoin [masqué] a vu [masqué].",
		);
	});

	test("shows nothing of passages that overlap or lie within each other", () => {
		expect(
			maskedText(text, mark("Dominique Klein a", "Klein a vu", "Klein"), word),
		).toBe("Le témoin [masqué] Paul.");
	});
});
