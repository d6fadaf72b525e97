import { useState } from "react";
import type { StreamId } from "../../../../shared/base/ids.ts";
import { ConfirmSheet } from "../../components/ConfirmSheet.tsx";
import { DateField } from "../../components/DateField.tsx";
import { ChoiceField } from "../../components/fields.tsx";
import { parseDay } from "../../format/parse-day.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useSession } from "../../session/use-session.ts";
import { useVault } from "../../vault/queries.ts";
import { useCommand } from "../dossier/use-command.ts";
import { type Fault, FaultBox } from "../steps/FaultBox.tsx";
import styles from "./communications.module.css";

interface ReturnSheetProps {
	readonly dossier: StreamId;
	readonly communication: string;
	readonly to: string;
	readonly onLeave: () => void;
}

type How = "returned" | "destroyed";

/** C3: a copy came back, or its destruction was attested. */
export function ReturnSheet(props: ReturnSheetProps) {
	const { dossier, communication, to, onLeave } = props;
	const { t } = useTexts();
	const { today } = useSession();
	const vault = useVault();
	const { run, busy } = useCommand(dossier);
	const [typed, setTyped] = useState("");
	const [how, setHow] = useState<How | null>(null);
	const [tried, setTried] = useState(false);
	const [fault, setFault] = useState<Fault | null>(null);
	const on = parseDay(typed, today);
	const enter = async () => {
		setTried(true);
		if (on === null || how === null) return;
		const answer = await run(() =>
			vault.returnCommunication({ id: dossier, communication, on, how }),
		);
		if (answer.ok) onLeave();
		else if (answer.reason !== "closed") setFault(answer.reason);
	};
	return (
		<ConfirmSheet
			title={t("registers.return")}
			sentence={t("registers.returnSentence", { to })}
			confirm={t("registers.returnNow")}
			leave={t("dossier.leave")}
			onConfirm={() => void enter()}
			onLeave={onLeave}
			busy={busy}
		>
			{fault && <FaultBox fault={fault} dossier={dossier} />}
			<div className={styles["fields"]}>
				<ChoiceField
					name="return-how"
					label={t("registers.how")}
					value={how}
					onChange={setHow}
					choices={(["returned", "destroyed"] as const).map((value) => ({
						value,
						label: t(`registers.hows.${value}`),
					}))}
					inline
					needed
					error={tried && how === null ? t("steps.error.choose") : undefined}
				/>
				<DateField
					name="return-on"
					label={t("registers.field.on")}
					value={typed}
					onChange={setTyped}
					today={today}
					neverFuture
					needed
					error={
						tried && on === null ? t("common.errors.not-a-day") : undefined
					}
				/>
			</div>
		</ConfirmSheet>
	);
}
