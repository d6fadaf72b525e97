import { Button } from "@mantine/core";
import { useTexts } from "../../i18n/use-texts.ts";
import { addZone } from "./marks.ts";
import styles from "./masking.module.css";
import type { Sheet } from "./sheet.ts";
import type { MarksOnPiece } from "./use-marks.ts";

interface PageToolsProps {
	readonly sheet: Sheet;
	readonly page: number;
	readonly isAfter: boolean;
	/** The help was read by then: its room is the page's. */
	readonly isReview: boolean;
	readonly marking: MarksOnPiece;
	readonly onPage: (page: number) => void;
	readonly onAfter: () => void;
}

/** Where a zone begins that is added by keyboard. */
const MIDDLE = { x: 0.35, y: 0.45, width: 0.3, height: 0.05 };

export function PageTools(props: PageToolsProps) {
	const { sheet, page, isAfter, isReview, marking, onPage, onAfter } = props;
	const { t } = useTexts();
	const add = () => {
		marking.change((before) => addZone(before, page, MIDDLE));
		// The new zone takes the focus: the arrows move it at once.
		requestAnimationFrame(() =>
			[...document.querySelectorAll<HTMLElement>("[data-marked]")]
				.sort(
					(a, b) => Number(a.dataset["marked"]) - Number(b.dataset["marked"]),
				)
				.at(-1)
				?.focus(),
		);
	};
	return (
		<>
			<div
				className={styles["tools"]}
				role="toolbar"
				aria-label={t("masking.tools.label")}
			>
				{sheet.pages > 1 && (
					<>
						<Button onClick={() => onPage(page - 1)}>
							{t("masking.tools.previous")}
						</Button>
						<Button onClick={() => onPage(page + 1)}>
							{t("masking.tools.next")}
						</Button>
					</>
				)}
				<Button onClick={add}>{t("masking.tools.add")}</Button>
				<Button onClick={onAfter}>
					{t(isAfter ? "masking.tools.before" : "masking.tools.after")}
				</Button>
				{marking.canUndo && (
					<Button onClick={marking.undo}>{t("masking.tools.undo")}</Button>
				)}
			</div>
			<p
				className={isReview ? "scelle-spoken" : styles["hint"]}
				id="masking-help"
			>
				{t("masking.tools.help")}
			</p>
		</>
	);
}
