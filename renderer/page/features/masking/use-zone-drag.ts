import { type PointerEvent, useState } from "react";
import { type Box, draggedBox, type Point } from "./marks.ts";

interface Drag {
	readonly how: "move" | "size";
	readonly from: Point;
	readonly to: Point;
}

/** The mouse moves a zone, and sizes it by the handle in its corner; `done` is told once, when it lets go elsewhere. */
export function useZoneDrag(zone: Box, done: (box: Box) => void) {
	const [drag, setDrag] = useState<Drag | null>(null);
	const box = drag ? draggedBox(zone, drag.how, drag.from, drag.to) : zone;
	return {
		box,
		handlers: {
			onPointerDown: (event: PointerEvent<HTMLElement>) => {
				if (event.button !== 0) return;
				event.currentTarget.setPointerCapture(event.pointerId);
				const from = pointOf(event);
				setDrag({ how: isHandle(event) ? "size" : "move", from, to: from });
			},
			onPointerMove: (event: PointerEvent<HTMLElement>) => {
				if (drag !== null) setDrag({ ...drag, to: pointOf(event) });
			},
			onPointerUp: () => {
				if (drag === null) return;
				setDrag(null);
				if (drag.to.x !== drag.from.x || drag.to.y !== drag.from.y) done(box);
			},
			onPointerCancel: () => setDrag(null),
		},
	};
}

const isHandle = ({ target }: PointerEvent<HTMLElement>): boolean =>
	target instanceof Element && target.closest("[data-handle]") !== null;

/** In shares of the page on which the zone lies. */
function pointOf({
	currentTarget,
	clientX,
	clientY,
}: PointerEvent<HTMLElement>): Point {
	const page = currentTarget.parentElement ?? currentTarget;
	const { left, top, width, height } = page.getBoundingClientRect();
	return { x: (clientX - left) / width, y: (clientY - top) / height };
}
