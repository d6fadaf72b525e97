import { Button } from "@mantine/core";
import { type ReactNode, useState } from "react";
import type { DossierView } from "../../../../shared/vault-protocol.ts";
import links from "../../components/status.module.css";
import {
	formatNationalNumber,
	hideNationalNumber,
} from "../../format/national-number.ts";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import type { AmendedPart } from "../../router/routes.ts";
import { departureOf } from "./departures.ts";
import styles from "./dossier.module.css";
import { useStepText } from "./use-step-text.ts";

/** What the agent is said to have done, and who the agent is; both can be put right with a reason. */
export function FactsTab({ dossier }: { readonly dossier: DossierView }) {
	return (
		<div className={styles["columns"]}>
			<FactsPart dossier={dossier} />
			<AgentPart dossier={dossier} />
		</div>
	);
}

function FactsPart({ dossier }: { readonly dossier: DossierView }) {
	const { t } = useTexts();
	const { facts, chronology } = dossier;
	const stepText = useStepText();
	const known = chronology.find(
		({ name, rectified }) => name === "facts-known" && rectified === null,
	);
	return (
		<section aria-labelledby="facts">
			<h2 id="facts">{t("dossier.facts.title")}</h2>
			<Pairs>
				<Pair label={t("dossier.facts.description")}>
					<span className={styles["prose"]}>{facts.description}</span>
				</Pair>
				<Pair label={t("dossier.facts.days")}>
					{known ? stepText.details(known) : t("dossier.unknown")}
				</Pair>
				<Pair label={t("dossier.facts.articles")}>
					{facts.articles.length === 0
						? t("dossier.none")
						: facts.articles.join(" · ")}
				</Pair>
				<Pair label={t("dossier.facts.knownBy")}>{facts.knownBy}</Pair>
			</Pairs>
			<AmendButtons dossier={dossier} parts={["facts"]} />
		</section>
	);
}

function AgentPart({ dossier }: { readonly dossier: DossierView }) {
	const { t } = useTexts();
	const { day } = useFormat();
	const { agent } = dossier;
	return (
		<section aria-labelledby="agent">
			<h2 id="agent">{t("dossier.agent.title")}</h2>
			<Pairs>
				<Pair label={t("dossier.agent.name")}>
					{t("dossier.personName", {
						name: agent.name,
						firstName: agent.firstName,
					})}
				</Pair>
				<Pair label={t("dossier.agent.nationalNumber")}>
					<NationalNumber digits={agent.nationalNumber} />
				</Pair>
				<Pair label={t("dossier.agent.status")}>
					{t(`dossier.status.${agent.status}`)}
				</Pair>
				<Pair label={t("dossier.agent.service")}>{agent.service}</Pair>
				<Pair label={t("dossier.agent.entered")}>{day(agent.entered)}</Pair>
				{agent.left && (
					<Pair label={t("dossier.agent.left")}>
						{t("dossier.left", {
							day: day(agent.left.on),
							reason: t(`law.departure.${departureOf(agent.left.reason)}`),
						})}
					</Pair>
				)}
			</Pairs>
			<AmendButtons dossier={dossier} parts={["agent", "departure"]} />
		</section>
	);
}

/** « •••••••• ••• 45 »: shown on demand, hidden again on leaving. */
function NationalNumber({ digits }: { readonly digits: string }) {
	const { t } = useTexts();
	const [shown, setShown] = useState(false);
	return (
		<span className={styles["nowrap"]}>
			<span aria-hidden={!shown}>
				{shown ? formatNationalNumber(digits) : hideNationalNumber(digits)}
			</span>{" "}
			<button
				type="button"
				className={links["link"]}
				aria-pressed={shown}
				onClick={() => setShown(!shown)}
			>
				{t(shown ? "common.hide" : "common.show")}{" "}
				<span className="scelle-spoken">
					{t("dossier.agent.nationalNumber")}
				</span>
			</button>
		</span>
	);
}

interface AmendButtonsProps {
	readonly dossier: DossierView;
	readonly parts: readonly Exclude<AmendedPart, "communication" | "return">[];
}

function AmendButtons({ dossier, parts }: AmendButtonsProps) {
	const { t } = useTexts();
	const { router } = useParts();
	if (!dossier.may.includes("change")) return null;
	return (
		<div className={styles["buttons"]}>
			{parts.map((part) => (
				<Button
					key={part}
					onClick={() => router.go({ screen: "amend", id: dossier.id, part })}
				>
					{t(`dossier.amend.open.${part}`)}
				</Button>
			))}
		</div>
	);
}

const Pairs = ({ children }: { readonly children: ReactNode }) => (
	<dl className={styles["pairs"]}>{children}</dl>
);

interface PairProps {
	readonly label: string;
	readonly children: ReactNode;
}

const Pair = ({ label, children }: PairProps) => (
	<>
		<dt>{label}</dt>
		<dd>{children}</dd>
	</>
);
