import { type ReactNode, useId } from "react";
import styles from "./new-dossier.module.css";

interface BlockProps {
	readonly title: string;
	readonly children: ReactNode;
}

/** One of the blocks of the page. */
export function Block({ title, children }: BlockProps) {
	const id = useId();
	return (
		<section className={styles["block"]} aria-labelledby={id}>
			<h2 id={id}>{title}</h2>
			{children}
		</section>
	);
}
