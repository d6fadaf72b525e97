import type { Otherwise } from "../../../../shared/limits/table.ts";
import type { LimitView } from "../../../../shared/vault-protocol.ts";
import { distanceText } from "../../format/distance.ts";
import { slot } from "../../i18n/slots.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { Words } from "../../i18n/Words.tsx";
import { useLaw } from "../../law/use-law.ts";
import { ProvisionalMark } from "../ProvisionalMark.tsx";
import { RuleLink } from "../RuleLink.tsx";
import styles from "./date-legale.module.css";
import { LegalDay } from "./LegalDay.tsx";
import { type Why, WhyButton } from "./WhyButton.tsx";

interface LimitDateProps {
	readonly limit: LimitView;
	readonly compact?: boolean;
	readonly why?: Why;
}

/** A time limit: what must be done by when, how far off, by which rule. */
export function LimitDate({ limit, compact = false, why }: LimitDateProps) {
	const law = useLaw();
	const day = limit.metOn ?? limit.lastDay;
	const passed = limit.status === "passed";
	return (
		<span className={styles["line"]}>
			<span className={styles["parts"]}>
				{compact ? <LegalDay day={day} /> : <LimitSentence limit={limit} />}
				<LimitDistance limit={limit} />
				<span className={styles["part"]}>
					<RuleLink rule={limit.rule} />
				</span>
				{limit.provisional.length > 0 && (
					<span className={styles["part"]}>
						<ProvisionalMark readings={limit.provisional} />
					</span>
				)}
				{why && (
					<span className={styles["part"]}>
						<WhyButton {...why} day={limit.lastDay} />
					</span>
				)}
			</span>
			{!compact && passed && (
				<span className={styles["second"]}>
					{law.consequence(limit.consequence)}
				</span>
			)}
			{!compact &&
				limit.metOn === null &&
				limit.otherwise.map((other) => (
					<OtherwiseLine key={other.reading + other.option} other={other} />
				))}
		</span>
	);
}

function LimitSentence({ limit }: { readonly limit: LimitView }) {
	const { t } = useTexts();
	const { id, status, lastDay, metOn } = limit;
	const form =
		status === "met" ? "met" : status === "met-late" ? "late" : "open";
	const text = t(`dates.limit.${id}.${form}`, {
		day: slot("day"),
		last: slot("last"),
	});
	return (
		<span>
			<Words
				text={text}
				slots={{
					day: <LegalDay day={metOn ?? lastDay} />,
					last: <LegalDay day={lastDay} />,
				}}
			/>
		</span>
	);
}

/** Only while the limit runs or has passed unused: a limit that was met has no distance any more. */
function LimitDistance({ limit }: { readonly limit: LimitView }) {
	const { t } = useTexts();
	if (limit.metOn !== null) return null;
	const late = limit.status === "passed";
	return (
		<span className={late ? styles["late"] : styles["part"]}>
			{distanceText(limit.distance, t)}
		</span>
	);
}

function OtherwiseLine({ other }: { readonly other: Otherwise }) {
	const { t } = useTexts();
	const { reading, option, lastDay } = other;
	const day = { day: slot("day") };
	const text = () => {
		if (
			reading === "L1" &&
			(option === "counts" || option === "does-not-count")
		)
			return t(`dates.otherwise.L1.${option}`, day);
		if (
			(reading === "L2" || reading === "L4" || reading === "L5") &&
			(option === "yes" || option === "no")
		)
			return t(`dates.otherwise.${reading}.${option}`, day);
		return t("dates.otherwise.other", { ...day, reading });
	};
	return (
		<span className={styles["second"]}>
			<Words text={text()} slots={{ day: <LegalDay day={lastDay} /> }} />
		</span>
	);
}
