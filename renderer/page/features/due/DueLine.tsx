import { Button } from "@mantine/core";
import type { DueRow } from "../../../../shared/vault-protocol.ts";
import { LegalDay } from "../../components/date-legale/LegalDay.tsx";
import { ProvisionalMark } from "../../components/ProvisionalMark.tsx";
import { RuleLink } from "../../components/RuleLink.tsx";
import { type StatusKind, StatusTag } from "../../components/StatusTag.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { Words } from "../../i18n/Words.tsx";
import { useParts } from "../../parts.ts";
import { useSettings } from "../../session/use-session.ts";
import styles from "./due.module.css";
import { type DueTexts, useDueTexts } from "./use-due-texts.ts";

interface DueLineProps {
	readonly row: DueRow;
	readonly soon: boolean;
}

/** What is due without a last day says what it waits for; a copy is claimed. */
const SINCE: Partial<
	Record<DueRow["kind"], "due.withoutDelay" | "breaches.personsDue">
> = { "at-once": "due.withoutDelay", persons: "breaches.personsDue" };

/** When, what in which dossier and what follows if it is missed, its state and rule, one action. */
export function DueLine({ row, soon }: DueLineProps) {
	const { t } = useTexts();
	const texts = useDueTexts()(row);
	const late = row.state === "passed" ? styles["late"] : "";
	return (
		<li className={styles["row"]}>
			<div>
				<LegalDay day={row.day} />
				<span className={`${styles["second"]} ${late}`}>{texts.distance}</span>
			</div>
			<div>
				<What row={row} texts={texts} />
				<span className={styles["second"]}>
					<Words text={texts.consequence} />
				</span>
			</div>
			<div className={styles["state"]}>
				{row.state === "due-since" ? (
					<StatusTag
						status={row.kind === "at-once" ? "late" : "soon"}
						text={t(SINCE[row.kind] ?? "due.now")}
					/>
				) : (
					<StatusTag status={statusOf(row, soon)} />
				)}
				<RuleLink rule={row.rule} />
				{row.kind === "limit" && (
					<ProvisionalMark readings={row.limit.provisional} />
				)}
			</div>
			<div className={styles["action"]}>
				<ActionButton {...texts.action} />
			</div>
		</li>
	);
}

interface WhatProps {
	readonly row: DueRow;
	readonly texts: DueTexts;
}

/** Opens the dossier; Ctrl+Enter acts (SCREENS 4.3). */
function What({ row, texts }: WhatProps) {
	const { router } = useParts();
	const { maskNames } = useSettings();
	const { dossier: id, reference, agent } = row;
	const { what, action } = texts;
	return (
		<button
			type="button"
			className={styles["what"]}
			data-row={row.key}
			onKeyDown={(event) => {
				if (!event.ctrlKey || event.key !== "Enter") return;
				event.preventDefault();
				router.go(action.place);
			}}
			onClick={() =>
				router.go(id === null ? action.place : { screen: "dossier", id })
			}
		>
			<b>
				<Words text={what} />
			</b>
			{reference !== null && (
				<>
					{" — "}
					<span className={styles["reference"]}>{reference}</span>
				</>
			)}
			{!maskNames && agent !== null && ` · ${agent}`}
		</button>
	);
}

function ActionButton({ shown, name, place }: DueTexts["action"]) {
	const { router } = useParts();
	return (
		<Button
			fullWidth
			// Who speaks to the machine says what is on the button (WCAG 2.5.3).
			aria-label={name.startsWith(shown) ? name : `${shown} : ${name}`}
			onClick={() => router.go(place)}
		>
			{shown}
		</Button>
	);
}

function statusOf({ state, mine }: DueRow, soon: boolean): StatusKind {
	if (state === "passed") return "late";
	return mine && soon ? "soon" : "follow";
}
