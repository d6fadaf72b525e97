import type { ReactNode } from "react";
import styles from "./requests.module.css";

interface ActSectionProps {
	/** Of its heading: one of each on a screen. */
	readonly id: string;
	readonly title: string;
	readonly children: ReactNode;
}

/** One act on a request or a breach, under its own heading. */
export function ActSection({ id, title, children }: ActSectionProps) {
	return (
		<section className={styles["act"]} aria-labelledby={id}>
			<h2 id={id}>{title}</h2>
			{children}
		</section>
	);
}
