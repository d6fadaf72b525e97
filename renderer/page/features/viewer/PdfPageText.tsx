import { useEffect, useRef, useState } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import type { PdfPage } from "../../pdf/open-pdf.ts";
import { textOfPage } from "./pdf-text.ts";
import styles from "./viewer.module.css";

interface PdfPageTextProps {
	readonly page: PdfPage;
	readonly onDamage: () => void;
}

/** « Texte de la pièce »: the page's words as plain text; a scan says that it has none. */
export function PdfPageText({ page, onDamage }: PdfPageTextProps) {
	const { t } = useTexts();
	const [text, setText] = useState<string | null>(null);
	const damage = useRef(onDamage);
	damage.current = onDamage;
	useEffect(() => {
		let left = false;
		page.getTextContent().then(
			({ items }) => !left && setText(textOfPage(items)),
			() => !left && damage.current(),
		);
		return () => {
			left = true;
			setText(null);
		};
	}, [page]);
	if (text === null) return null;
	return (
		<section
			aria-label={t("pieces.viewer.pageText", { page: page.pageNumber })}
		>
			{text === "" ? (
				<p>{t("pieces.viewer.noText")}</p>
			) : (
				// biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reached by keyboard
				<pre className={styles["text"]} tabIndex={0}>
					{text}
				</pre>
			)}
		</section>
	);
}
