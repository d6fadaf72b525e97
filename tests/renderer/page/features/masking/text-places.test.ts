import { describe, expect, test } from "vitest";
import {
	pageText,
	type TextRun,
} from "../../../../../renderer/page/features/masking/text-places.ts";

/** A page of 200 by 100 points, shown at its size: y counts from above. */
const SHOWN = {
	transform: [1, 0, 0, -1, 0, 100],
	width: 200,
	height: 100,
	scale: 1,
};
const run = (str: string, more: Partial<TextRun> = {}): TextRun => ({
	str,
	transform: [10, 0, 0, 10, 20, 50],
	width: str.length * 5,
	fontName: "f",
	hasEOL: false,
	...more,
});
const even = ({ str }: TextRun, end: number) => end / str.length;

describe("the place of a part of a page's text", () => {
	test("covers its letters and a little more", () => {
		const { text, boxesOf } = pageText([run("vu par Klein")], SHOWN, even);
		const start = text.indexOf("Klein");
		const [box] = boxesOf(start, start + 5);
		if (box === undefined) throw new Error("no box");
		// The name stands from 55 to 80 points, on a line whose letters reach from 40 to 53.
		expect(box.x * 200).toBeLessThan(55);
		expect(box.x * 200).toBeGreaterThan(50);
		expect((box.x + box.width) * 200).toBeGreaterThan(80);
		expect((box.x + box.width) * 200).toBeLessThan(85);
		expect(box.y * 100).toBeLessThan(41);
		expect((box.y + box.height) * 100).toBeGreaterThan(52);
	});

	test("has a box in each run over which a name is spread", () => {
		const runs = [
			run("par Dominique", { hasEOL: true }),
			run("Klein hier", { transform: [10, 0, 0, 10, 20, 35] }),
		];
		const { text, boxesOf } = pageText(runs, SHOWN, even);
		expect(text).toBe("par Dominique Klein hier");
		const boxes = boxesOf(4, 19);
		expect(boxes).toHaveLength(2);
		expect(boxes[1]?.y).toBeGreaterThan(boxes[0]?.y ?? 1);
	});

	test("follows text that runs upwards", () => {
		const upwards = run("Klein", { transform: [0, 10, -10, 0, 100, 30] });
		const [box] = pageText([upwards], SHOWN, even).boxesOf(0, 5);
		if (box === undefined) throw new Error("no box");
		expect(box.height * 100).toBeGreaterThan(25);
		expect(box.width * 200).toBeLessThan(15);
		expect((box.x + box.width) * 200).toBeGreaterThan(100);
		expect(box.y * 100).toBeLessThan(45);
	});
});
