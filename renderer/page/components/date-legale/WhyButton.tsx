import type { StreamId } from "../../../../shared/base/ids.ts";
import type { Subject } from "../../../../shared/law/explanation.ts";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useKey } from "../../keys/use-key.ts";
import { useParts } from "../../parts.ts";
import styles from "../status.module.css";

export interface Why {
	readonly dossier: StreamId;
	readonly subject: Subject;
	/** F9 opens the one that is the screen's main date. */
	readonly main?: boolean;
}

interface WhyButtonProps extends Why {
	/** The day that is asked about; null: a conservation without one. */
	readonly day: string | null;
}

/** « Pourquoi ? »; its accessible name tells it from the ten others on the screen. */
export function WhyButton({
	dossier,
	subject,
	day,
	main = false,
}: WhyButtonProps) {
	const { t } = useTexts();
	const { day: shortDay, longDay } = useFormat();
	const { panel } = useParts();
	const isVerdict = subject.kind === "verdict";
	// A conservation and a limit may well end on one day: their names must tell them apart.
	const named = (name: string | null) =>
		name === null || isVerdict
			? t("common.whyVerdict")
			: t("common.whyDay", { day: name });
	const open = () =>
		panel.open({
			kind: "why",
			dossier,
			subject,
			title: named(day === null ? null : shortDay(day)),
		});
	useKey("why", open, main);
	return (
		<button
			type="button"
			className={styles["link"]}
			aria-label={named(day === null ? null : longDay(day))}
			onClick={open}
		>
			{t("common.why")}
		</button>
	);
}
