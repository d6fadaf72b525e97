import type { ReadingId } from "../../../../shared/readings/table.ts";
import type { WaitingAct } from "../../../../shared/vault-protocol.ts";
import links from "../../components/status.module.css";
import { useFormat } from "../../format/use-format.ts";
import { slot } from "../../i18n/slots.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { Words } from "../../i18n/Words.tsx";
import { useLaw } from "../../law/use-law.ts";
import { useParts } from "../../parts.ts";
import { useSettings } from "../../session/use-session.ts";
import { useReadings, useWaitingActs } from "../../vault/queries.ts";
import styles from "./waiting.module.css";

/** What waits for the agreement of the person who works here: acts of two persons, and readings. Nothing without any. */
export function WaitingActs() {
	const { t } = useTexts();
	const { data: acts = [] } = useWaitingActs();
	const { data: readings = [] } = useReadings();
	const mine = acts.filter(({ mayAnswer }) => mayAnswer);
	const others = acts.filter(({ mayAnswer }) => !mayAnswer);
	const toConfirm = readings.filter(
		({ proposed }) => proposed?.mayConfirm === true,
	);
	if (acts.length + toConfirm.length === 0) return null;
	return (
		<section className={styles["box"]} aria-labelledby="waiting-acts">
			<h2 id="waiting-acts">
				{mine.length + toConfirm.length === 0
					? t("due.waiting.othersTitle")
					: t("due.waiting.title", { count: mine.length + toConfirm.length })}
			</h2>
			<ul>
				{mine.map((act) => (
					<ActLine key={act.proposal} act={act} />
				))}
				{toConfirm.map(({ id }) => (
					<ReadingLine key={id} reading={id} />
				))}
				{others.map((act) => (
					<ActLine key={act.proposal} act={act} />
				))}
			</ul>
		</section>
	);
}

function ActLine({ act }: { readonly act: WaitingAct }) {
	const { t } = useTexts();
	const { dayOf } = useFormat();
	const law = useLaw();
	const { router } = useParts();
	const { maskNames } = useSettings();
	const { dossier, reference, agent, proposed, mayAnswer } = act;
	const name = maskNames ? reference : `${reference} · ${agent}`;
	return (
		<li>
			<Words
				text={t(mayAnswer ? "due.waiting.act" : "due.waiting.ownAct", {
					step: law.step(act.name, "name"),
					dossier: slot("dossier"),
					name: proposed.by,
					day: dayOf(proposed.at),
				})}
				slots={{
					dossier: (
						<button
							type="button"
							className={links["link"]}
							onClick={() => router.go({ screen: "dossier", id: dossier })}
						>
							{name}
						</button>
					),
				}}
			/>
		</li>
	);
}

function ReadingLine({ reading }: { readonly reading: ReadingId }) {
	const { t } = useTexts();
	const law = useLaw();
	const { router } = useParts();
	return (
		<li>
			<Words
				text={t("due.waiting.reading", {
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
		</li>
	);
}
