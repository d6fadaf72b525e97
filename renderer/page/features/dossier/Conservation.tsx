import type { DossierView } from "../../../../shared/vault-protocol.ts";
import { DateLegale } from "../../components/date-legale/DateLegale.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useSession } from "../../session/use-session.ts";
import styles from "./dossier.module.css";
import { nextActs } from "./next-acts.ts";
import { WhyBlocked } from "./WhyBlocked.tsx";

/** What the law makes of the file today, and why. */
export function Conservation({ dossier }: { readonly dossier: DossierView }) {
	const { t } = useTexts();
	const { today } = useSession();
	const { id, verdict, limits } = dossier;
	const main = nextActs(dossier).limits.length === 0;
	const limitation = limits.find(
		(limit) => limit.id === "limitation" && limit.status === "open",
	);
	return (
		<section className={styles["box"]} aria-labelledby="conservation">
			<div className={styles["boxLine"]}>
				<h2 id="conservation">{t("dossier.conservation")}</h2>
				<DateLegale
					verdict={verdict}
					today={today}
					why={{ dossier: id, subject: { kind: "verdict" }, main }}
				/>
			</div>
			{verdict.blockedBy.map((blocker) => (
				<div key={blocker} className={styles["boxLine"]}>
					<WhyBlocked dossier={id} blocker={blocker} />
				</div>
			))}
			{limitation && (
				<div className={styles["boxLine"]}>
					<DateLegale
						limit={limitation}
						why={{ dossier: id, subject: { kind: "limit", id: "limitation" } }}
					/>
				</div>
			)}
		</section>
	);
}
