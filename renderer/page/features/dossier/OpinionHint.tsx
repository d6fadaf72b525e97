import { useTexts } from "../../i18n/use-texts.ts";
import styles from "./dossier.module.css";
import { opinionWords } from "./opinion-words.ts";

/** C12: says which words may have no place in the file; it holds nothing back. */
export function OpinionHint({ text }: { readonly text: string }) {
	const { t } = useTexts();
	const words = opinionWords(text);
	if (words.length === 0) return null;
	return (
		<p className={styles["hint"]} role="note">
			{t("dossier.create.opinions", { words: words.join(", ") })}
		</p>
	);
}
