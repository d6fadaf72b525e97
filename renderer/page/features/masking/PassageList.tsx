import { Button } from "@mantine/core";
import { useTexts } from "../../i18n/use-texts.ts";
import { removePassage } from "./marks.ts";
import styles from "./masking.module.css";
import type { MarksOnPiece } from "./use-marks.ts";

interface PassageListProps {
	readonly text: string;
	readonly marking: MarksOnPiece;
}

/** Every passage by its line and length, never by its words. */
export function PassageList({ text, marking }: PassageListProps) {
	const { t } = useTexts();
	const { passages } = marking.marks;
	if (passages.length === 0) return null;
	return (
		<section>
			<h2 className={styles["listTitle"]}>{t("masking.text.list")}</h2>
			<ol className={styles["zones"]}>
				{passages.map(({ id, start, end }, index) => {
					const name = t("masking.text.passage", {
						number: index + 1,
						line: text.slice(0, start).split("\n").length,
						letters: end - start,
					});
					return (
						<li key={id}>
							<span>{name}</span>
							<Button
								size="compact-sm"
								aria-label={t("masking.zone.removeOne", { name })}
								onClick={() =>
									marking.change((before) => removePassage(before, id))
								}
							>
								{t("masking.zone.remove")}
							</Button>
						</li>
					);
				})}
			</ol>
		</section>
	);
}
