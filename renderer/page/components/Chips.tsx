import { useId } from "react";
import styles from "./chips.module.css";

interface ChipsProps<Value extends string> {
	/** What the choice is about, for screen readers. */
	readonly label: string;
	readonly value: Value;
	readonly choices: readonly {
		readonly value: Value;
		readonly label: string;
	}[];
	readonly onChange: (value: Value) => void;
}

/** One of a few views of a list, with their counts: « Toutes (9) · À faire par moi (4) ». */
export function Chips<Value extends string>({
	label,
	value,
	choices,
	onChange,
}: ChipsProps<Value>) {
	const name = useId();
	return (
		<fieldset className={styles["chips"]}>
			<legend className="scelle-spoken">{label}</legend>
			{choices.map((choice) => (
				<label key={choice.value} className={styles["chip"]}>
					<input
						type="radio"
						name={name}
						value={choice.value}
						checked={choice.value === value}
						onChange={() => onChange(choice.value)}
					/>
					<span>{choice.label}</span>
				</label>
			))}
		</fieldset>
	);
}
