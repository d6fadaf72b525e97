import { useEffect, useRef } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import type { DrawPage } from "../../pdf/draw-page.ts";
import type { PdfPage } from "../../pdf/open-pdf.ts";
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
	const canvas = useRef<HTMLCanvasElement>(null);
	const layer = useRef<HTMLDivElement>(null);
	const damage = useRef(onDamage);
	damage.current = onDamage;
	const scale = (zoom / 100) * POINT;
	const rotation = (page.rotate + turns * 90) % 360;
	const { width, height } = page.getViewport({ scale, rotation });
	useEffect(() => {
		const { current: drawing } = canvas;
		const { current: text } = layer;
		if (drawing === null || text === null) return;
		const shown = draw(page, { scale, rotation, drawing, text });
		void shown.whole.then((whole) => {
			if (!whole) damage.current();
		});
		return shown.cancel;
	}, [page, draw, scale, rotation]);
	return (
		<section
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
				<canvas ref={canvas} className={styles["canvas"]} />
				<div ref={layer} className={styles["textLayer"]} />
			</div>
		</section>
	);
}
