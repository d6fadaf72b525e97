import { z } from "zod";
import {
	type PersonId,
	personIdSchema,
} from "../../../../shared/file/parts.ts";

/** An area of a page as it is shown upright; places and sizes are shares of its width and height. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** A place on a page, in the same shares. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

const share = z.number().min(0).max(1);
const zoneSchema = z.object({
	id: z.number().int().positive(),
	/** From 1. */
	page: z.number().int().positive(),
	x: share,
	y: share,
	width: share,
	height: share,
	/** Whose name was found there; null: marked by hand. */
	person: personIdSchema.nullable(),
});
/** An area that is marked and not masked yet. */
export type Zone = z.infer<typeof zoneSchema>;

const passageSchema = z.object({
	id: z.number().int().positive(),
	/** Places in the text, in UTF-16 units. */
	start: z.number().int().nonnegative(),
	end: z.number().int().positive(),
	person: personIdSchema.nullable(),
});
/** A part of a text that is marked and not masked yet. */
export type Passage = z.infer<typeof passageSchema>;

/** What is marked, as a draft keeps it. */
export const marksSchema = z.object({
	zones: z.array(zoneSchema),
	passages: z.array(passageSchema),
	/** Who shall not be recognised in the copy any more. */
	hidden: z.array(personIdSchema),
});
export type Marks = z.infer<typeof marksSchema>;

export const firstMarks = (hidden: readonly PersonId[]): Marks => ({
	zones: [],
	passages: [],
	hidden: [...hidden],
});

const nextId = (items: readonly { readonly id: number }[]): number =>
	Math.max(0, ...items.map(({ id }) => id)) + 1;

/** The least that can be seen and taken hold of. */
const LEAST = 0.008;

export function addZone(
	marks: Marks,
	page: number,
	box: Box,
	person: PersonId | null = null,
): Marks {
	const id = nextId(marks.zones);
	const zone = { ...withinPage(box), id, page, person };
	return { ...marks, zones: [...marks.zones, zone] };
}

export const changeZone = (marks: Marks, id: number, box: Box): Marks => ({
	...marks,
	zones: marks.zones.map((zone) =>
		zone.id === id ? { ...zone, ...withinPage(box) } : zone,
	),
});

export const removeZone = (marks: Marks, id: number): Marks => ({
	...marks,
	zones: marks.zones.filter((zone) => zone.id !== id),
});

/** The zones in the order in which they are read: by page, then from above. */
export const inReadingOrder = (zones: readonly Zone[]): readonly Zone[] =>
	[...zones].sort((a, b) => a.page - b.page || a.y - b.y || a.x - b.x);

/** Whether a box lies within a zone of that page: what was found there is marked already. */
export const isMarked = ({ zones }: Marks, page: number, box: Box): boolean =>
	zones.some((zone) => zone.page === page && holds(zone, withinPage(box)));

const CLOSE = 0.003;

const holds = (outer: Box, inner: Box): boolean =>
	inner.x >= outer.x - CLOSE &&
	inner.y >= outer.y - CLOSE &&
	inner.x + inner.width <= outer.x + outer.width + CLOSE &&
	inner.y + inner.height <= outer.y + outer.height + CLOSE;

/** The same area without what lies outside of the page. */
export function withinPage({ x, y, width, height }: Box): Box {
	const w = clamp(width, LEAST, 1);
	const h = clamp(height, LEAST, 1);
	return { x: clamp(x, 0, 1 - w), y: clamp(y, 0, 1 - h), width: w, height: h };
}

const clamp = (value: number, least: number, most: number): number =>
	Math.min(most, Math.max(least, value));

/** Two opposite corners, in any order. */
export const boxBetween = (a: Point, b: Point): Box => ({
	x: Math.min(a.x, b.x),
	y: Math.min(a.y, b.y),
	width: Math.abs(a.x - b.x),
	height: Math.abs(a.y - b.y),
});

/** A zone that was taken hold of and drawn along, whole or by its lower right corner; never over the page's edge. */
export function draggedBox(
	{ x, y, width, height }: Box,
	how: "move" | "size",
	from: Point,
	to: Point,
): Box {
	const right = to.x - from.x;
	const down = to.y - from.y;
	if (how === "move")
		return withinPage({ x: x + right, y: y + down, width, height });
	return withinPage({
		x,
		y,
		width: Math.min(width + right, 1 - x),
		height: Math.min(height + down, 1 - y),
	});
}

export function addPassage(
	marks: Marks,
	start: number,
	end: number,
	person: PersonId | null = null,
): Marks {
	const id = nextId(marks.passages);
	const passages = [...marks.passages, { id, start, end, person }];
	return { ...marks, passages: passages.sort((a, b) => a.start - b.start) };
}

export const removePassage = (marks: Marks, id: number): Marks => ({
	...marks,
	passages: marks.passages.filter((passage) => passage.id !== id),
});

export const isPassageMarked = (
	{ passages }: Marks,
	start: number,
	end: number,
): boolean => passages.some((each) => each.start <= start && each.end >= end);

export const setHidden = (
	marks: Marks,
	person: PersonId,
	isHidden: boolean,
): Marks => ({
	...marks,
	hidden: isHidden
		? [...new Set([...marks.hidden, person])]
		: marks.hidden.filter((each) => each !== person),
});
