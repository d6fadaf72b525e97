import { addDays, isoDate, plainDate } from "../../../../shared/base/dates.ts";
import type { CountedDay } from "../../../../shared/law/explanation.ts";
import { CALENDAR_WORDS } from "../../format/calendar-words.ts";
import { formatShortDay } from "../../format/dates.ts";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useLaw } from "../../law/use-law.ts";
import { weeksOf } from "./weeks.ts";
import styles from "./why.module.css";

/** Whether a calendar helps: only where days were skipped or the limit rolled over (SCREENS 4.6). */
export const needsCalendar = (days: readonly CountedDay[]): boolean =>
	days.some(({ mark }) => mark === "skipped" || mark === "rolled");

/** The days of a calculation by weeks: counted ones numbered, the others crossed out and named beneath. */
export function LittleCalendar({
	days,
}: {
	readonly days: readonly CountedDay[];
}) {
	const { t, language } = useTexts();
	const { weekdays, initials } = CALENDAR_WORDS[language];
	const byDay = new Map(days.map((day) => [day.day as string, day]));
	return (
		<>
			<table className={styles["calendar"]} aria-label={t("why.calendar")}>
				<thead>
					<tr>
						{initials.map((initial, place) => (
							<th key={initial} scope="col" abbr={weekdays[place]}>
								{initial}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{weeksOf(days).map((monday) => (
						<tr key={monday}>
							{initials.map((initial, place) => {
								const day = isoDate(addDays(plainDate(monday), place));
								return (
									<DayCell key={initial} day={day} counted={byDay.get(day)} />
								);
							})}
						</tr>
					))}
				</tbody>
			</table>
			<Notes days={days} />
		</>
	);
}

const LOOKS: Readonly<Record<CountedDay["mark"], string | undefined>> = {
	start: styles["start"],
	counted: styles["counted"],
	skipped: styles["crossed"],
	rolled: styles["crossed"],
	last: styles["last"],
};

interface DayCellProps {
	readonly day: string;
	readonly counted: CountedDay | undefined;
}

function DayCell({ day, counted }: DayCellProps) {
	const { t } = useTexts();
	const { longDay } = useFormat();
	const law = useLaw();
	if (counted === undefined) return <td />;
	const { mark, ordinal, reason } = counted;
	const spoken = t(`why.day.${mark}`, {
		day: longDay(day),
		ordinal: ordinal ?? 0,
		reason: reason === undefined ? "" : law.dayReason(reason),
	});
	return (
		<td className={LOOKS[mark]}>
			<span aria-hidden="true">
				{plainDate(day).day}
				{ordinal !== undefined && (
					<span className={styles["ordinal"]}>{ordinal}</span>
				)}
			</span>
			<span className="scelle-spoken">{spoken}</span>
		</td>
	);
}

/** Why each crossed day is crossed; sundays and saturdays in a row are named once each. */
function Notes({ days }: { readonly days: readonly CountedDay[] }) {
	const { t, language } = useTexts();
	const law = useLaw();
	const crossed = days.flatMap(({ day, mark, reason }) =>
		(mark === "skipped" || mark === "rolled") && reason !== undefined
			? [{ day, text: law.dayReason(reason) }]
			: [],
	);
	const start = days.find(({ mark }) => mark === "start");
	const last = days.find(({ mark }) => mark === "last");
	const line = (day: string, value: string) =>
		t("common.labelled", { label: formatShortDay(day, language), value });
	return (
		<ul className={`${styles["notes"]} ${styles["quiet"]}`}>
			{start && <li>{line(start.day, t("why.legend.start"))}</li>}
			{crossed.map(({ day, text }) => (
				<li key={day}>{line(day, text)}</li>
			))}
			{last && <li>{line(last.day, t("why.legend.last"))}</li>}
		</ul>
	);
}
