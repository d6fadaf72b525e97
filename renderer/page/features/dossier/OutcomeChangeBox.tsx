import { Button } from "@mantine/core";
import type { DossierView } from "../../../../shared/vault-protocol.ts";
import { DateLegale } from "../../components/date-legale/DateLegale.tsx";
import { LegalDay } from "../../components/date-legale/LegalDay.tsx";
import { slot } from "../../i18n/slots.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { Words } from "../../i18n/Words.tsx";
import { useSession } from "../../session/use-session.ts";
import { useVault } from "../../vault/queries.ts";
import styles from "./dossier.module.css";
import { useCommand } from "./use-command.ts";

/** R3c: another dossier of the agent changed the conservation of this one since it was last read here. */
export function OutcomeChangeBox({
	dossier,
}: {
	readonly dossier: DossierView;
}) {
	const { t } = useTexts();
	const { today } = useSession();
	const vault = useVault();
	const { run, busy } = useCommand(dossier.id);
	const { outcomeChange: change, id } = dossier;
	if (change === null) return null;
	const read = () =>
		run(() => vault.change({ id, change: { change: "read-outcome-change" } }));
	return (
		<section className={styles["notice"]} aria-labelledby="outcome-change">
			<h2 id="outcome-change">
				<Words
					text={t("dossier.outcomeChange.title", { day: slot("day") })}
					slots={{ day: <LegalDay day={change.at} /> }}
				/>
			</h2>
			<dl className={styles["pairs"]}>
				<dt>{t("dossier.outcomeChange.before")}</dt>
				<dd>
					<DateLegale verdict={change.before} today={today} />
				</dd>
				<dt>{t("dossier.outcomeChange.after")}</dt>
				<dd>
					<DateLegale
						verdict={change.after}
						today={today}
						why={{ dossier: id, subject: { kind: "verdict" } }}
					/>
				</dd>
			</dl>
			<p>
				{change.because === null
					? t("dossier.outcomeChange.elsewhere")
					: t("dossier.outcomeChange.because", { reference: change.because })}
			</p>
			<Button loading={busy} onClick={() => void read()}>
				{t("dossier.outcomeChange.read")}
			</Button>
		</section>
	);
}
