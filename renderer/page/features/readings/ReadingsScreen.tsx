import { useState } from "react";
import type { ReadingView } from "../../../../shared/vault-protocol.ts";
import { Chips } from "../../components/Chips.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { ScreenTitle } from "../../components/ScreenTitle.tsx";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import type { ScreenProps } from "../../screens.tsx";
import { useReadings } from "../../vault/queries.ts";
import { ReadingCard } from "./ReadingCard.tsx";
import styles from "./readings.module.css";

const VIEWS = ["all", "open", "waiting"] as const;
type View = (typeof VIEWS)[number];

const isShown = ({ confirmed, proposed }: ReadingView, view: View): boolean =>
	view === "all" || (view === "open" ? !confirmed : proposed !== null);

/** What the law leaves open, settled by college and DPO together (SCREENS 4.16). */
export function ReadingsScreen({ route }: ScreenProps<"readings">) {
	const { t } = useTexts();
	const { number } = useFormat();
	const { data: readings } = useReadings();
	const [view, setView] = useState<View>("all");
	const count = (each: View) =>
		(readings ?? []).filter((reading) => isShown(reading, each)).length;
	const shown = (readings ?? []).filter(
		(reading) => isShown(reading, view) || reading.id === route.reading,
	);
	const isSigner = readings?.some(({ mayPropose }) => mayPropose) ?? false;
	return (
		<>
			<ScreenTitle screen="readings" ready={readings !== undefined}>
				{t("shell.titles.readings")}
			</ScreenTitle>
			<p className={styles["intro"]}>
				{t(isSigner ? "readings.introSigner" : "readings.intro")}
			</p>
			<Chips
				label={t("readings.views.label")}
				value={view}
				choices={VIEWS.map((value) => ({
					value,
					label: t(`readings.views.${value}`, { rows: number(count(value)) }),
				}))}
				onChange={setView}
			/>
			{readings !== undefined && shown.length === 0 && (
				<EmptyState
					text={t(view === "open" ? "readings.noneOpen" : "readings.noneWait")}
				/>
			)}
			<ul className={styles["cards"]}>
				{shown.map((reading) => (
					<li key={reading.id}>
						<ReadingCard
							reading={reading}
							isOpen={reading.id === route.reading}
						/>
					</li>
				))}
			</ul>
		</>
	);
}
