import { Button, NumberInput } from "@mantine/core";
import { useState } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import type { OpenedPdf } from "../../pdf/open-pdf.ts";
import { PdfPageText } from "./PdfPageText.tsx";
import { PdfPageView } from "./PdfPageView.tsx";
import { usePdfPage } from "./use-pdf-page.ts";
import { useViewerKeys } from "./use-viewer-keys.ts";
import { ViewerRefus } from "./ViewerRefus.tsx";
import styles from "./viewer.module.css";
import { ZoomButtons } from "./ZoomButtons.tsx";
import { nextZoom } from "./zoom.ts";

/** One page at a time: page n/m, zoom, quarter turns, and the page's text for who does not see it. */
export function PdfPages({ opened }: { readonly opened: OpenedPdf }) {
	const { t } = useTexts();
	const { pdf, draw } = opened;
	const pages = pdf.numPages;
	const [number, setNumber] = useState(1);
	const [zoom, setZoom] = useState(100);
	const [turns, setTurns] = useState(0);
	const [asText, setAsText] = useState(false);
	const { page, damaged, onDamage } = usePdfPage(pdf, number);
	const go = (to: number) => setNumber(Math.min(pages, Math.max(1, to)));
	useViewerKeys({
		page: (way) => go(number + way),
		zoom: (way) => setZoom(nextZoom(zoom, way)),
	});
	return (
		<>
			<div
				className={styles["tools"]}
				role="toolbar"
				aria-label={t("pieces.viewer.tools")}
			>
				<Button onClick={() => go(number - 1)}>
					{t("pieces.viewer.previous")}
				</Button>
				<NumberInput
					className={styles["pageNumber"] ?? ""}
					aria-label={t("pieces.viewer.goToPage")}
					value={number}
					onChange={(value) => typeof value === "number" && go(value)}
					min={1}
					max={pages}
					allowDecimal={false}
					hideControls
				/>
				<span role="status">
					{t("pieces.viewer.page", { page: number, pages })}
				</span>
				<Button onClick={() => go(number + 1)}>
					{t("pieces.viewer.next")}
				</Button>
				<ZoomButtons
					percent={zoom}
					onZoom={setZoom}
					onRotate={() => setTurns((before) => (before + 1) % 4)}
				/>
				<Button aria-pressed={asText} onClick={() => setAsText(!asText)}>
					{t("pieces.viewer.text")}
				</Button>
			</div>
			{damaged && (
				<ViewerRefus
					cannot={t("pieces.viewer.damagedPage", { page: number })}
				/>
			)}
			{page && !damaged && asText && (
				<PdfPageText page={page} onDamage={onDamage} />
			)}
			{page && !damaged && !asText && (
				<PdfPageView
					page={page}
					draw={draw}
					zoom={zoom}
					turns={turns}
					onDamage={onDamage}
				/>
			)}
		</>
	);
}
