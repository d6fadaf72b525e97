import { Button } from "@mantine/core";
import type {
	DossierView,
	OutcomeChange,
} from "../../../../shared/vault-protocol.ts";
import { DateLegale } from "../../components/date-legale/DateLegale.tsx";
import { LegalDay } from "../../components/date-legale/LegalDay.tsx";
import links from "../../components/status.module.css";
import { slot } from "../../i18n/slots.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { Words } from "../../i18n/Words.tsx";
import { useLaw } from "../../law/use-law.ts";
import { useParts } from "../../parts.ts";
import { useSession } from "../../session/use-session.ts";
import { useVault } from "../../vault/queries.ts";
import styles from "./dossier.module.css";
import { useCommand } from "./use-command.ts";

/** Another dossier of the agent (R3c) or a reading changed the conservation of this one since it was last read here. */
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
			<Cause change={change} />
			<Button loading={busy} onClick={() => void read()}>
				{t("dossier.outcomeChange.read")}
			</Button>
		</section>
	);
}

/** What changed it: a step in another dossier, or readings that were confirmed. */
function Cause({ change }: { readonly change: OutcomeChange }) {
	const { t } = useTexts();
	const law = useLaw();
	const { router } = useParts();
	const { because, readings } = change;
	if (readings.length === 0)
		return (
			<p>
				{because === null
					? t("dossier.outcomeChange.elsewhere")
					: t("dossier.outcomeChange.because", { reference: because })}
			</p>
		);
	return readings.map((reading) => (
		<p key={reading}>
			<Words
				text={t("dossier.outcomeChange.reading", {
					reading: slot("reading"),
					question: law.question(reading),
				})}
				slots={{
					reading: (
						<button
							type="button"
							className={links["link"]}
							onClick={() => router.go({ screen: "readings", reading })}
						>
							{reading}
						</button>
					),
				}}
			/>
		</p>
	));
}
