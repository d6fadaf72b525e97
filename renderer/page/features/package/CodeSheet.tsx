import { Button, Modal } from "@mantine/core";
import { useState } from "react";
import { CheckField } from "../../components/fields.tsx";
import { NumberedWords } from "../../components/NumberedWords.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useKey } from "../../keys/use-key.ts";
import styles from "./package.module.css";

interface CodeSheetProps {
	readonly copy: number;
	/** Eight words joined by hyphens. */
	readonly code: string;
	/** Name of the file that it opens. */
	readonly file: string;
	readonly onLeave: () => void;
}

/** The code, once. Nothing closes it but the word that it was written down; a lock takes it away for good. */
export function CodeSheet({ copy, code, file, onLeave }: CodeSheetProps) {
	const { t } = useTexts();
	const [noted, setNoted] = useState(false);
	const [tried, setTried] = useState(false);
	const leave = () => (noted ? onLeave() : setTried(true));
	useKey("main-button", leave);
	return (
		<Modal
			opened
			onClose={() => undefined}
			title={t("package.code.title", { copy })}
			withCloseButton={false}
			closeOnEscape={false}
			closeOnClickOutside={false}
			size="lg"
		>
			<div className={styles["form"]}>
				<p tabIndex={-1} data-autofocus className={styles["once"]}>
					{t("package.code.once")}
				</p>
				<NumberedWords
					label={t("package.code.words")}
					words={code.split("-")}
					large
				/>
				<p>{t("package.code.file", { file })}</p>
				<p>{t("package.code.how")}</p>
				<CheckField
					name="noted"
					label={t("package.code.noted")}
					value={noted}
					onChange={setNoted}
					error={tried && !noted ? t("package.code.first") : undefined}
				/>
				<div className={styles["buttons"]}>
					<Button variant="filled" onClick={leave}>
						{t("package.code.leave")}
					</Button>
				</div>
			</div>
		</Modal>
	);
}
