import { Progress } from "@mantine/core";
import { useEffect, useRef } from "react";
import styles from "./layout.module.css";

interface ProgressLineProps {
	readonly label: string;
	/** Null: it is not known how long it takes. */
	readonly part: { readonly done: number; readonly total: number } | null;
	/** It stands where the button was that had the focus. */
	readonly takesFocus?: boolean;
}

const FULL = 100;

/** A bar with its words; without a known length it moves. */
export function ProgressLine({
	label,
	part,
	takesFocus = false,
}: ProgressLineProps) {
	const words = useRef<HTMLSpanElement>(null);
	useEffect(() => {
		if (takesFocus) words.current?.focus();
	}, [takesFocus]);
	const known = part !== null && part.total > 0;
	const value = known ? Math.floor((part.done / part.total) * FULL) : FULL;
	return (
		<div className={styles["progress"]}>
			<span ref={words} tabIndex={-1}>
				{label}
			</span>
			<Progress.Root size="lg">
				<Progress.Section
					value={value}
					striped={!known}
					animated={!known}
					withAria={false}
					role="progressbar"
					aria-label={label}
					aria-valuemin={0}
					aria-valuemax={FULL}
					aria-valuenow={known ? value : undefined}
				/>
			</Progress.Root>
		</div>
	);
}
