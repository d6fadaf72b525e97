import { Button } from "@mantine/core";
import { useTexts } from "../../i18n/use-texts.ts";
import type { Search } from "./find-persons.ts";
import { unmarkedPlaces } from "./found-words.ts";
import type { Marks } from "./marks.ts";
import styles from "./masking.module.css";
import type { ReviewStop } from "./review-stops.ts";

interface ReviewBarProps {
	readonly at: number;
	readonly stops: readonly ReviewStop[];
	readonly search: Search | null;
	readonly marks: Marks;
	readonly onBack: () => void;
	readonly onRemove: (zone: number) => void;
}

/** One question a stop: does this zone cover everything, is there nothing to mask on this page? */
export function ReviewBar(props: ReviewBarProps) {
	const { at, stops, search, marks, onBack, onRemove } = props;
	const { t } = useTexts();
	const stop = stops[Math.min(at, stops.length - 1)];
	if (stop === undefined) return null;
	const { page, zone, number } = stop;
	const place = { at: Math.min(at + 1, stops.length), count: stops.length };
	const name = t("masking.zone.name", { number: number ?? 0, page });
	const unmarked = search === null ? 0 : unmarkedPlaces(search, marks);
	return (
		<div className={styles["review"]}>
			<p role="status">
				{zone === null
					? t("masking.review.empty", { ...place, page })
					: t("masking.review.zone", { ...place, name })}
			</p>
			{unmarked > 0 && (
				<p className={styles["warning"]}>
					{t("masking.review.unmarked", { count: unmarked })}
				</p>
			)}
			<div className={styles["tools"]}>
				<Button size="compact-sm" onClick={onBack}>
					{t("masking.review.previous")}
				</Button>
				{zone !== null && (
					<Button
						size="compact-sm"
						aria-label={t("masking.zone.removeOne", { name })}
						onClick={() => onRemove(zone.id)}
					>
						{t("masking.zone.remove")}
					</Button>
				)}
			</div>
		</div>
	);
}
