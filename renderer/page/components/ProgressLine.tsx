import { Progress } from "@mantine/core";
import styles from "./layout.module.css";

interface ProgressLineProps {
	readonly label: string;
	/** Null: it is not known how long it takes. */
	readonly part: { readonly done: number; readonly total: number } | null;
}

const FULL = 100;

/** A bar with its words; without a known length it moves. */
export function ProgressLine({ label, part }: ProgressLineProps) {
	const known = part !== null && part.total > 0;
	const value = known ? (part.done / part.total) * FULL : FULL;
	return (
		<div className={styles["progress"]}>
			<span>{label}</span>
			<Progress.Root size="lg">
				<Progress.Section
					value={value}
					striped={!known}
					animated={!known}
					aria-label={label}
				/>
			</Progress.Root>
		</div>
	);
}
