import { addDays, isoDate, plainDate } from "../../../../shared/base/dates.ts";
import type { Verdict } from "../../../../shared/retention/verdict-types.ts";
import { slot } from "../../i18n/slots.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { Words } from "../../i18n/Words.tsx";
import { ProvisionalMark } from "../ProvisionalMark.tsx";
import { RuleLink } from "../RuleLink.tsx";
import { StatusTag } from "../StatusTag.tsx";
import styles from "./date-legale.module.css";
import { LegalDay } from "./LegalDay.tsx";
import { type Why, WhyButton } from "./WhyButton.tsx";

interface VerdictDateProps {
	readonly verdict: Verdict;
	readonly today: string;
	readonly compact?: boolean;
	readonly why?: Why;
}

/** How long a dossier is kept, by which rule, and what bars its destruction. */
export function VerdictDate({
	verdict,
	today,
	compact = false,
	why,
}: VerdictDateProps) {
	const { t } = useTexts();
	return (
		<span className={`${styles["line"]} ${styles["parts"]}`}>
			<VerdictWords verdict={verdict} today={today} compact={compact} />
			<span className={styles["part"]}>
				<RuleLink rule={verdict.rule} />
			</span>
			{verdict.provisional.length > 0 && (
				<span className={styles["part"]}>
					<ProvisionalMark readings={verdict.provisional} />
				</span>
			)}
			{!compact &&
				verdict.blockedBy.map((blocker) => (
					<span key={blocker} className={styles["part"]}>
						<StatusTag status="barred" text={t(`dates.blocked.${blocker}`)} />
					</span>
				))}
			{why && (
				<span className={styles["part"]}>
					<WhyButton {...why} day={dayAskedAbout(verdict)} />
				</span>
			)}
		</span>
	);
}

function dayAskedAbout(verdict: Verdict): string | null {
	if (verdict.outcome === "until") return verdict.keepThrough;
	return verdict.outcome === "due" ? verdict.dueFrom : null;
}

interface WordsProps {
	readonly verdict: Verdict;
	readonly today: string;
	readonly compact: boolean;
}

function VerdictWords({ verdict, today, compact }: WordsProps) {
	const { t } = useTexts();
	const day = dayAskedAbout(verdict);
	const inSlot = { day: slot("day") };
	const slots = day === null ? {} : { day: <LegalDay day={day} /> };
	if (compact)
		return (
			<span>
				<Words
					text={t(`dates.keepShort.${verdict.outcome}`, inSlot)}
					slots={slots}
				/>
			</span>
		);
	if (verdict.outcome === "until")
		return <KeptUntil day={verdict.keepThrough} />;
	const key =
		verdict.outcome === "due"
			? verdict.dueFrom === today
				? "dueToday"
				: "dueSince"
			: verdict.outcome;
	return (
		<span>
			<Words text={t(`dates.keep.${key}`, inSlot)} slots={slots} />
		</span>
	);
}

/** The last day is included; destruction is due from the day after (LAW.md section 3). */
function KeptUntil({ day }: { readonly day: string }) {
	const { t } = useTexts();
	const due = isoDate(addDays(plainDate(day), 1));
	return (
		<>
			<span>
				<Words
					text={t("dates.keep.until", { day: slot("day") })}
					slots={{ day: <LegalDay day={day} /> }}
				/>
			</span>
			<span>
				<Words
					text={t("dates.keep.dueFromThen", { day: slot("day") })}
					slots={{ day: <LegalDay day={due} /> }}
				/>
			</span>
		</>
	);
}
