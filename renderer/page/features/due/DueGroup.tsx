import { Button } from "@mantine/core";
import { useId, useState } from "react";
import type { DueRow } from "../../../../shared/vault-protocol.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { DueLine } from "./DueLine.tsx";
import styles from "./due.module.css";

/** A list of thousands is of no help, and slow: the rest is one press away. */
const AT_ONCE = 50;

interface DueGroupProps {
	readonly title: string;
	readonly rows: readonly DueRow[];
	/** Within the reminder. */
	readonly soon: boolean;
}

export function DueGroup({ title, rows, soon }: DueGroupProps) {
	const { t } = useTexts();
	const id = useId();
	const [shown, setShown] = useState(AT_ONCE);
	if (rows.length === 0) return null;
	const left = rows.length - shown;
	return (
		<section className={styles["group"]} aria-labelledby={id}>
			<h2 id={id}>{title}</h2>
			<ul className={styles["rows"]}>
				{rows.slice(0, shown).map((row) => (
					<DueLine key={row.key} row={row} soon={soon} />
				))}
			</ul>
			{left > 0 && (
				<Button
					className={styles["more"] ?? ""}
					variant="subtle"
					onClick={() => setShown(shown + AT_ONCE)}
				>
					{t("due.more", { count: Math.min(left, AT_ONCE) })}
				</Button>
			)}
		</section>
	);
}
