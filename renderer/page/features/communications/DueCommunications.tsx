import { Button } from "@mantine/core";
import type { DossierView } from "../../../../shared/vault-protocol.ts";
import { StatusTag } from "../../components/StatusTag.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useLaw } from "../../law/use-law.ts";
import { useParts } from "../../parts.ts";
import { mayRecord } from "../dossier/Mentions.tsx";
import styles from "./communications.module.css";

/** What the law asks to be communicated for a step that is recorded, until it is entered in the register. */
export function DueCommunications({
	dossier,
}: {
	readonly dossier: DossierView;
}) {
	const { t } = useTexts();
	const law = useLaw();
	const { router } = useParts();
	const { id, dueCommunications } = dossier;
	if (dueCommunications.length === 0) return null;
	return (
		<section className={styles["due"]} aria-labelledby="due-communications">
			<h2 id="due-communications">{t("registers.due.title")}</h2>
			<ul>
				{dueCommunications.map(({ step, recipient, basis }, place) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: one step may ask twice; they differ by their place alone
					<li key={place}>
						<StatusTag status="soon" />
						<span>
							{t("registers.due.line", {
								recipient: t(`registers.recipients.${recipient}`),
								step: law.step(step, "name"),
								basis,
							})}
						</span>
						{mayRecord(dossier) && (
							<Button
								size="compact-sm"
								aria-label={t("registers.enterFor", {
									recipient: t(`registers.recipients.${recipient}`),
								})}
								onClick={() =>
									router.go({
										screen: "amend",
										id,
										part: "communication",
										step,
									})
								}
							>
								{t("registers.enterNow")}
							</Button>
						)}
					</li>
				))}
			</ul>
		</section>
	);
}
