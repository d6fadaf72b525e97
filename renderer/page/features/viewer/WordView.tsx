import { useEffect, useRef, useState } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import { renderWord } from "./render-word.ts";
import { useViewerKeys } from "./use-viewer-keys.ts";
import { ViewerRefus } from "./ViewerRefus.tsx";
import styles from "./viewer.module.css";
import { ZoomButtons } from "./ZoomButtons.tsx";
import { nextZoom } from "./zoom.ts";

interface WordViewProps {
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly title: string;
}

/** A Word document, drawn behind a shadow root: its styles reach nothing of the page. */
export function WordView({ bytes, title }: WordViewProps) {
	const { t } = useTexts();
	const host = useRef<HTMLDivElement>(null);
	const [broken, setBroken] = useState(false);
	const [zoom, setZoom] = useState(100);
	useViewerKeys({ zoom: (way) => setZoom((before) => nextZoom(before, way)) });
	useEffect(() => {
		const { current } = host;
		if (current === null) return;
		const drawn = renderWord(bytes, current);
		void drawn.catch(() => setBroken(true));
		return () => void drawn.then((clear) => clear()).catch(() => undefined);
	}, [bytes]);
	if (broken) return <ViewerRefus cannot={t("pieces.viewer.damagedFile")} />;
	return (
		<>
			<div
				className={styles["tools"]}
				role="toolbar"
				aria-label={t("pieces.viewer.tools")}
			>
				<ZoomButtons percent={zoom} onZoom={setZoom} />
			</div>
			<section
				className={styles["stage"]}
				// biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reached by keyboard
				tabIndex={0}
				aria-label={t("pieces.viewer.wordDocument", { title })}
			>
				<div
					ref={host}
					className={styles["word"]}
					style={{ zoom: zoom / 100 }}
				/>
			</section>
		</>
	);
}
