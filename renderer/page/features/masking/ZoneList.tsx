import { Button } from "@mantine/core";
import links from "../../components/status.module.css";
import { useTexts } from "../../i18n/use-texts.ts";
import { removeZone, type Zone } from "./marks.ts";
import styles from "./masking.module.css";
import type { MarksOnPiece } from "./use-marks.ts";

interface ZoneListProps {
	readonly zones: readonly Zone[];
	readonly marking: MarksOnPiece;
	readonly onGo: (page: number) => void;
}

/** Every zone with its page and place; one goes to it or takes it away. */
export function ZoneList({ zones, marking, onGo }: ZoneListProps) {
	const { t } = useTexts();
	if (zones.length === 0) return null;
	const go = ({ id, page }: Zone) => {
		onGo(page);
		requestAnimationFrame(() =>
			document.querySelector<HTMLElement>(`[data-marked="${id}"]`)?.focus(),
		);
	};
	return (
		<section>
			<h2 className={styles["listTitle"]}>{t("masking.zone.list")}</h2>
			<ol className={styles["zones"]}>
				{zones.map((zone, index) => {
					const { page } = zone;
					const name = t("masking.zone.name", { number: index + 1, page });
					return (
						<li key={zone.id}>
							<button
								type="button"
								className={links["link"]}
								onClick={() => go(zone)}
							>
								{t("masking.zone.where", {
									name,
									vertical: t(
										`masking.zone.${third(zone.y + zone.height / 2, VERTICAL)}`,
									),
									horizontal: t(
										`masking.zone.${third(zone.x + zone.width / 2, HORIZONTAL)}`,
									),
								})}
							</button>
							<Button
								size="compact-sm"
								aria-label={t("masking.zone.removeOne", { name })}
								onClick={() =>
									marking.change((before) => removeZone(before, zone.id))
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

const VERTICAL = ["top", "middle", "bottom"] as const;
const HORIZONTAL = ["left", "centre", "right"] as const;

/** In which third of the page its middle lies. */
const third = <Name extends string>(
	share: number,
	[first, second, last]: readonly [Name, Name, Name],
): Name => (share < 1 / 3 ? first : share < 2 / 3 ? second : last);
