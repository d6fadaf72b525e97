import { useFormat } from "../../format/use-format.ts";
import styles from "./date-legale.module.css";

/** A day with its weekday, machine-readable, read aloud in words. */
export function LegalDay({ day }: { readonly day: string }) {
	const { listDay, longDay } = useFormat();
	return (
		<time dateTime={day} className={styles["day"]}>
			<span aria-hidden="true">{listDay(day)}</span>
			<span className="scelle-spoken">{longDay(day)}</span>
		</time>
	);
}
