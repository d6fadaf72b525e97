import { type PointerEvent, useEffect, useRef, useState } from "react";
import { Refus } from "../../components/Refus.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import {
	addZone,
	type Box,
	boxBetween,
	type Point,
	type Zone,
} from "./marks.ts";
import styles from "./masking.module.css";
import { placeOf } from "./place-of.ts";
import type { Sheet, SheetSize } from "./sheet.ts";
import type { MarksOnPiece } from "./use-marks.ts";
import { ZoneBox } from "./ZoneBox.tsx";

interface ZonedPageProps {
	readonly sheet: Sheet;
	readonly page: number;
	readonly zones: readonly Zone[];
	readonly isAfter: boolean;
	readonly marking: MarksOnPiece;
	/** The zone under review. */
	readonly reviewed: number | null;
}

/** Points of PDF (1/72 inch) to pixels (1/96). */
const POINT = 96 / 72;
/** Less than this share of the page is a click, not a stroke. */
const STROKE = 0.008;

/** A drawn page with its zones over it; drawing from corner to corner, or clicking both, adds one. */
export function ZonedPage(props: ZonedPageProps) {
	const { sheet, page, zones, isAfter, marking, reviewed } = props;
	const { t } = useTexts();
	const { host, size, damaged } = useDrawnPage(sheet, page);
	const drawing = useDrawing(page, (box) =>
		marking.change((before) => addZone(before, page, box)),
	);
	if (damaged)
		return <Refus appeared cannot={t("masking.page.damaged", { page })} />;
	return (
		<>
			{/* Its line is always there: words that come must not move the page under the pointer. */}
			<p role="status" className={styles["said"]}>
				{drawing.corner ? t("masking.tools.corner") : ""}
			</p>
			<section
				className={styles["page"]}
				aria-label={t("masking.page.image", { page })}
				style={
					size
						? {
								width: size.width * (sheet.kind === "pdf" ? POINT : 1),
								aspectRatio: `${size.width} / ${size.height}`,
							}
						: {}
				}
				{...drawing.handlers}
			>
				<div ref={host} className={styles["drawn"]} aria-hidden="true" />
				{zones.map(
					(zone, index) =>
						zone.page === page && (
							<ZoneBox
								key={zone.id}
								zone={zone}
								number={index + 1}
								isAfter={isAfter}
								isReviewed={zone.id === reviewed}
								marking={marking}
							/>
						),
				)}
				{drawing.box && (
					<div className={styles["rubber"]} style={placeOf(drawing.box)} />
				)}
				{drawing.corner && (
					<div
						className={styles["corner"]}
						style={placeOf({ ...drawing.corner, width: 0, height: 0 })}
					/>
				)}
			</section>
		</>
	);
}

/** Draws the page into a host of its own; the drawing is let go with the page. */
function useDrawnPage(sheet: Sheet, page: number) {
	const host = useRef<HTMLDivElement>(null);
	const [size, setSize] = useState<SheetSize | null>(null);
	const [damaged, setDamaged] = useState(false);
	useEffect(() => {
		let left = false;
		setDamaged(false);
		const sharp = window.devicePixelRatio || 1;
		const draw = async () => {
			const found = await sheet.sizeOf(page);
			if (left) return;
			setSize(found);
			const scale = sheet.kind === "pdf" ? POINT * sharp : 1;
			const canvas = await sheet.draw(page, scale);
			if (left) canvas.width = 0;
			else host.current?.replaceChildren(canvas);
		};
		draw().catch(() => !left && setDamaged(true));
		const { current } = host;
		return () => {
			left = true;
			current?.replaceChildren();
		};
	}, [sheet, page]);
	return { host, size, damaged };
}

/** By dragging, or by two clicks for who cannot drag (WCAG 2.5.7). */
function useDrawing(page: number, add: (box: Box) => void) {
	const [from, setFrom] = useState<Point | null>(null);
	const [to, setTo] = useState<Point | null>(null);
	const [corner, setCorner] = useState<Point | null>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: a page that is turned forgets a corner
	useEffect(() => setCorner(null), [page]);
	const end = (event: PointerEvent<HTMLElement>) => {
		if (from === null) return;
		const point = pointOf(event);
		setFrom(null);
		setTo(null);
		if (isStroke(from, point)) {
			setCorner(null);
			add(boxBetween(from, point));
		} else if (corner === null) setCorner(point);
		else {
			setCorner(null);
			add(boxBetween(corner, point));
		}
	};
	return {
		corner,
		box: from && to && isStroke(from, to) ? boxBetween(from, to) : null,
		handlers: {
			onPointerDown: (event: PointerEvent<HTMLElement>) => {
				if (event.button !== 0 || isOnZone(event)) return;
				event.currentTarget.setPointerCapture(event.pointerId);
				setFrom(pointOf(event));
			},
			onPointerMove: (event: PointerEvent<HTMLElement>) => {
				if (from !== null) setTo(pointOf(event));
			},
			onPointerUp: end,
			onPointerCancel: () => setFrom(null),
		},
	};
}

const isStroke = (a: Point, b: Point): boolean =>
	Math.abs(a.x - b.x) > STROKE || Math.abs(a.y - b.y) > STROKE;

const isOnZone = ({ target }: PointerEvent<HTMLElement>): boolean =>
	target instanceof Element && target.closest("[data-marked]") !== null;

function pointOf(event: PointerEvent<HTMLElement>): Point {
	const { left, top, width, height } =
		event.currentTarget.getBoundingClientRect();
	return {
		x: Math.min(1, Math.max(0, (event.clientX - left) / width)),
		y: Math.min(1, Math.max(0, (event.clientY - top) / height)),
	};
}
