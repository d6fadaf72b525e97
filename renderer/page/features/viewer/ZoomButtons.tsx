import { Button } from "@mantine/core";
import { useTexts } from "../../i18n/use-texts.ts";
import styles from "./viewer.module.css";
import { nextZoom } from "./zoom.ts";

interface ZoomButtonsProps {
	readonly percent: number;
	readonly onZoom: (percent: number) => void;
	readonly onRotate?: () => void;
	readonly onFit?: () => void;
}

export function ZoomButtons(props: ZoomButtonsProps) {
	const { percent, onZoom, onRotate, onFit } = props;
	const { t } = useTexts();
	return (
		<>
			<Button onClick={() => onZoom(nextZoom(percent, -1))}>
				{t("pieces.viewer.zoomOut")}
			</Button>
			<span className={styles["zoom"]}>
				<span aria-hidden="true">{t("pieces.viewer.zoom", { percent })}</span>
				<span className="scelle-spoken">
					{t("pieces.viewer.zoomIs", { percent })}
				</span>
			</span>
			<Button onClick={() => onZoom(nextZoom(percent, 1))}>
				{t("pieces.viewer.zoomIn")}
			</Button>
			{onFit && <Button onClick={onFit}>{t("pieces.viewer.fit")}</Button>}
			{onRotate && (
				<Button onClick={onRotate}>{t("pieces.viewer.rotate")}</Button>
			)}
		</>
	);
}
