import { Button } from "@mantine/core";
import type { DueReturn } from "../../../../shared/vault-protocol.ts";
import { RuleLink } from "../../components/RuleLink.tsx";
import links from "../../components/status.module.css";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import { useSettings } from "../../session/use-session.ts";
import { useDueRows } from "../../vault/queries.ts";
import { useDueTexts } from "../due/use-due-texts.ts";
import styles from "./lawyers.module.css";

/** C3: what is to be asked back, because its procedure or the designation is over. Nothing without any. */
export function ReturnsDue() {
	const { t } = useTexts();
	const { data = [] } = useDueRows();
	const rows = data.filter((row) => row.kind === "return");
	if (rows.length === 0) return null;
	return (
		<section className={styles["due"]} aria-labelledby="returns-due">
			<h2 id="returns-due">
				{t("lawyers.due.title")} <RuleLink rule="C3" />
			</h2>
			<ul>
				{rows.map((row) => (
					<Line key={row.key} row={row} />
				))}
			</ul>
		</section>
	);
}

function Line({ row }: { readonly row: DueReturn }) {
	const { t } = useTexts();
	const { day } = useFormat();
	const { router } = useParts();
	const { maskNames } = useSettings();
	const { what, action } = useDueTexts()(row);
	const { dossier: id, reference, agent } = row;
	return (
		<li>
			<button
				type="button"
				className={links["link"]}
				onClick={() => router.go({ screen: "dossier", id, tab: "pieces" })}
			>
				{maskNames ? reference : `${reference} · ${agent}`}
			</button>
			<span>{t("lawyers.due.line", { what, day: day(row.day) })}</span>
			<Button
				size="compact-sm"
				aria-label={action.name}
				onClick={() => router.go(action.place)}
			>
				{action.shown}
			</Button>
		</li>
	);
}
