import { type KeyboardEvent, useEffect, useRef } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import { type Box, changeZone, removeZone, type Zone } from "./marks.ts";
import styles from "./masking.module.css";
import { placeOf } from "./place-of.ts";
import type { MarksOnPiece } from "./use-marks.ts";
import { useZoneDrag } from "./use-zone-drag.ts";

interface ZoneBoxProps {
	readonly zone: Zone;
	/** In the order of reading. */
	readonly number: number;
	/** As it will be: black. Before, what lies under it is still to be seen. */
	readonly isAfter: boolean;
	readonly isReviewed: boolean;
	readonly marking: MarksOnPiece;
}

/** What one press of an arrow moves, as a share of the page. */
const STEP = 0.01;
const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
	ArrowLeft: [-STEP, 0],
	ArrowRight: [STEP, 0],
	ArrowUp: [0, -STEP],
	ArrowDown: [0, STEP],
};

/**
 * A zone that the mouse moves and sizes by its corner, and the keyboard moves (arrows), sizes (Maj and arrows) and takes
 * away (Suppr). Its name says where, never what.
 */
export function ZoneBox(props: ZoneBoxProps) {
	const { zone, number, isAfter, isReviewed, marking } = props;
	const { t } = useTexts();
	const button = useRef<HTMLButtonElement>(null);
	useEffect(() => {
		if (isReviewed) button.current?.scrollIntoView({ block: "center" });
	}, [isReviewed]);
	const { id } = zone;
	const place = (box: Box) =>
		marking.change((before) => changeZone(before, id, box));
	const drag = useZoneDrag(zone, place);
	const press = (event: KeyboardEvent) => {
		const change = changeOf(event, zone);
		if (change === null) return;
		event.preventDefault();
		if (change === "remove") marking.change((before) => removeZone(before, id));
		else place(change);
	};
	const look = isAfter ? "after" : isReviewed ? "reviewed" : "before";
	return (
		<button
			ref={button}
			type="button"
			data-marked={zone.id}
			className={`${styles["zone"]} ${styles[look]}`}
			style={placeOf(drag.box)}
			aria-label={t("masking.zone.name", { number, page: zone.page })}
			aria-describedby="masking-help"
			onKeyDown={press}
			{...drag.handlers}
		>
			<span className={styles["handle"]} data-handle aria-hidden="true" />
		</button>
	);
}

function changeOf(
	{ key, shiftKey, ctrlKey, altKey }: KeyboardEvent,
	{ x, y, width, height }: Box,
): Box | "remove" | null {
	if (ctrlKey || altKey) return null;
	if (key === "Delete" || key === "Backspace") return "remove";
	const arrow = ARROWS[key];
	if (arrow === undefined) return null;
	const [right, down] = arrow;
	return shiftKey
		? { x, y, width: width + right, height: height + down }
		: { x: x + right, y: y + down, width, height };
}
