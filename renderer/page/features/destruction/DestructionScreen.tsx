import { useState } from "react";
import type { DestructionsView } from "../../../../shared/vault-protocol.ts";
import { Chips } from "../../components/Chips.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { ScreenTitle } from "../../components/ScreenTitle.tsx";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import type { ScreenProps } from "../../screens.tsx";
import { useDestructions } from "../../vault/queries.ts";
import { DestructionCard } from "./DestructionCard.tsx";
import { DueNow } from "./DueNow.tsx";
import styles from "./destruction.module.css";
import { type DestructionList, destructionLists, listOf } from "./lists.ts";

/** One dossier at a time, by two persons, and nothing by default (SCREENS 4.13). */
export function DestructionScreen(_props: ScreenProps<"destruction">) {
	const { t } = useTexts();
	const { data: view } = useDestructions();
	return (
		<>
			<ScreenTitle screen="destruction" ready={view !== undefined}>
				{t("shell.titles.destruction")}
			</ScreenTitle>
			<p className={styles["intro"]}>{t("destruction.intro")}</p>
			<DueNow view={view} />
			{view && view.rows.length === 0 && <NothingDue view={view} />}
			{view && view.rows.length > 0 && <Lists view={view} />}
		</>
	);
}

function NothingDue({ view }: { readonly view: DestructionsView }) {
	const { t } = useTexts();
	const { listDay } = useFormat();
	const { nextAfter } = view;
	return (
		<EmptyState
			text={
				nextAfter === null
					? t("destruction.none")
					: t("destruction.noneUntil", { day: listDay(nextAfter) })
			}
		/>
	);
}

function Lists({ view: { rows } }: { readonly view: DestructionsView }) {
	const { t } = useTexts();
	const [chosen, setChosen] = useState<DestructionList | null>(null);
	const count = (list: DestructionList) =>
		rows.filter((row) => listOf(row) === list).length;
	const list =
		chosen ?? destructionLists.find((each) => count(each) > 0) ?? "to-propose";
	const shown = rows.filter((row) => listOf(row) === list);
	return (
		<>
			<Chips
				label={t("destruction.lists.label")}
				value={list}
				onChange={setChosen}
				choices={destructionLists.map((value) => ({
					value,
					label: t(`destruction.lists.${value}`, { count: count(value) }),
				}))}
			/>
			{shown.length === 0 && (
				<EmptyState text={t(`destruction.empty.${list}`)} />
			)}
			{shown.map((row) => (
				<DestructionCard key={`${row.id} ${row.state}`} row={row} />
			))}
		</>
	);
}
