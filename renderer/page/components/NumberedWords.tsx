import styles from "./words.module.css";

interface NumberedWordsProps {
	/** What the words are, for screen readers. */
	readonly label: string;
	readonly words: readonly string[];
	/** Copied by hand from the screen: 24 px. */
	readonly large?: boolean;
}

/** Words that are read aloud or copied by hand: numbered, in columns, in letters that cannot be confused. */
export function NumberedWords({
	label,
	words,
	large = false,
}: NumberedWordsProps) {
	return (
		<ol
			className={`${styles["words"]} ${large ? styles["large"] : styles["pair"]}`}
			aria-label={label}
		>
			{words.map((word, place) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a word is its place; the same word may stand twice
				<li key={place} lang="fr">
					{word}
				</li>
			))}
		</ol>
	);
}
