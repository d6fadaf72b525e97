import { useMemo } from "react";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { decodeText, MOST_TEXT } from "./decode-text.ts";
import styles from "./viewer.module.css";

/** A plain text; its encoding is found out and said. */
export function TextView({ bytes }: { readonly bytes: Uint8Array }) {
	const { t } = useTexts();
	const { size } = useFormat();
	const { text, encoding, cut } = useMemo(() => decodeText(bytes), [bytes]);
	return (
		<>
			<p className={styles["details"]}>
				{t("pieces.viewer.encoding", { encoding })}
				{cut && ` · ${t("pieces.viewer.cut", { size: size(MOST_TEXT) })}`}
			</p>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reached by keyboard */}
			<pre className={styles["text"]} tabIndex={0}>
				{text}
			</pre>
		</>
	);
}
