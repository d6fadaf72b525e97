import { Button, Modal } from "@mantine/core";
import type { ReactNode } from "react";
import { useTexts } from "../i18n/use-texts.ts";
import { useKey } from "../keys/use-key.ts";
import styles from "./layout.module.css";

interface ConfirmSheetProps {
	readonly title: string;
	/** Its first sentence takes the focus. */
	readonly sentence: string;
	readonly children?: ReactNode;
	/** A verb and its object: « Enregistrer le pardon ». */
	readonly confirm: string;
	/** What leaving does: « Revenir ». */
	readonly leave: string;
	readonly onConfirm: () => void;
	readonly onLeave: () => void;
	/** What is confirmed cannot be undone: the focus starts on leaving. */
	readonly final?: boolean;
	readonly busy?: boolean;
}

/** The last look before a heavy step. Closing gives the focus back to its opener. */
export function ConfirmSheet(props: ConfirmSheetProps) {
	const { title, sentence, children, confirm, leave, final = false } = props;
	const { onConfirm, onLeave, busy = false } = props;
	const { t } = useTexts();
	useKey("main-button", onConfirm, !busy);
	return (
		<Modal
			opened
			onClose={onLeave}
			// The second click of a double click falls beside the sheet: it must not close what the first one opened.
			closeOnClickOutside={false}
			title={title}
			closeButtonProps={{ "aria-label": t("common.close") }}
			size="lg"
		>
			<div className={styles["sheet"]}>
				<p tabIndex={-1} {...(final ? {} : { "data-autofocus": true })}>
					{sentence}
				</p>
				{children}
				<div className={styles["buttons"]}>
					<Button
						onClick={onLeave}
						{...(final ? { "data-autofocus": true } : {})}
					>
						{leave}
					</Button>
					<Button variant="filled" onClick={onConfirm} loading={busy}>
						{confirm}
					</Button>
				</div>
			</div>
		</Modal>
	);
}
