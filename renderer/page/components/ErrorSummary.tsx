import { useEffect, useRef } from "react";
import { useTexts } from "../i18n/use-texts.ts";
import styles from "./forms.module.css";
import links from "./status.module.css";

export interface FieldError {
	/** The `name` of the field. */
	readonly field: string;
	/** The field's label and what to write: « Reçue le : écrivez un jour ». */
	readonly text: string;
}

interface ErrorSummaryProps {
	readonly errors: readonly FieldError[];
	/** Grows with each try: the summary takes the focus when it does. */
	readonly turn: number;
}

/** « 2 réponses à corriger », each leading to its field. Nothing is shown without errors. */
export function ErrorSummary({ errors, turn }: ErrorSummaryProps) {
	const { t } = useTexts();
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => {
		if (turn > 0) heading.current?.focus();
	}, [turn]);
	if (errors.length === 0) return null;
	return (
		<section className={styles["summary"]} aria-labelledby="error-summary">
			<h2 id="error-summary" ref={heading} tabIndex={-1}>
				{t("common.errors.summary", { count: errors.length })}
			</h2>
			<ul>
				{errors.map(({ field, text }) => (
					<li key={field}>
						<button
							type="button"
							className={links["link"]}
							onClick={() => focusField(field)}
						>
							{text}
						</button>
					</li>
				))}
			</ul>
		</section>
	);
}

/** Puts the focus into the field of that name; nothing happens when the screen has none. */
export function focusField(name: string): boolean {
	const field = document.querySelector<HTMLElement>(
		`[name="${CSS.escape(name)}"]`,
	);
	field?.focus();
	return field !== null;
}
