import { Button } from "@mantine/core";
import { useId, useState } from "react";
import type { DestructionRow } from "../../../../shared/vault-protocol.ts";
import { DateLegale } from "../../components/date-legale/DateLegale.tsx";
import { useFormat } from "../../format/use-format.ts";
import { useMomentText } from "../../format/use-moment-text.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useSession } from "../../session/use-session.ts";
import { Conditions } from "./Conditions.tsx";
import styles from "./destruction.module.css";
import { StateActs } from "./StateActs.tsx";

/** A dossier that is due. The acts stand behind its conditions: whoever acts has unfolded them. */
export function DestructionCard({ row }: { readonly row: DestructionRow }) {
	const { t } = useTexts();
	const { today } = useSession();
	const { listDay } = useFormat();
	const moment = useMomentText();
	const [open, setOpen] = useState(false);
	const detail = useId();
	const { reference, verdict, proposed, dueOn } = row;
	return (
		<article className={styles["card"]} aria-label={reference}>
			<div className={styles["head"]}>
				<h2>{reference}</h2>
				<DateLegale verdict={verdict} today={today} compact />
				<Button
					aria-expanded={open}
					aria-controls={detail}
					aria-label={t(open ? "destruction.foldOf" : "destruction.unfoldOf", {
						reference,
					})}
					onClick={() => setOpen(!open)}
				>
					{t(open ? "destruction.fold" : "destruction.unfold")}
				</Button>
			</div>
			{proposed && (
				<p>
					{t("destruction.proposedBy", {
						name: proposed.by,
						at: moment(proposed.at),
					})}
				</p>
			)}
			{dueOn && <p>{t("destruction.coolingOff", { day: listDay(dueOn) })}</p>}
			<div id={detail}>
				{open && (
					<>
						<Conditions row={row} />
						<StateActs row={row} />
					</>
				)}
			</div>
		</article>
	);
}
