import { Button } from "@mantine/core";
import { useRef } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import { useKey } from "../../keys/use-key.ts";
import { ACCEPTED } from "./accepted.ts";
import styles from "./pieces.module.css";
import { useFileDrop } from "./use-file-drop.ts";

interface FileZoneProps {
	readonly onFiles: (files: readonly File[]) => void;
	/** Beside a form: one line instead of a field of its own. */
	readonly small?: boolean;
}

/** Where files are dropped, with « Choisir des fichiers (Ctrl+O) »: no dragging is ever needed (WCAG 2.5.7). */
export function FileZone({ onFiles, small = false }: FileZoneProps) {
	const { t } = useTexts();
	const input = useRef<HTMLInputElement>(null);
	const { over, ...drop } = useFileDrop(onFiles);
	const choose = () => input.current?.click();
	useKey("add-pieces", choose);
	return (
		<div
			className={`${styles["zone"]} ${small ? styles["small"] : ""}`}
			data-drop-zone
			data-over={over}
			{...drop}
		>
			<input
				ref={input}
				type="file"
				multiple
				hidden
				accept={ACCEPTED}
				onChange={(event) => {
					onFiles([...(event.currentTarget.files ?? [])]);
					event.currentTarget.value = "";
				}}
			/>
			<span>{t(small ? "pieces.zone.small" : "pieces.zone.text")}</span>
			<Button onClick={choose}>{t("pieces.zone.choose")}</Button>
		</div>
	);
}
