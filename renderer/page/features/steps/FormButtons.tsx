import { Button } from "@mantine/core";
import type { Draft } from "../../drafts/use-draft.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useKey } from "../../keys/use-key.ts";
import styles from "./steps.module.css";

interface FormButtonsProps {
	/** A verb and its object. */
	readonly label: string;
	readonly busy: boolean;
	readonly draft: Pick<Draft<unknown>, "restored" | "discard">;
	/** « Garder le brouillon et revenir ». */
	readonly onKeep: () => void;
	/** Ctrl+Entrée; the button itself submits its form. */
	readonly onSubmit: () => void;
}

/** The one primary button of a form, and the ways of leaving it. */
export function FormButtons(props: FormButtonsProps) {
	const { label, busy, draft, onKeep, onSubmit } = props;
	const { t } = useTexts();
	useKey("main-button", onSubmit, !busy);
	return (
		<>
			<p className={styles["quiet"]}>{t("common.needed")}</p>
			<div className={styles["buttons"]}>
				<Button type="submit" variant="filled" loading={busy}>
					{label}
				</Button>
				<Button onClick={onKeep}>{t("dossier.amend.keepAndLeave")}</Button>
				{draft.restored && (
					<Button variant="subtle" onClick={() => void draft.discard()}>
						{t("dossier.amend.discard")}
					</Button>
				)}
			</div>
		</>
	);
}
