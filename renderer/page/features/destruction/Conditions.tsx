import { mayReadDossiers } from "../../../../shared/access/permissions.ts";
import type { DestructionRow } from "../../../../shared/vault-protocol.ts";
import { WhyButton } from "../../components/date-legale/WhyButton.tsx";
import { RuleLink } from "../../components/RuleLink.tsx";
import { StatusTag } from "../../components/StatusTag.tsx";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useSession } from "../../session/use-session.ts";
import styles from "./destruction.module.css";
import { conditionsOf } from "./lists.ts";

/** What the law asks for before a dossier may go, what goes, and what stays (C11). */
export function Conditions({ row }: { readonly row: DestructionRow }) {
	const { t } = useTexts();
	const { listDay, number } = useFormat();
	const { roles } = useSession();
	const { id, verdict, hold, pieces, steps, openCopies } = row;
	const reads = mayReadDossiers(roles);
	return (
		<>
			<ul className={styles["conditions"]}>
				{conditionsOf(row).map(({ condition, met }) => (
					<li key={condition}>
						<StatusTag
							status={met ? "done" : "barred"}
							text={t(
								`destruction.conditions.${condition}.${met ? "met" : "unmet"}`,
							)}
						/>
						{condition === "conservation-ended" && (
							<>
								<RuleLink rule={verdict.rule} />
								{reads && (
									<WhyButton
										dossier={id}
										subject={{ kind: "verdict" }}
										day={verdict.outcome === "due" ? verdict.dueFrom : null}
									/>
								)}
							</>
						)}
						{condition === "no-hold" && hold && (
							<span>
								{t("destruction.holdSince", {
									day: listDay(hold.since),
									ground: t(`law.ground.${hold.ground}`),
								})}
							</span>
						)}
						{condition === "readings-confirmed" &&
							verdict.provisional.length > 0 && (
								<span>{verdict.provisional.join(", ")}</span>
							)}
					</li>
				))}
			</ul>
			<p>
				{t("destruction.goes", {
					pieces: t("destruction.pieces", {
						count: pieces,
						formatted: number(pieces),
					}),
					steps: t("destruction.steps", {
						count: steps,
						formatted: number(steps),
					}),
				})}{" "}
				{t("destruction.stays")}
			</p>
			{openCopies > 0 && (
				<p className={styles["warning"]}>
					{t("destruction.openCopies", { count: openCopies })}
				</p>
			)}
		</>
	);
}
