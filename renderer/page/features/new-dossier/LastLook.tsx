import { ConfirmSheet } from "../../components/ConfirmSheet.tsx";
import { formatNationalNumber } from "../../format/national-number.ts";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import styles from "../dossier/dossier.module.css";
import { readStep, stepDetails } from "../steps/step-words.ts";
import type { NewDossier } from "./new-dossier-form.ts";

interface LastLookProps {
	readonly dossier: NewDossier;
	readonly busy: boolean;
	readonly onOpen: (dossier: NewDossier) => Promise<void>;
	readonly onLeave: () => void;
}

/** What will stand in the record, before the dossier is opened. */
export function LastLook({ dossier, busy, onOpen, onLeave }: LastLookProps) {
	const { t } = useTexts();
	const { day, longDay } = useFormat();
	const { agent, facts, known, breach, persons } = dossier;
	const step = readStep("facts-known", known, { breach });
	return (
		<ConfirmSheet
			title={t("dossier.create.lastLook")}
			sentence={t("dossier.create.lastLookText")}
			confirm={t("dossier.create.open")}
			leave={t("dossier.leave")}
			onConfirm={() => void onOpen(dossier).then(onLeave)}
			onLeave={onLeave}
			busy={busy}
		>
			<dl className={styles["pairs"]}>
				<dt>{t("steps.on.facts-known")}</dt>
				<dd>{longDay(known)}</dd>
				<dt>{t("dossier.agent.title")}</dt>
				<dd>
					{[
						t("dossier.personName", agent),
						formatNationalNumber(agent.nationalNumber),
						t(`dossier.status.${agent.status}`),
						agent.service,
						t("dossier.entered", { day: day(agent.entered) }),
					].join(" · ")}
				</dd>
				<dt>{t("dossier.fields.issuer")}</dt>
				<dd>{t(`dossier.issuer.${dossier.issuer}`)}</dd>
				<dt>{t("dossier.facts.title")}</dt>
				<dd className={styles["prose"]}>{facts.description}</dd>
				<dt>{t("dossier.facts.days")}</dt>
				<dd>{step === null ? "" : stepDetails(step, { t, day })[0]}</dd>
				<dt>{t("dossier.facts.articles")}</dt>
				<dd>{facts.articles.join(" · ") || t("dossier.none")}</dd>
				<dt>{t("dossier.facts.knownBy")}</dt>
				<dd>{facts.knownBy}</dd>
				<dt>{t("dossier.create.blocks.persons")}</dt>
				<dd>
					{persons.length === 0
						? t("dossier.none")
						: persons
								.map(
									({ name, part }) => `${name} (${t(`dossier.part.${part}`)})`,
								)
								.join(" · ")}
				</dd>
			</dl>
		</ConfirmSheet>
	);
}
