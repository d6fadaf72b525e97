import { Button } from "@mantine/core";
import styles from "./layout.module.css";

interface EmptyStateProps {
	readonly text: string;
	readonly action?: { readonly label: string; readonly act: () => void };
}

/** Says that nothing is there and that this is in order, so that nobody thinks that the screen is broken. */
export function EmptyState({ text, action }: EmptyStateProps) {
	return (
		<div className={styles["empty"]}>
			<p>{text}</p>
			{action && <Button onClick={action.act}>{action.label}</Button>}
		</div>
	);
}
