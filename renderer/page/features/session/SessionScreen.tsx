import { EmptyState } from "../../components/EmptyState.tsx";
import { ScreenTitle } from "../../components/ScreenTitle.tsx";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import type { ScreenProps } from "../../screens.tsx";
import { usePlannedSession } from "../../vault/queries.ts";
import { RightsNotice } from "../accounts/RightsNotice.tsx";
import { WaitingActs } from "../waiting/WaitingActs.tsx";
import { PointList } from "./PointList.tsx";
import { PointView } from "./PointView.tsx";
import { SessionPlan } from "./SessionPlan.tsx";
import styles from "./session.module.css";
import { useSessionPoints } from "./use-session-points.ts";

/** The college reads and decides, one point at a time (SCREENS 4.10). */
export function SessionScreen({ route }: ScreenProps<"session">) {
	const { t } = useTexts();
	const { longDay } = useFormat();
	const { points, mark } = useSessionPoints();
	const { data: planned } = usePlannedSession();
	const place = points?.findIndex(({ id }) => id === route.point) ?? -1;
	const point = points?.[place];
	return (
		<div className={styles["session"]}>
			<ScreenTitle
				screen="session"
				ready={points !== undefined && planned !== undefined}
			>
				{planned
					? t("session.titleOn", { day: longDay(planned.on) })
					: t("session.title")}
			</ScreenTitle>
			{points !== undefined && point === undefined && (
				<>
					<WaitingActs />
					<RightsNotice />
					<SessionPlan points={points} planned={planned ?? null} />
					{points.length === 0 ? (
						<EmptyState text={t("session.empty")} />
					) : (
						<PointList points={points} />
					)}
				</>
			)}
			{points !== undefined && point !== undefined && (
				<PointView
					key={point.id}
					point={point}
					place={place}
					points={points}
					mark={mark}
				/>
			)}
		</div>
	);
}
