import { slot } from "../../i18n/slots.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { Words } from "../../i18n/Words.tsx";
import styles from "./package.module.css";
import { shortKey } from "./package-form.ts";
import { useRecipientWords } from "./use-recipient-words.ts";

/** By what the lawyer opens it: a key with the words of its fingerprint, or a code that is yet to be drawn. */
export function Opening({ recipient }: { readonly recipient: string | null }) {
	const { t } = useTexts();
	const { words } = useRecipientWords(recipient ?? "");
	if (recipient === null) return t("package.check.withCode");
	return (
		<>
			{t("package.check.withKey", { key: shortKey(recipient) })}
			{words && (
				<>
					<br />
					<Words
						text={t("package.check.withWords", { words: slot("words") })}
						slots={{
							words: (
								<span key="words" className={styles["words"]} lang="fr">
									{words.join(" ")}
								</span>
							),
						}}
					/>
				</>
			)}
		</>
	);
}
