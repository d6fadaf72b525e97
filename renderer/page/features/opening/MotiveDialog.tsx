import { Button, Modal } from "@mantine/core";
import { type KeyboardEvent, useState } from "react";
import { type Motive, motives } from "../../../../shared/vault-protocol.ts";
import { ChoiceField, TextField } from "../../components/fields.tsx";
import styles from "../../components/layout.module.css";
import { useTexts } from "../../i18n/use-texts.ts";

type MotiveName = Motive["motive"];

interface MotiveDialogProps {
	readonly onMotive: (motive: Motive) => void;
	readonly onLeave: () => void;
}

/** C5: why somebody opens a dossier, asked once for it in a session. 1 to 6 choose, Entrée opens (SCREENS 4.4). */
export function MotiveDialog({ onMotive, onLeave }: MotiveDialogProps) {
	const { t } = useTexts();
	const [motive, setMotive] = useState<MotiveName>("record-step");
	const [note, setNote] = useState("");
	const [missing, setMissing] = useState(false);
	const open = () => {
		if (motive === "other" && note.trim() === "") setMissing(true);
		else onMotive({ motive, note: motive === "other" ? note.trim() : "" });
	};
	const choose = (event: KeyboardEvent) => {
		if (event.key === "Enter" && !(event.target instanceof HTMLButtonElement)) {
			event.preventDefault();
			open();
			return;
		}
		const chosen = motives[Number(event.key) - 1];
		if (chosen === undefined || isTyping(event.target)) return;
		event.preventDefault();
		setMotive(chosen);
	};
	return (
		<Modal
			opened
			onClose={onLeave}
			closeOnClickOutside={false}
			title={t("dossiers.motive.title")}
			closeButtonProps={{ "aria-label": t("common.close") }}
		>
			<form
				noValidate
				className={styles["sheet"]}
				onKeyDown={choose}
				onSubmit={(event) => {
					event.preventDefault();
					open();
				}}
			>
				<p tabIndex={-1} data-autofocus>
					{t("dossiers.motive.sentence")} {t("dossiers.motive.keys")}
				</p>
				<ChoiceField
					name="motive"
					label={t("dossiers.motive.title")}
					value={motive}
					onChange={setMotive}
					choices={motives.map((value, place) => ({
						value,
						label: `${place + 1}. ${t(`dossiers.motive.choices.${value}`)}`,
					}))}
				/>
				{motive === "other" && (
					<TextField
						name="motive-note"
						label={t("dossiers.motive.note")}
						value={note}
						onChange={setNote}
						needed
						error={missing ? t("common.errors.needed") : undefined}
					/>
				)}
				<div className={styles["buttons"]}>
					<Button type="submit" variant="filled">
						{t("dossiers.motive.open")}
					</Button>
					<Button onClick={onLeave}>{t("dossiers.motive.leave")}</Button>
				</div>
			</form>
		</Modal>
	);
}

const isTyping = (target: EventTarget): boolean =>
	target instanceof HTMLInputElement && target.type === "text";
