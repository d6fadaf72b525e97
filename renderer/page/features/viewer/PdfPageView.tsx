import { Button } from "@mantine/core";
import { useRef } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import type { DrawPage } from "../../pdf/draw-page.ts";
import type { PdfPage } from "../../pdf/open-pdf.ts";
import { useDrawing } from "./use-drawing.ts";
import styles from "./viewer.module.css";

interface PdfPageViewProps {
	readonly page: PdfPage;
	readonly draw: DrawPage;
	readonly zoom: number;
	readonly turns: number;
	readonly onDamage: () => void;
}

/** Points of PDF (1/72 inch) to pixels (1/96). */
const POINT = 96 / 72;

/** A drawn page with its text laid over it, unseen, so that screen readers and searches find it. */
export function PdfPageView(props: PdfPageViewProps) {
	const { page, draw, zoom, turns, onDamage } = props;
	const { t } = useTexts();
	const stage = useRef<HTMLElement>(null);
	const scale = (zoom / 100) * POINT;
	const rotation = (page.rotate + turns * 90) % 360;
	const { width, height } = page.getViewport({ scale, rotation });
	const { canvas, layer, drawing, stop, again } = useDrawing({
		page,
		draw,
		scale,
		rotation,
		onDamage,
	});
	return (
		<>
			{drawing === "slow" && (
				<p className={styles["drawing"]} role="status">
					{t("pieces.viewer.drawing")}
					<Button size="compact-sm" onClick={stop}>
						{t("pieces.viewer.stop")}
					</Button>
				</p>
			)}
			{drawing === "stopped" && (
				<p className={styles["drawing"]} role="status">
					{t("pieces.viewer.stopped")}
					<Button
						size="compact-sm"
						autoFocus
						onClick={() => {
							again();
							// The button goes with its press.
							stage.current?.focus();
						}}
					>
						{t("pieces.viewer.drawAgain")}
					</Button>
				</p>
			)}
			<section
				ref={stage}
				className={styles["stage"]}
				// biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reached by keyboard
				tabIndex={0}
				aria-label={t("pieces.viewer.pageImage", { page: page.pageNumber })}
			>
				<div
					className={styles["page"]}
					style={{
						width,
						height,
						["--total-scale-factor" as string]: scale,
						["--scale-round-x" as string]: "1px",
						["--scale-round-y" as string]: "1px",
					}}
				>
					<canvas
						ref={canvas}
						className={styles["canvas"]}
						hidden={drawing === "stopped"}
					/>
					<div ref={layer} className={styles["textLayer"]} />
				</div>
			</section>
		</>
	);
}
