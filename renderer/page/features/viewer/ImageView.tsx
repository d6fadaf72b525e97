import { useState } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import { useObjectUrl } from "./use-object-url.ts";
import { useViewerKeys } from "./use-viewer-keys.ts";
import { ViewerRefus } from "./ViewerRefus.tsx";
import styles from "./viewer.module.css";
import { ZoomButtons } from "./ZoomButtons.tsx";
import { nextZoom } from "./zoom.ts";

interface ImageViewProps {
	readonly blob: Blob;
	readonly title: string;
}

interface Size {
	readonly width: number;
	readonly height: number;
}

/** An image with zoom and quarter turns; it begins as large as the width allows. */
export function ImageView({ blob, title }: ImageViewProps) {
	const { t } = useTexts();
	const url = useObjectUrl(blob);
	const [size, setSize] = useState<Size | null>(null);
	/** Null: fitted to the width. */
	const [zoom, setZoom] = useState<number | null>(null);
	const [turns, setTurns] = useState(0);
	const [broken, setBroken] = useState(false);
	const percent = zoom ?? 100;
	const change = (way: 1 | -1) => setZoom(nextZoom(percent, way));
	useViewerKeys({ zoom: change });
	if (broken) return <ViewerRefus cannot={t("pieces.viewer.damagedFile")} />;
	return (
		<>
			<div
				className={styles["tools"]}
				role="toolbar"
				aria-label={t("pieces.viewer.tools")}
			>
				<ZoomButtons
					percent={percent}
					onZoom={setZoom}
					onFit={() => setZoom(null)}
					onRotate={() => setTurns((before) => (before + 1) % 4)}
				/>
			</div>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reached by keyboard */}
			<section className={styles["stage"]} tabIndex={0} aria-label={title}>
				<div className={styles["turned"]} style={boxOf(size, zoom, turns)}>
					{url !== null && (
						<img
							className={styles["image"]}
							src={url}
							alt={t("pieces.viewer.image", { title })}
							style={imageStyle(size, zoom, turns)}
							onLoad={({ currentTarget: image }) =>
								setSize({
									width: image.naturalWidth,
									height: image.naturalHeight,
								})
							}
							onError={() => setBroken(true)}
						/>
					)}
				</div>
			</section>
		</>
	);
}

const isSideways = (turns: number): boolean => turns % 2 === 1;

/** The room that the turned image takes. */
function boxOf(size: Size | null, zoom: number | null, turns: number) {
	if (size === null || zoom === null) return {};
	const [width, height] = isSideways(turns)
		? [size.height, size.width]
		: [size.width, size.height];
	return { width: (width * zoom) / 100, height: (height * zoom) / 100 };
}

function imageStyle(size: Size | null, zoom: number | null, turns: number) {
	const transform = `rotate(${turns * 90}deg)`;
	if (size === null) return { transform };
	if (zoom === null)
		return isSideways(turns)
			? { transform, maxWidth: "70vh", maxHeight: "100%" }
			: { transform, maxWidth: "100%" };
	return {
		transform,
		width: (size.width * zoom) / 100,
		height: (size.height * zoom) / 100,
		maxWidth: "none",
	};
}
