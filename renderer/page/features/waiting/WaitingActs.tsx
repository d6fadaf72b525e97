import { useTexts } from "../../i18n/use-texts.ts";
import {
	useAccounts,
	useDestructions,
	useReadings,
	useWaitingActs,
} from "../../vault/queries.ts";
import {
	AccountLine,
	ActLine,
	DestructionLine,
	ReadingLine,
} from "./lines.tsx";
import styles from "./waiting.module.css";

/** Everything that waits for the agreement of the person who works here, and what this person waits for. Nothing without any. */
export function WaitingActs() {
	const { t } = useTexts();
	const { data: acts = [] } = useWaitingActs();
	const { mine, destructions, accounts, readings, count } = useMine();
	const others = acts.filter(({ mayAnswer }) => !mayAnswer);
	if (count + others.length === 0) return null;
	return (
		<section className={styles["box"]} aria-labelledby="waiting-acts">
			<h2 id="waiting-acts">
				{count === 0
					? t("due.waiting.othersTitle")
					: t("due.waiting.title", { count })}
			</h2>
			<ul>
				{mine.map((act) => (
					<ActLine key={act.proposal} act={act} />
				))}
				{destructions.map((row) => (
					<DestructionLine key={row.id} row={row} />
				))}
				{accounts.map((row) => (
					<AccountLine key={row.account} row={row} />
				))}
				{readings.map(({ id }) => (
					<ReadingLine key={id} reading={id} />
				))}
				{others.map((act) => (
					<ActLine key={act.proposal} act={act} />
				))}
			</ul>
		</section>
	);
}

/** What somebody else proposed and this account may answer. */
function useMine() {
	const { data: acts = [] } = useWaitingActs();
	const { data: destruction } = useDestructions();
	const { data: office } = useAccounts();
	const { data: known = [] } = useReadings();
	const mine = acts.filter(({ mayAnswer }) => mayAnswer);
	const destructions = (destruction?.rows ?? []).filter(
		({ mayApprove }) => mayApprove,
	);
	const accounts = (office?.pending ?? []).filter(
		({ mayConfirm }) => mayConfirm,
	);
	const readings = known.filter(
		({ proposed }) => proposed?.mayConfirm === true,
	);
	const count =
		mine.length + destructions.length + accounts.length + readings.length;
	return { mine, destructions, accounts, readings, count };
}
