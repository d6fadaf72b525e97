import { Button } from "@mantine/core";
import type { DueRow } from "../../../../shared/vault-protocol.ts";
import { LegalDay } from "../../components/date-legale/LegalDay.tsx";
import { ProvisionalMark } from "../../components/ProvisionalMark.tsx";
import { RuleLink } from "../../components/RuleLink.tsx";
import { type StatusKind, StatusTag } from "../../components/StatusTag.tsx";
import { distanceText } from "../../format/distance.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { Words } from "../../i18n/Words.tsx";
import { useLaw } from "../../law/use-law.ts";
import { useParts } from "../../parts.ts";
import type { Route } from "../../router/routes.ts";
import { useSettings } from "../../session/use-session.ts";
import styles from "./due.module.css";

interface DueLineProps {
	readonly row: DueRow;
	readonly soon: boolean;
}

/** When, what in which dossier and what follows if it is missed, its state and rule, one action. */
export function DueLine({ row, soon }: DueLineProps) {
	const { t } = useTexts();
	const law = useLaw();
	const { router } = useParts();
	const { maskNames } = useSettings();
	const { limit, reference } = row;
	const passed = limit.status === "passed";
	const what = t(`due.what.${limit.id}`);
	return (
		<li className={styles["row"]}>
			<div>
				<LegalDay day={limit.lastDay} />
				<span className={`${styles["second"]} ${passed ? styles["late"] : ""}`}>
					{distanceText(limit.distance, t)}
				</span>
			</div>
			<div>
				<button
					type="button"
					className={styles["what"]}
					data-row={row.dossier}
					onKeyDown={(event) => {
						if (!event.ctrlKey || event.key !== "Enter") return;
						event.preventDefault();
						router.go(placeOfAct(row));
					}}
					onClick={() => router.go({ screen: "dossier", id: row.dossier })}
				>
					<b>
						<Words text={what} />
					</b>
					{" — "}
					<span className={styles["reference"]}>{reference}</span>
					{!maskNames && ` · ${row.agent}`}
				</button>
				<span className={styles["second"]}>
					<Words text={law.consequence(limit.consequence)} />
				</span>
			</div>
			<div className={styles["state"]}>
				<StatusTag status={statusOf(row, soon)} />
				<RuleLink rule={limit.rule} />
				<ProvisionalMark readings={limit.provisional} />
			</div>
			<div className={styles["action"]}>
				<ActionButton row={row} what={what} />
			</div>
		</li>
	);
}

function ActionButton({
	row,
	what,
}: {
	readonly row: DueRow;
	readonly what: string;
}) {
	const { t } = useTexts();
	const law = useLaw();
	const { router } = useParts();
	const { act, reference } = row;
	const name =
		act === null
			? t("due.openRow", { reference, what })
			: t("due.recordRow", { record: law.step(act, "record"), reference });
	const shown = t(act === null ? "due.open" : "due.record");
	return (
		<Button
			fullWidth
			// Who speaks to the machine says what is on the button (WCAG 2.5.3).
			aria-label={name.startsWith(shown) ? name : `${shown} : ${name}`}
			onClick={() => router.go(placeOfAct(row))}
		>
			{shown}
		</Button>
	);
}

/** The form that meets the limit; the point of the meeting where the college decides (T3); or the dossier. */
export function placeOfAct({ act, dossier, limit }: DueRow): Route {
	if (act !== null) return { screen: "step", id: dossier, step: act };
	return limit.id === "decide"
		? { screen: "session", point: dossier }
		: { screen: "dossier", id: dossier };
}

function statusOf({ limit, mine }: DueRow, soon: boolean): StatusKind {
	if (limit.status === "passed") return "late";
	return mine && soon ? "soon" : "follow";
}
