import type { KeyboardEvent } from "react";
import { useId } from "react";
import { focusField } from "../../components/ErrorSummary.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import styles from "./kit.module.css";

interface SheetFieldsProps {
	/** Tells the fields of two sheets on one screen apart. */
	readonly name: string;
	readonly legend: string;
	readonly words: readonly string[];
	readonly onChange: (words: readonly string[]) => void;
	/** Places of words that do not match. */
	readonly wrong?: readonly number[];
}

export const wordField = (name: string, place: number): string =>
	`${name}-${place + 1}`;

/** One field a word: Espace goes to the next one, and a whole sheet may be written into the first. */
export function SheetFields(props: SheetFieldsProps) {
	const { name, legend, words, onChange, wrong = [] } = props;
	const { t } = useTexts();
	const hint = useId();
	const write = (place: number, text: string) => {
		const [first = "", ...more] = text.split(/\s+/);
		const next = [...words];
		next[place] = first;
		for (const [offset, word] of more.entries())
			if (word !== "" && place + offset + 1 < words.length)
				next[place + offset + 1] = word;
		onChange(next);
		if (more.length > 0)
			focusField(
				wordField(name, Math.min(place + more.length, words.length - 1)),
			);
	};
	return (
		<fieldset className={styles["sheet"]} aria-describedby={hint}>
			<legend>{legend}</legend>
			<p id={hint}>{t("kit.fieldsHint")}</p>
			<ol>
				{words.map((word, place) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: a field is its place
					<li key={place}>
						<input
							name={wordField(name, place)}
							aria-label={t("kit.word", { place: place + 1 })}
							aria-invalid={wrong.includes(place)}
							value={word}
							onChange={(event) => write(place, event.currentTarget.value)}
							onKeyDown={(event) => backToPrevious(event, name, place)}
							autoComplete="off"
							autoCapitalize="off"
							spellCheck={false}
							lang="fr"
						/>
					</li>
				))}
			</ol>
		</fieldset>
	);
}

/** Backspace in an empty field goes back to the word before. */
function backToPrevious(
	event: KeyboardEvent<HTMLInputElement>,
	name: string,
	place: number,
): void {
	if (event.key !== "Backspace" || event.currentTarget.value !== "") return;
	if (place === 0) return;
	event.preventDefault();
	focusField(wordField(name, place - 1));
}
