import type { Station } from "../../../../shared/vault-protocol.ts";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import styles from "./dossier.module.css";

interface PathProps {
	readonly stations: readonly Station[];
}

/** The road taken, in seven stations at most: state in words, dates without weekday (SCREENS 4.6). */
export function Path({ stations }: PathProps) {
	const { t } = useTexts();
	const { day } = useFormat();
	return (
		<ol className={styles["path"]} aria-label={t("dossier.path")}>
			{stations.map(({ station, state, on }) => (
				<li
					key={station}
					className={styles["station"]}
					data-state={state}
					{...(state === "current" || state === "late"
						? { "aria-current": "step" as const }
						: {})}
				>
					<span className={styles["stationName"]}>
						{t(`dossier.station.${station}`)}
					</span>
					<span className={styles["stationState"]}>
						{state === "done" ? (
							<>
								<span className="scelle-spoken">
									{t("dossier.stationState.done")}
								</span>{" "}
								{on !== null && <time dateTime={on}>{day(on)}</time>}
							</>
						) : (
							t(`dossier.stationState.${state}`)
						)}
					</span>
				</li>
			))}
		</ol>
	);
}
