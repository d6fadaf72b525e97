import { mayAct } from "../../../../shared/access/permissions.ts";
import { RuleLink } from "../../components/RuleLink.tsx";
import links from "../../components/status.module.css";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import { useSession } from "../../session/use-session.ts";
import { useBreaches } from "../../vault/queries.ts";
import styles from "../requests/requests.module.css";
import { Authority } from "./Authority.tsx";

/** On the DPO's home: breaches of which the authority is not told yet. Nothing without any. */
export function BreachesDue() {
	const { roles } = useSession();
	return mayAct(roles, "handle-breaches") ? <Due /> : null;
}

function Due() {
	const { t } = useTexts();
	const { router } = useParts();
	const { data: answer } = useBreaches();
	if (answer?.ok !== true) return null;
	const due = answer.value.rows.filter(({ authority }) => authority === null);
	return (
		<>
			{due.map((breach) => (
				<div key={breach.id} className={styles["due"]}>
					<button
						type="button"
						className={links["link"]}
						onClick={() => router.go({ screen: "breach", id: breach.id })}
					>
						{t("breaches.notice")}
					</button>
					<Authority breach={breach} />
					<RuleLink rule="C10" />
				</div>
			))}
		</>
	);
}
